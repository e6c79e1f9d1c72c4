import { compactFamily } from '../../../src/catalog/build/compact.ts'
import { parseFacts, readFactsFiles, type OperationFact } from '../../../src/catalog/build/facts.ts'
import type { CatalogFamily } from '../../../src/catalog/types.ts'

/** Every family: its facts, and its data as it is to be generated from them. */
export const everyFamily: readonly {
  readonly name: string
  readonly facts: readonly OperationFact[]
  readonly family: CatalogFamily
}[] = readFactsFiles().map(file => {
  const facts = parseFacts(file)
  return { name: file.family, facts, family: { name: file.family, data: compactFamily(facts) } }
})
