import type { Operation } from '../../catalog/types.ts'
import { lazyCatalogV2 } from '../../catalog/v2/lazy.ts'

/** The operation of APIv2 at a path, whatever the method: there is one at each. */
export async function operationV2(path: string): Promise<Operation | undefined> {
  const [method] = await lazyCatalogV2.methods(path)
  return method === undefined ? undefined : lazyCatalogV2.find(method, path)
}
