import { parseFacts, readFactsFiles, type OperationFact } from '../../src/catalog/build/facts.ts'
import { families } from '../../src/catalog/generated/families.ts'
import type { CatalogFamily } from '../../src/catalog/types.ts'

/** Every family: its facts and the data generated from them. */
export const everyFamily: readonly { readonly name: string, readonly facts: readonly OperationFact[], readonly family: CatalogFamily }[] = await Promise.all(
  readFactsFiles().map(async file => ({ name: file.family, facts: parseFacts(file), family: await families[file.family]!() })),
)
