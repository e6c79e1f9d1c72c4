import { openFamily } from './expand.ts'
import type { CatalogFamily, Method } from './types.ts'

/** Paths, segment by segment. All variables of a place are one branch, whatever their names. */
interface Branch {
  readonly literals: Map<string, Branch>
  variable?: Branch
  readonly places: Place[]
}

/** An operation that ends at a branch: its method, path, and place in the family. */
export interface Place {
  readonly method: Method
  readonly path: string
  readonly place: number
}

interface Index {
  readonly root: Branch
  /** Places by method and path, as documented: what most calls are found by. */
  readonly documented: ReadonlyMap<string, number>
}

const indexes = /* @__PURE__ */ new WeakMap<CatalogFamily, Index>()

/** The place of the operation that is documented under exactly this method and path. */
export function documentedPlace(family: CatalogFamily, method: string, path: string): number | undefined {
  return indexOf(family).documented.get(`${method} ${path}`)
}

/**
 * The operations, by place, of all documented paths that a path can mean, best first: a literal segment wins
 * over a variable, from left to right. One matcher for templates, concrete paths and mixtures of both: a
 * segment in braces matches variables only, under any name; any other segment matches itself or, unless it is
 * empty, a variable. So a trailing `/` is significant. A query string is ignored.
 */
export function matchPaths(family: CatalogFamily, path: string): readonly Place[] {
  const matches: Place[] = []
  const segments = toSegments(path)
  const visit = (branch: Branch | undefined, depth: number): void => {
    if (branch === undefined) return
    const segment = segments[depth]
    if (segment === undefined) {
      matches.push(...branch.places)
      return
    }
    const isVariable = VARIABLE.test(segment)
    if (!isVariable) visit(branch.literals.get(segment), depth + 1)
    if (segment !== '') visit(branch.variable, depth + 1)
  }
  visit(indexOf(family).root, 0)
  return matches
}

/** The segments of a path; one with a trailing `/` ends with an empty one. */
export function toSegments(path: string): string[] {
  return path.replace(/^\//, '').replace(/\?.*$/s, '').split('/')
}

/** A whole segment in braces. */
export const VARIABLE: RegExp = /^\{([^{}]*)\}$/

function indexOf(family: CatalogFamily): Index {
  const known = indexes.get(family)
  if (known !== undefined) return known
  const root = newBranch()
  const documented = new Map<string, number>()
  for (const [place, call] of openFamily(family).calls.entries()) {
    let branch = root
    for (const segment of toSegments(call.path)) branch = descend(branch, segment)
    branch.places.push({ ...call, place })
    documented.set(`${call.method} ${call.path}`, place)
  }
  const index: Index = { root, documented }
  indexes.set(family, index)
  return index
}

function descend(branch: Branch, segment: string): Branch {
  if (VARIABLE.test(segment)) return (branch.variable ??= newBranch())
  let next = branch.literals.get(segment)
  if (next === undefined) branch.literals.set(segment, (next = newBranch()))
  return next
}

function newBranch(): Branch {
  return { literals: new Map(), places: [] }
}
