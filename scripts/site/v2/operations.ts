import { V2 } from '../../../src/catalog/build/dialect.ts'
import { parseFacts, readFactsFiles, type OperationFact } from '../../../src/catalog/build/facts.ts'
import type { Operation } from '../../../src/catalog.ts'

const PRODUCT = 'APIv2'

/**
 * Every operation of APIv2 as the site has it: with its path in a call, `/v2/pay/micropay`, and under the
 * product APIv2.
 */
export function readOperationsV2(): readonly Operation[] {
  return readFactsFiles(V2).flatMap(parseFacts).map(toOperation)
}

function toOperation({ errors: _, pathParams: _none, path, tags, ...fact }: OperationFact): Operation {
  const own = tags.filter(tag => tag.startsWith(`${PRODUCT}∙`))
  return {
    ...fact,
    path: `/v2${path}`,
    tags: own.length > 0 ? own : tags.map(tag => `${PRODUCT}∙${tag}`),
    pathParams: {},
  }
}

/** The path of an operation as it is sent. */
export function sentPath({ path }: Pick<Operation, 'path'>): string {
  return path.slice('/v2'.length)
}
