import type { Run } from '../command.ts'
import { findSandbox } from '../sandbox/sandbox.ts'
import { describeOperation } from './describe-operation.ts'
import { findOperation } from './find-operation.ts'
import { renderOperation } from './render-operation.ts'

/** Prints what is known of one operation. */
export const run: Run = async (given, terminal) => {
  const [method, path] = given.arguments
  const operation = await findOperation(String(method), String(path))
  const description = await describeOperation(operation, {
    whole: given.options['all'] === true,
    sandbox: findSandbox(terminal, given).url,
  })
  terminal.show(description, each => renderOperation(each, terminal))
  return 0
}
