import { openFamily } from './expand.ts'
import { toSegments, VARIABLE } from './path-index.ts'
import type { CatalogFamily } from './types.ts'

/** Segments that may be missing, too many or wrong, all together. */
const FAR = 1.5

/** Longer texts are no misspelling of a segment. */
const LONGEST = 64

/** The known path of a family that a path most resembles, as a template; `undefined` where none does. */
export function nearestPath(family: CatalogFamily, path: string): string | undefined {
  const segments = toSegments(path)
  if (segments.length > 20) return undefined
  let best: { readonly path: string; readonly distance: number } | undefined
  for (const call of openFamily(family).calls) {
    const known = toSegments(call.path)
    let distance = Math.abs(known.length - segments.length)
    for (let at = 0; at < Math.min(known.length, segments.length) && distance < FAR; at++)
      if (!VARIABLE.test(known[at]!)) distance += difference(known[at]!, segments[at]!)
    if (distance < FAR && distance < (best?.distance ?? FAR)) best = { path: call.path, distance }
  }
  return best?.path
}

/** 0 for the same text, 1 for one that has nothing in common. */
function difference(left: string, right: string): number {
  if (left === right) return 0
  if (left.length > LONGEST || right.length > LONGEST) return 1
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < right.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (left[i] === right[j] ? 0 : 1)))
    row = next
  }
  return row[right.length]! / Math.max(left.length, right.length)
}
