import type { ResponsePromise } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { send } from '../transport/transport.ts'
import { CallPromise, type Outcome } from './call-promise.ts'
import { outcomeOf } from './response.ts'
import { checkArguments } from './arguments.ts'
import type { Client } from './client.ts'
import { prepareCall } from './prepare.ts'
import { takeCall, type Call } from './take-call.ts'
import { parseTarget, type Target } from './target.ts'
import { templateVariables } from './template.ts'
import { questionUnknown } from './unknown.ts'

/**
 * What a user's `post()` does: snapshot → find the operation → check, encrypt, serialise → send, verified →
 * decrypt when it is read.
 */
export function callOperation(
  client: Client,
  method: string,
  path: string,
  input: unknown,
): ResponsePromise<unknown> {
  return new CallPromise(perform(client, method, path, input))
}

/** What happens, as a promise of its outcome alone. */
export async function perform(
  client: Client,
  method: string,
  path: string,
  input: unknown,
): Promise<Outcome> {
  // Before the first await.
  const call = takeCall(method, templateVariables(path), input)
  const performing = performTaken(client, method, parseTarget(path, call.variables), call)
  const { signal } = call.options
  return signal === undefined || signal === null ? performing : orAborted(performing, signal)
}

async function performTaken(client: Client, method: string, given: Target, call: Call): Promise<Outcome> {
  const { operation, target } = await findOperation(client, method, given)
  checkArguments(`${method} ${operation?.path ?? given.template}`, call.options, operation)
  if (operation === undefined) {
    const family = await client.catalog.lacks?.(method, target.pathname)
    if (family !== undefined && call.headers['wechatpay-serial'] === undefined)
      throw new ConfigurationError(
        'catalog',
        'this operation has sensitive fields, which would go out in clear: give the family ' +
          `${family}, from wechatpay-isomorphic/catalog/${family}`,
      )
    await questionUnknown(client, method, target.pathname)
  }
  const outgoing = await prepareCall(client, { method, target, operation }, call)
  return outcomeOf(client, method, operation, await send(outgoing, client.transport))
}

/**
 * The operation that is called, by what is sent. A documented path that ends in `/` is meant without it, too,
 * and goes out as documented.
 *
 * @throws {TypeError} where the values of a template make it another operation's path
 */
async function findOperation(
  client: Client,
  method: string,
  target: Target,
): Promise<{ readonly operation: Operation | undefined; readonly target: Target }> {
  const { catalog } = client
  const { template, pathname } = target
  const found = catalog.find(method, pathname)
  const sent = found instanceof Promise ? await found : found
  if (sent === undefined) {
    // No variable is empty: what is found ends in `/` itself.
    const slashed = await catalog.find(method, `${pathname}/`)
    if (slashed !== undefined) return { operation: slashed, target: { ...target, pathname: `${pathname}/` } }
  }
  if (!template.includes('{')) return { operation: sent, target }
  const meant = await catalog.find(method, template)
  if (meant !== undefined && sent !== undefined && shapeOf(meant.path) !== shapeOf(sent.path))
    throw new TypeError(
      `${method} ${meant.path}: with these template variables it is ${sent.path}, another operation`,
    )
  return { operation: meant ?? sent, target }
}

function shapeOf(path: string): string {
  return path.replace(/\{\w+\}/g, '{}')
}

/** A signal counts from the beginning, also while keys or facts are fetched. */
export async function orAborted<Result>(performing: Promise<Result>, signal: AbortSignal): Promise<Result> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([performing, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
