import { familyOf } from './family.ts'
import { findMethods, findOperation } from './find.ts'
import type { CatalogFamily, Method, Operation } from './types.ts'

/** Where operations are looked up. Answers at once where the family is at hand, otherwise later. */
export interface Catalog {
  /** The operation that a method in capitals and a path (template or concrete) mean. */
  find(method: string, path: string): Operation | undefined | Promise<Operation | undefined>
  /** The methods that a path has. */
  methods(path: string): readonly Method[] | Promise<readonly Method[]>
}

/** A catalog of the families given; it knows no others. */
export function createCatalog(families: readonly CatalogFamily[] = []): Catalog {
  const byName = new Map(families.map(family => [family.name, family]))
  const of = (path: string): CatalogFamily | undefined => byName.get(familyOf(path))
  return {
    find(method, path) {
      const family = of(path)
      return family && findOperation(family, method, path)
    },
    methods(path) {
      const family = of(path)
      return family ? findMethods(family, path) : []
    },
  }
}
