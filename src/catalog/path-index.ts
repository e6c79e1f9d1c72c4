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

const indexes = /* @__PURE__ */ new WeakMap<CatalogFamily, Branch>()

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
  visit(indexOf(family), 0)
  return matches
}

/** The segments of a path; one with a trailing `/` ends with an empty one. */
export function toSegments(path: string): string[] {
  return path.replace(/^\//, '').replace(/\?.*$/s, '').split('/')
}

/** A whole segment in braces. */
export const VARIABLE: RegExp = /^\{([^{}]*)\}$/

function indexOf(family: CatalogFamily): Branch {
  let root = indexes.get(family)
  if (root === undefined) {
    root = newBranch()
    for (const [place, call] of openFamily(family).calls.entries()) {
      let branch = root
      for (const segment of toSegments(call.path)) branch = descend(branch, segment)
      branch.places.push({ ...call, place })
    }
    indexes.set(family, root)
  }
  return root
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
