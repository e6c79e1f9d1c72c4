import { exampleIn, type OperationExample } from '../examples.ts'
import { exampleFamilies } from '../generated/v2/example-families.ts'
import type { Operation } from '../types.ts'
import { familyOfV2 } from './family.ts'

/**
 * The example of an operation of APIv2, with numbers where the wire has text. Its family's examples are
 * imported on first use; only the emulator and tools need them.
 */
export async function loadExampleV2(operation: Operation): Promise<OperationExample | undefined> {
  return exampleIn(exampleFamilies, familyOfV2(operation.path), operation)
}
