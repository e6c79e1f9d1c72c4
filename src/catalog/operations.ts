import { defined } from '../lib/defined.ts'
import { expandFamily } from './expand.ts'
import { families } from './generated/families.ts'
import { loadFamily } from './lazy.ts'
import { sensitivePaths, sensitiveRequestPaths } from './sensitive-paths.ts'
import type { CatalogFamily, Operation } from './types.ts'

/** What an operation is, without its schemas. */
export interface OperationSummary extends Pick<
  Operation,
  'method' | 'path' | 'title' | 'tags' | 'roles' | 'doc' | 'deprecated'
> {
  /** Name of the family that it belongs to: `wechatpay-isomorphic/catalog/<family>`. */
  readonly family: string
  /**
   * Fields that are ciphertext on the wire and plain text to a caller, as dotted paths with `*` in the place
   * of an index.
   */
  readonly sensitive: {
    /** Below `query`, `json` or `meta`: `json.user_list.*.phone`. */
    readonly request: readonly string[]
    /** Of the response, from its top: `data.*.phone`. */
    readonly response: readonly string[]
  }
}

/**
 * Every operation that the catalog knows, by family in alphabetical order. Loads all families.
 *
 * @example
 *   for (const { method, path, title } of await operations()) console.log(method, path, title)
 */
export async function operations(): Promise<readonly OperationSummary[]> {
  const all = await Promise.all(Object.keys(families).map(loadFamily))
  return all.flatMap(family =>
    family === undefined ? [] : expandFamily(family).map(operation => summarise(family, operation)),
  )
}

function summarise(family: CatalogFamily, operation: Operation): OperationSummary {
  const { method, path, title, tags, roles, doc, deprecated, responses } = operation
  return defined({
    method,
    path,
    title,
    tags,
    roles,
    doc,
    deprecated: deprecated || undefined,
    family: family.name,
    sensitive: {
      request: sensitiveRequestPaths(operation),
      response: [
        ...new Set(
          Object.values(responses).flatMap(schema => (schema === null ? [] : sensitivePaths(schema))),
        ),
      ],
    },
  })
}
