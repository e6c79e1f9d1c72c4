import type { Catalog } from './catalog.ts'
import { findMethods, findOperation } from './find.ts'
import { nearestPath } from './nearest.ts'
import type { CatalogFamily } from './types.ts'

/** A family by its name, imported on first use; `undefined` where there is none. */
export type LoadFamily = (name: string) => CatalogFamily | undefined | Promise<CatalogFamily>

/**
 * Loads families. Calls at the same time share one import, because the host evaluates a module once. What is
 * kept is the family and not the promise of it: a promise must not be shared across requests on workerd, and
 * a failed import may succeed the next time.
 */
export function familyLoader(modules: Readonly<Record<string, () => Promise<CatalogFamily>>>): LoadFamily {
  const loaded = new Map<string, CatalogFamily>()
  return name => {
    const family = loaded.get(name)
    if (family !== undefined) return family
    const load = Object.hasOwn(modules, name) ? modules[name] : undefined
    return load?.().then(fresh => {
      loaded.set(name, fresh)
      return fresh
    })
  }
}

/** A catalog of all families, each imported when a path of it is first met. */
export function catalogOf(load: LoadFamily, familyOf: (path: string) => string): Catalog {
  function withFamily<Result>(
    path: string,
    none: Result,
    use: (family: CatalogFamily) => Result,
  ): Result | Promise<Result> {
    const family = load(familyOf(path))
    if (family === undefined) return none
    return family instanceof Promise ? family.then(use) : use(family)
  }
  return {
    find: (method, path) => withFamily(path, undefined, family => findOperation(family, method, path)),
    methods: path => withFamily(path, [], family => findMethods(family, path)),
    nearest: path => withFamily<string | undefined>(path, undefined, family => nearestPath(family, path)),
  }
}
