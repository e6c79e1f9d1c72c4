import type { OperationFact } from '../facts.ts'
import { operationTypeName } from '../names.ts'
import {
  DOCUMENTATION,
  ERROR_RESPONSE,
  ERROR_SCHEMA,
  HEADERS,
  INFO,
  PARAMETERS,
  SECURITY_SCHEMES,
  SERVERS,
} from './frame.ts'
import { toOperation } from './operation.ts'
import type { JsonObject } from './schema.ts'
import { shareSchemas, type Family } from './shared.ts'

/**
 * An operation whose path differs from another's in nothing but the names of variables, which OpenAPI takes
 * for the same path.
 */
export interface Twin {
  readonly operation: OperationFact
  /** The path that stands under `paths`. */
  readonly path: string
}

/**
 * The OpenAPI 3.1 document of the operations. A {@link Twin} stands under components/pathItems, and the path
 * item that it would stand in refers to it as `x-alternatives`.
 *
 * @param version of the document
 */
export function toDocument(families: readonly Family[], version: string): JsonObject {
  const { nameOf, schemas } = shareSchemas(families)
  const twins = findTwins(families)
  const paths: Record<string, Record<string, unknown>> = {}
  const pathItems: Record<string, JsonObject> = {}
  for (const [family, operations] of families) {
    for (const operation of operations) {
      const { method, path } = operation
      const verb = { [method.toLowerCase()]: toOperation(operation, family, nameOf) }
      if (twins.some(twin => twin.operation === operation))
        pathItems[operationTypeName(operation)] = { 'x-path': path, ...verb }
      else paths[path] = { ...paths[path], ...verb }
    }
  }
  for (const { operation, path } of twins) {
    const alternatives = (paths[path]!['x-alternatives'] ?? []) as readonly JsonObject[]
    paths[path]!['x-alternatives'] = [
      ...alternatives,
      { $ref: `#/components/pathItems/${operationTypeName(operation)}` },
    ]
  }
  return {
    openapi: '3.1.0',
    info: { ...INFO, version },
    externalDocs: DOCUMENTATION,
    servers: SERVERS,
    security: [{ merchant: [] }],
    tags: toTags(families),
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      parameters: PARAMETERS,
      headers: HEADERS,
      responses: { Error: ERROR_RESPONSE },
      ...(twins.length > 0 && { pathItems }),
      schemas: { Error: ERROR_SCHEMA, ...schemas },
    },
  }
}

/** The operations whose path, under other names of variables, an earlier one has. */
export function findTwins(families: readonly Family[]): readonly Twin[] {
  const byShape = new Map<string, string>()
  return families
    .flatMap(([, operations]) => operations)
    .flatMap(operation => {
      const shape = operation.path.replace(/\{\w+\}/g, '{}')
      const path = byShape.get(shape) ?? operation.path
      byShape.set(shape, path)
      return path === operation.path ? [] : [{ operation, path }]
    })
}

function toTags(families: readonly Family[]): JsonObject[] {
  const names = new Set(families.flatMap(([, operations]) => operations.flatMap(({ tags }) => tags)))
  return [...names].sort().map(name => ({ name }))
}
