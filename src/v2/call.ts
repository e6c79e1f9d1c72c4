import type { XmlResponse, XmlResponsePromise } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import { orAborted } from '../client/call.ts'
import { CallPromise, type Outcome } from '../client/call-promise.ts'
import { USER_AGENT } from '../client/own-headers.ts'
import { isRepeatable } from '../client/repeatable.ts'
import { parseTarget } from '../client/target.ts'
import { questionUnknown } from '../client/unknown.ts'
import { sendBy } from '../transport/engine.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { VerifiedResponse } from '../transport/transport.ts'
import type { ClientV2 } from './client.ts'
import { prepareRequestV2 } from './request.ts'
import { outcomeOfV2 } from './response.ts'
import { checkArgumentsV2, takeCallV2, type CallV2 } from './take-call.ts'
import { wireOfV2, type WireV2 } from './wire.ts'

/** What a verb gives. */
class XmlPromise extends CallPromise<XmlResponse<unknown>> implements XmlResponsePromise<unknown> {
  xml(): Promise<unknown> {
    return this.json()
  }
}

/** What a user's `post()` does: snapshot → find the operation → check, sign → send, verified → read. */
export function callOperationV2(
  client: ClientV2,
  method: string,
  path: string,
  input: unknown,
): XmlResponsePromise<unknown> {
  return new XmlPromise(outcome(client, method, path, input))
}

async function outcome(
  client: ClientV2,
  method: string,
  path: string,
  input: unknown,
): Promise<Outcome<XmlResponse<unknown>>> {
  const { verified, wire, name } = await performV2(client, method, path, input)
  return outcomeOfV2(verified, wire.answerOf(verified.response), name)
}

/** A verified response, and the wire that knows what it says. */
export interface PerformedV2 {
  readonly verified: VerifiedResponse
  readonly wire: WireV2
  /** Of the operation, for messages. */
  readonly name: string
}

/** What happens, as a promise of the response alone. */
export async function performV2(
  client: ClientV2,
  method: string,
  path: string,
  input: unknown,
): Promise<PerformedV2> {
  // Before the first await.
  const call = takeCallV2(method, input)
  const performing = performTaken(client, method, pathOf(path), call)
  const { signal } = call.options
  return signal === undefined || signal === null ? performing : orAborted(performing, signal)
}

/**
 * A path as it is sent: the chain's begin with `v2/`, which is no part of it.
 *
 * @throws {TypeError} for a path that does not
 */
export function pathOf(path: string): string {
  const { pathname, search } = parseTarget(path, {})
  if (!pathname.startsWith('/v2/'))
    throw new TypeError(`a path of APIv2 begins with v2/ here, like v2/pay/micropay; it is sent without`)
  if (search !== '') throw new TypeError('parameters are query: { … }, and no part of the path')
  return pathname.slice('/v2'.length)
}

async function performTaken(
  client: ClientV2,
  method: string,
  path: string,
  call: CallV2,
): Promise<PerformedV2> {
  const operation = await client.catalog.find(method, path)
  const name = `${method} ${operation?.path ?? path}`
  checkArgumentsV2(name, call, operation)
  if (operation === undefined) await questionUnknown(client, method, path)
  const { transport } = client
  const request = await prepareRequestV2(client, { method, path, operation }, call)
  const repeatable = mayRepeat(method, operation, call)
  const wire = wireOfV2({
    client,
    method,
    path,
    operation,
    type: request.signed.signing.type,
    repeatable,
    limits: {
      timeout: call.options.timeout ?? transport.timeout,
      totalTimeout: call.options.totalTimeout ?? false,
    },
    sign: request.sign,
  })
  const verified = await sendBy(
    {
      method,
      template: operation?.path ?? '',
      repeatable,
      target: path + request.search,
      headers: { accept: '*/*', 'user-agent': USER_AGENT, ...call.headers },
      body: undefined,
      signedBody: '',
      hosts:
        operation?.baseUrl === undefined || client.fixedHost
          ? undefined
          : resolveHosts(new URL(operation.baseUrl).origin, []),
      options: call.options,
    },
    transport,
    wire,
  )
  return { verified, wire, name }
}

function mayRepeat(
  method: string,
  operation: Operation | undefined,
  { xml, query, headers, file, options }: CallV2,
): boolean {
  return isRepeatable(method, operation, {
    variables: {},
    query,
    json: xml,
    file,
    meta: undefined,
    form: undefined,
    headers,
    options,
  })
}
