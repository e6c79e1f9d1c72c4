import type { Catalog } from './catalog.ts'
import { familyOf } from './family.ts'
import { findMethods, findOperation } from './find.ts'
import { families } from './generated/families.ts'
import { nearestPath } from './nearest.ts'
import type { CatalogFamily } from './types.ts'

/**
 * Families at hand. What is kept is the family and not the promise of it: a promise must not be shared across
 * requests on workerd, and a failed import may succeed the next time.
 */
const loaded = /* @__PURE__ */ new Map<string, CatalogFamily>()

/**
 * The family with that name, imported on first use; `undefined` where there is none. Calls at the same time
 * share one import, because the host evaluates a module once.
 *
 * @example
 *   const family = await loadFamily('pay')
 */
export function loadFamily(name: string): CatalogFamily | undefined | Promise<CatalogFamily> {
  const family = loaded.get(name)
  if (family !== undefined) return family
  const load = Object.hasOwn(families, name) ? families[name] : undefined
  return load?.().then(fresh => {
    loaded.set(name, fresh)
    return fresh
  })
}

/** A catalog of all families, each imported when a path of it is first met. */
export const lazyCatalog: Catalog = {
  find: (method, path) => withFamily(path, undefined, family => findOperation(family, method, path)),
  methods: path => withFamily(path, [], family => findMethods(family, path)),
  nearest: path => withFamily<string | undefined>(path, undefined, family => nearestPath(family, path)),
}

function withFamily<Result>(
  path: string,
  none: Result,
  use: (family: CatalogFamily) => Result,
): Result | Promise<Result> {
  const family = loadFamily(familyOf(path))
  if (family === undefined) return none
  return family instanceof Promise ? family.then(use) : use(family)
}
