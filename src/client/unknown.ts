import type { Catalog } from '../catalog/catalog.ts'
import { warn, type Hooks } from '../transport/hooks.ts'

/**
 * How many paths are remembered, and so warned of: where a caller fills values into paths there is no end of
 * them.
 */
const MOST = 1_000

/** Paths that have been warned of. */
const warned = /* @__PURE__ */ new Set<string>()

/**
 * What strict mode has to say of a call that is not in the catalog: a known path with a wrong verb is
 * refused; an unknown path is called all the same, with one warning a path and process, for the first 1,000
 * paths.
 *
 * @throws {TypeError} naming the verbs that the path has
 */
export async function questionUnknown(
  catalog: Catalog,
  method: string,
  template: string,
  hooks?: Hooks,
): Promise<void> {
  const methods = await catalog.methods(template)
  if (methods.length > 0)
    throw new TypeError(
      `${method} ${template}: there is no such operation; this path takes ${methods.join(', ')}`,
    )
  // A query is no part of the path, and its values are nothing for a log.
  const path = template.replace(/\?.*$/s, '')
  if (warned.has(path) || warned.size >= MOST) return
  warned.add(path)
  warn(hooks, {
    code: 'unknown-path',
    message: `${path} is not in the catalog, so that calls of it are not checked and nothing in them is encrypted`,
  })
}
