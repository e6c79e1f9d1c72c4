import { sensitiveRequestPaths } from '../sensitive-paths.ts'
import type { OperationFact } from './facts.ts'
import { GENERATED } from './render-data.ts'

/** The module that names every operation with sensitive fields in its request. */
export function renderSensitive(families: Iterable<readonly [string, readonly OperationFact[]]>): string {
  const calls = [...families].flatMap(([, operations]) =>
    operations
      .filter(operation => sensitiveRequestPaths(operation).length > 0)
      .map(({ method, path }) => `${method} ${path}`),
  )
  return `${GENERATED}

/** Operations with sensitive fields in their requests, of all families. */
export const sensitiveOperations: readonly string[] = [
${calls.map(call => `  '${call}',\n`).join('')}]
`
}
