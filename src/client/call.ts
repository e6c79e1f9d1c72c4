import type { ResponsePromise, WechatpayResponse } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { send } from '../transport/transport.ts'
import { decorateAnswer, responsePromise } from './answer.ts'
import { checkArguments } from './arguments.ts'
import type { Client } from './client.ts'
import { prepareCall, type Call } from './prepare.ts'
import { readHeaders } from './headers.ts'
import { snapshot, snapshotQuery } from './snapshot.ts'
import { parseTarget, type Target } from './target.ts'
import { templateVariables } from './template.ts'
import { questionUnknown } from './unknown.ts'
import { kindOf } from '../lib/kind-of.ts'

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
  return responsePromise(perform(client, method, path, input))
}

/** What happens, as a promise of the answer alone. */
export async function perform(
  client: Client,
  method: string,
  path: string,
  input: unknown,
): Promise<WechatpayResponse<unknown>> {
  // Before the first await: what the caller changes afterwards is of the caller's next call.
  const call = takeCall(method, input)
  const target = parseTarget(path, call)
  const performing = performTaken(client, method, target, templateVariables(path), call)
  return call.signal === undefined || call.signal === null ? performing : orAborted(performing, call.signal)
}

async function performTaken(
  client: Client,
  method: string,
  given: Target,
  variables: readonly string[],
  call: Call,
): Promise<WechatpayResponse<unknown>> {
  const { operation, target } = await findOperation(client, method, given)
  checkArguments(`${method} ${operation?.path ?? given.template}`, call, variables, operation)
  if (operation === undefined) {
    const family = await client.catalog.lacks?.(method, target.pathname)
    if (family !== undefined && call.headers['wechatpay-serial'] === undefined)
      throw new ConfigurationError(
        'catalog',
        `this operation has sensitive fields, which would go out in clear: give the family ${family}, from wechatpay-isomorphic/catalog/${family}`,
      )
    await questionUnknown(client, method, target.pathname)
  }
  const outgoing = await prepareCall(client, method, target, call, operation)
  return decorateAnswer(client, method, operation, await send(outgoing, client.transport))
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
  const sent = await catalog.find(method, pathname)
  if (sent === undefined && !pathname.endsWith('/')) {
    const slashed = await catalog.find(method, `${pathname}/`)
    // A `/` alone does not make a variable of nothing.
    if (slashed?.path.endsWith('/') === true)
      return { operation: slashed, target: { ...target, pathname: `${pathname}/` } }
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

/** @throws {TypeError} for what no call takes */
function takeCall(method: string, input: unknown): Call {
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input)))
    throw new TypeError(
      `${method.toLowerCase()}() takes an object of template variables, query, json and options, got ${kindOf(input)}`,
    )
  const { query, json, headers, file, meta, form, searchParams, ...rest } = { ...input } as Readonly<
    Record<string, unknown>
  >
  return {
    ...rest,
    headers: readHeaders(headers),
    ...(query !== undefined && query !== null && { query: snapshotQuery(query) }),
    ...(json !== undefined && { json: snapshot(json, 'json') }),
    ...(meta !== undefined && { meta: snapshot(meta, 'meta') }),
    ...(form !== undefined && { form: snapshot(form, 'form') }),
    ...(file !== undefined && { file: isShell(file) ? { ...file } : file }),
    ...(searchParams !== undefined && {
      searchParams:
        searchParams instanceof URLSearchParams ? new URLSearchParams(searchParams) : searchParams,
    }),
  }
}

/** A file as `{ name, data, type }`. A Blob cannot change. */
function isShell(file: unknown): file is object {
  return typeof file === 'object' && file !== null && !Array.isArray(file) && !('arrayBuffer' in file)
}

/** A signal counts from the beginning, also while keys or facts are fetched. */
async function orAborted<Result>(performing: Promise<Result>, signal: AbortSignal): Promise<Result> {
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
