import type { OperationFact } from '../../../src/catalog/build/facts.ts'
import { loadExample, type OperationExample } from '../../../src/catalog/examples.ts'
import { everyFamily } from '../../unit/catalog/families.ts'

/** An operation of the catalog and its example. */
export interface Documentation {
  readonly family: string
  readonly operation: OperationFact
  readonly example: OperationExample
}

/** All operations, family by family. @throws {Error} for one without an example */
export async function readOperations(): Promise<Documentation[]> {
  const all = everyFamily.flatMap(({ name, facts }) => facts.map(operation => ({ family: name, operation })))
  return Promise.all(
    all.map(async ({ family, operation }) => {
      const example = await loadExample({ ...operation, pathParams: operation.pathParams ?? {} })
      if (example === undefined) throw new Error(`${operation.method} ${operation.path} has no example`)
      return { family, operation, example }
    }),
  )
}
