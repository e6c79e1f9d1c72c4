import type { Run } from '../command.ts'
import { describeOperation } from './describe-operation.ts'
import { findOperation } from './find-operation.ts'
import { renderOperation } from './render-operation.ts'

/** Where the sandbox is by default, for the call by curl. */
const SANDBOX = 'http://127.0.0.1:8080'

/** Prints what is known of one operation. */
export const run: Run = async ({ arguments: [method, path], options }, terminal) => {
  const operation = await findOperation(String(method), String(path))
  const { sandbox = terminal.env['WXPAY_SANDBOX'] ?? SANDBOX } = options
  const description = await describeOperation(operation, {
    whole: options['all'] === true,
    sandbox: String(sandbox).replace(/\/$/, ''),
  })
  terminal.show(description, each => renderOperation(each, terminal))
  return 0
}
