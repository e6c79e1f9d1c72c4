import type { Operation } from '../catalog/types.ts'
import { resolveHosts } from '../transport/hosts.ts'
import type { PreparedRequest } from '../transport/transport.ts'
import { checkIdentity, checkParts, checkPlaces } from './check-parts.ts'
import type { Client } from './client.ts'
import { createEncryption } from './encryption.ts'
import { ownHeaders } from './own-headers.ts'
import { withOwnNumbers } from './own-numbers.ts'
import { serialiseQuery, type Query } from './query.ts'
import { isRepeatable } from './repeatable.ts'
import type { Call } from './take-call.ts'
import type { Target } from './target.ts'
import { warnOfUnknownText } from './unknown-text.ts'
import type { Features } from './features.ts'
import type { EncodedBody } from './upload.ts'

/** What is called. */
export interface Called {
  readonly method: string
  readonly target: Target
  /** `undefined` for a path that the catalog does not know. */
  readonly operation: Operation | undefined
}

/** Check all parts → encrypt all parts → encode one body. Nothing is sent here. */
export async function prepareCall(
  client: Client,
  { method, target, operation }: Called,
  call: Call,
): Promise<PreparedRequest> {
  const { crypto, trusted } = client.transport
  checkIdentity(client, target.pathname)
  checkPlaces(client, { method, name: `${method} ${operation?.path ?? target.template}` }, operation, call)

  const query = withOwnNumbers(operation?.query, call.query, client.own) as Query | undefined
  const json = withOwnNumbers(operation?.body, call.json, client.own)
  const isUpload = call.file !== undefined || operation?.form !== undefined
  const upload = isUpload ? await uploadsOf(client).read(call, operation?.form, crypto) : undefined
  const encryption = createEncryption(client, call.headers['wechatpay-serial'] !== undefined)
  if (operation !== undefined && client.validate !== false)
    checkParts(client, operation, { query, json, upload }, encryption.byHand)
  if (operation !== undefined && !encryption.byHand) warnOfUnknownText(client, operation, json)

  const wireQuery = (await encryption.toWire(query, operation?.query, 'query')) as Query | undefined
  const wireJson = await encryption.toWire(json, operation?.body, 'json')
  const wireMeta = await encryption.toWire(upload?.meta, operation?.form?.['meta'], 'meta')

  const encoded: EncodedBody = upload
    ? uploadsOf(client).encode(upload, wireMeta, crypto)
    : encodeJson(method, wireJson)
  return {
    method,
    // Of a path that the catalog does not know, it is not known which segments are values.
    template: operation?.path ?? '',
    repeatable: isRepeatable(method, operation, { ...call, query, json }),
    target: appendQuery(target.pathname + target.search, serialiseQuery(wireQuery)),
    headers: {
      ...ownHeaders('application/json', encryption.serial() ?? trusted.publicKeyId),
      ...(encoded.contentType !== undefined && { 'content-type': encoded.contentType }),
      ...call.headers,
    },
    body: encoded.body,
    signedBody: encoded.signedBody ?? '',
    hosts:
      operation?.baseUrl === undefined || client.fixedHost
        ? undefined
        : resolveHosts(new URL(operation.baseUrl).origin, []),
    options: call.options,
  }
}

/** @throws {TypeError} where the client was made without */
function uploadsOf({ features }: Client): NonNullable<Features['uploads']> {
  if (features.uploads === undefined)
    throw new TypeError(
      'this client sends no files: import { uploads } from wechatpay-isomorphic/core, and give use: [uploads]',
    )
  return features.uploads
}

/** A write says that it is JSON also where it has no body. */
function encodeJson(method: string, json: unknown): EncodedBody {
  const text = JSON.stringify(json) as string | undefined
  if (json !== undefined && text === undefined)
    throw new TypeError(`json has to be a JSON value, got ${typeof json}`)
  const isJson = text !== undefined || (method !== 'GET' && method !== 'DELETE')
  return { contentType: isJson ? 'application/json' : undefined, body: text, signedBody: text }
}

/** A path given as a string may have a query of its own already. */
function appendQuery(path: string, query: string): string {
  return path.includes('?') ? path + query.replace('?', '&') : path + query
}
