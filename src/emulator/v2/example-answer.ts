import { loadExampleV2 } from '../../catalog/v2/examples.ts'
import { fileFor } from '../files.ts'
import type { V2Answer, V2Request } from './flow.ts'

/** What says whether something went wrong, or is made anew for each answer. */
const ANEW: ReadonlySet<string> = new Set([
  'return_code',
  'return_msg',
  'result_code',
  'result_msg',
  'err_code',
  'err_code_des',
  'error_code',
  'nonce_str',
  'sign',
])

/**
 * Answers an operation that has no flow: with the documentation's example, in which everything that the
 * request gave under the same name takes its place.
 */
export async function exampleAnswer({ operation, fields }: V2Request): Promise<V2Answer> {
  if (operation.produces !== undefined) return { file: fileFor(operation.produces) }
  const example = (await loadExampleV2(operation))?.responses[200] ?? {}
  const known = Object.entries(example as object).filter(([name]) => !ANEW.has(name))
  return {
    fields: Object.fromEntries(known.map(([name, value]) => [name, fields[name] || listed(name, value)])),
  }
}

/** Of what is numbered the example has one. */
function listed(name: string, value: unknown): unknown {
  const depth = name.match(/_\$[nm]/g)?.length ?? 0
  let result = value
  for (let level = 0; level < depth; level++) result = [result]
  return result
}
