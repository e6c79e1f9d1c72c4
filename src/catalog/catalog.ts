import { familyOf } from './family.ts'
import { findMethods, findOperation } from './find.ts'
import type { nearestPath } from './nearest.ts'
import { toSegments, VARIABLE } from './path-index.ts'
import type { CatalogFamily, Method, Operation } from './types.ts'

/** Where operations are looked up. Answers at once where the family is at hand, otherwise later. */
export interface Catalog {
  /** The operation that a method in capitals and a path (template or concrete) mean. */
  find(method: string, path: string): Operation | undefined | Promise<Operation | undefined>
  /** The methods that a path has. */
  methods(path: string): readonly Method[] | Promise<readonly Method[]>
  /** The known path that an unknown one most resembles. */
  nearest?(path: string): string | undefined | Promise<string | undefined>
  /** The family that is not at hand and has an operation with sensitive fields there. */
  lacks?(method: string, path: string): string | undefined
  /** Whether what it does not know is no reason for a warning: only paths of this package's own are called. */
  readonly silent?: true
}

/**
 * A catalog of the families given; it knows no others.
 *
 * @example
 *   import { brand } from 'wechatpay-isomorphic/catalog/brand'
 *
 *   const catalog = createCatalog([brand])
 *   const operation = await catalog.find('POST', '/v3/brand/profitsharing/orders')
 *
 * @param sensitive `POST /v3/…` of every operation with sensitive fields, whatever its family
 * @param nearest finds the known path that an unknown one resembles
 */
export function createCatalog(
  families: readonly CatalogFamily[] = [],
  sensitive: readonly string[] = [],
  nearest?: typeof nearestPath,
): Catalog {
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
    nearest(path) {
      const family = of(path)
      return family && nearest?.(family, path)
    },
    lacks(method, path) {
      const family = familyOf(path)
      if (byName.has(family)) return undefined
      const segments = toSegments(path)
      return sensitive.some(call => call.startsWith(`${method} `) && isMeant(call, segments))
        ? family
        : undefined
    },
  }
}

function isMeant(call: string, segments: readonly string[]): boolean {
  const known = toSegments(call.slice(call.indexOf(' ') + 1))
  // The `/` at the end of a documented path may be left out.
  if (known.at(-1) === '' && segments.at(-1) !== '') known.pop()
  return (
    known.length === segments.length &&
    known.every((segment, at) => segment === segments[at] || VARIABLE.test(segment))
  )
}
