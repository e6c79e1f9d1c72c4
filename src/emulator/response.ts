import type { FieldSchema } from '../catalog/types.ts'
import { encryptFields } from '../fields/encrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import { toBase64 } from '../lib/base64.ts'
import { utf8 } from '../lib/bytes.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { SCHEMES } from '../protocol/authorization.ts'
import { responseMessage } from '../protocol/signed-messages.ts'
import { sha1Hex } from '../crypto/digest.ts'
import type { FlowResponse } from './flow.ts'
import type { Caller, PlatformKey } from './parties.ts'
import type { Problem } from './problem.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What responses are signed with, and when: seconds since 1970. */
export interface Signing {
  readonly key: PlatformKey
  readonly crypto: Crypto
  readonly now: number
}

/**
 * Signs a body as WeChat Pay does.
 *
 * @param now seconds since 1970
 */
async function signatureHeaders(
  body: string,
  key: PlatformKey,
  crypto: Crypto,
  now: number,
): Promise<Record<string, string>> {
  const timestamp = String(now)
  const nonce = createNonce(crypto)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': key.serial,
    'Wechatpay-Signature-Type': SCHEMES.mchid,
    'Wechatpay-Signature': toBase64(await key.privateKey.sign(responseMessage(timestamp, nonce, utf8(body)))),
  }
}

/** The signed response of a flow, its sensitive fields encrypted for the caller. */
export async function signedResponse(
  answer: FlowResponse,
  schema: FieldSchema | null | undefined,
  caller: Caller,
  { key, crypto, now }: Signing,
): Promise<Response> {
  const wire = schema
    ? await encryptFields(answer.body, fieldPlan(schema), () => caller.publicKey, 'response')
    : answer.body
  const body = wire === undefined ? '' : JSON.stringify(wire)
  const headers = await signatureHeaders(body, key, crypto, now)
  const status = answer.status ?? (body === '' ? 204 : 200)
  return new Response(status === 204 ? null : body, {
    status,
    headers: {
      ...headers,
      ...(body !== '' && { 'Content-Type': 'application/json; charset=utf-8' }),
      'Request-ID': requestId(crypto),
    },
  })
}

/** A file. It is not signed, but for a statement, of which the SHA-1 is. */
export async function fileResponse(
  { type, bytes }: NonNullable<FlowResponse['file']>,
  isStatement: boolean,
  { key, crypto, now }: Signing,
): Promise<Response> {
  const sha1 = isStatement ? await sha1Hex(crypto, bytes) : ''
  const signed = isStatement
    ? {
        ...(await signatureHeaders(JSON.stringify({ sha1 }), key, crypto, now)),
        'Wechatpay-Statement-Sha1': sha1,
      }
    : {}
  return new Response(bytes, {
    headers: { ...signed, 'Content-Type': type, 'Request-ID': requestId(crypto) },
  })
}

/** A response of 4xx or 5xx: WeChat Pay does not sign those. */
export function problemResponse(
  { status, code, message, detail, number = 0 }: Problem,
  crypto: Crypto,
): Response {
  return new Response(JSON.stringify({ code, message, ...(detail !== undefined && { detail }) }), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Request-ID': requestId(crypto, number) },
  })
}

function requestId(crypto: Crypto, number = 0): string {
  return `08${createNonce(crypto, 30).toUpperCase()}-${number}`
}
