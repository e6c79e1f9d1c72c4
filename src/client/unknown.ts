import { warn, type Hooks } from '../transport/hooks.ts'
import type { Client } from './client.ts'

/** Of a client, what is needed to say something. */
interface Warned {
  readonly transport: { readonly hooks?: Hooks | undefined }
}

/** Warnings that are remembered, so that each is given once. */
const MOST = 1_000

/** What has been said on the console. */
const onConsole = /* @__PURE__ */ new Set<string>()
/** What each hook was told. */
const byHook = /* @__PURE__ */ new WeakMap<object, Set<string>>()

/**
 * Says something once to a `warning` hook, or on the console of this process, also where a client is made for
 * each request; beyond the first 1,000 different ones nothing more.
 */
export function warnOnce(client: Warned, code: string, message: string): void {
  const { hooks } = client.transport
  const said = saidTo(hooks?.warning)
  if (said.has(message) || said.size >= MOST) return
  said.add(message)
  warn(hooks, { code, message })
}

function saidTo(hook: object | undefined): Set<string> {
  if (hook === undefined) return onConsole
  const said = byHook.get(hook) ?? new Set()
  byHook.set(hook, said)
  return said
}

/**
 * What there is to say of a call that is not in the catalog: it is sent, with one warning that names the
 * nearest known path and no part of the caller's, which may hold values. Strict mode refuses a known path
 * with a wrong verb.
 *
 * @throws {TypeError} naming the verbs that the path has
 */
export async function questionUnknown(
  client: Warned & Pick<Client, 'catalog' | 'validate'>,
  method: string,
  pathname: string,
): Promise<void> {
  const { catalog, validate } = client
  if (catalog.silent) return
  const methods = await catalog.methods(pathname)
  const [known] = methods
  if (known !== undefined) {
    const { path } = (await catalog.find(known, pathname))!
    const message = `${method} ${path}: there is no such operation; this path takes ${methods.join(', ')}`
    if (validate === 'strict') throw new TypeError(message)
    return warnOnce(client, 'unknown-path', message)
  }
  // A catalog that was given none of a path's family has nothing to compare with.
  if (catalog.lacks?.(method, pathname) !== undefined) return
  const nearest = await catalog.nearest?.(pathname)
  warnOnce(
    client,
    'unknown-path',
    `${method} is sent to a path that the catalog does not know, so that nothing in it is checked or ` +
      `encrypted${nearest === undefined ? '' : `; did you mean ${nearest.slice(1)}?`}`,
  )
}
