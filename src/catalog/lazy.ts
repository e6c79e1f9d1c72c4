import type { Catalog } from './catalog.ts'
import { familyOf } from './family.ts'
import { families } from './generated/families.ts'
import { catalogOf, familyLoader, type LoadFamily } from './lazy-families.ts'
import type { CatalogFamily } from './types.ts'

const load: LoadFamily = /* @__PURE__ */ familyLoader(families)

/**
 * The family with that name, imported on first use; `undefined` where there is none. Calls at the same time
 * share one import, because the host evaluates a module once.
 *
 * @example
 *   const family = await loadFamily('pay')
 */
export function loadFamily(name: string): CatalogFamily | undefined | Promise<CatalogFamily> {
  return load(name)
}

/** A catalog of all families, each imported when a path of it is first met. */
export const lazyCatalog: Catalog = /* @__PURE__ */ catalogOf(load, familyOf)
