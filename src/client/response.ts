import type { ResponsePromise, WechatpayResponse } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import type { DecryptionError } from '../errors/decryption-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { WechatpayError } from '../errors/wechatpay-error.ts'
import { decryptFields } from '../fields/decrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import { warn } from '../transport/hooks.ts'
import type { VerifiedResponse } from '../transport/transport.ts'
import type { Called } from './prepare.ts'
import type { Client } from './client.ts'

const decoder = /* @__PURE__ */ new TextDecoder()

/** Gives a verified answer its decrypting `json()`, and the same to its clones. */
export function decorateResponse(
  client: Client,
  method: string,
  operation: Operation | undefined,
  { response, bytes }: VerifiedResponse,
): WechatpayResponse<unknown> {
  const decorate = (target: Response, read: () => Promise<string>): WechatpayResponse<unknown> =>
    Object.defineProperties(target, {
      json: { value: async () => readResponse(client, { method, operation }, target.status, await read()) },
      clone: {
        value: () => {
          const copy = Response.prototype.clone.call(target)
          return decorate(copy, () => copy.text())
        },
      },
    })
  return decorate(
    response,
    bytes === undefined ? () => response.text() : () => Promise.resolve(decoder.decode(bytes)),
  )
}

/**
 * Parse → decrypt fields. Only strict mode refuses a response for its shape: a payment that happened must not
 * turn into an exception.
 */
async function readResponse(
  client: Client,
  { method, operation }: Pick<Called, 'method' | 'operation'>,
  status: number,
  text: string,
): Promise<unknown> {
  if (text === '') return undefined
  const schema = operation?.responses[status]
  const name = `${method} ${operation?.path ?? '(a path that the catalog does not know)'}`
  const parsed = parseResponse(text, method, name)
  const plan = schema ? fieldPlan(schema) : undefined
  const keep = (error: DecryptionError): void =>
    warn(client.transport.hooks, {
      code: 'undecryptable-field',
      message: `${name}: a field of the response stays as it came: ${error.message}`,
      cause: error,
    })
  const answer =
    plan === undefined
      ? parsed
      : await decryptFields(parsed, plan, client.transport.identity, {
          kept: client.validate === 'strict' ? undefined : keep,
        })
  if (schema && client.validate === 'strict') {
    const issues = validateValue(schema, answer, 'strict', { path: 'response', side: 'response' })
    if (issues.length > 0) throw new ValidationError(issues)
  }
  return answer
}

/** Digits enough for an integer beyond 2^53, outside a string as far as one can see. */
const LONG_INTEGER = /[[:,]\s*-?\d{16}/

/**
 * Parses JSON. An integer beyond 2^53 is given as a string of its digits, where the host gives access to the
 * source text of JSON (Node 22, Chromium 114); elsewhere it is rounded.
 *
 * @throws {WechatpayError} without any of the text
 */
function parseResponse(text: string, method: string, name: string): unknown {
  try {
    return JSON.parse(text, LONG_INTEGER.test(text) ? keepDigits : undefined) as unknown
  } catch {
    throw new WechatpayError(
      'NOT_JSON',
      `${name}: the response is verified, and is no JSON: read it with ` +
        `text()${method === 'GET' ? '' : `. ${MAYBE_CARRIED_OUT}`}`,
    )
  }
}

function keepDigits(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source
  return typeof value === 'number' &&
    !Number.isSafeInteger(value) &&
    source !== undefined &&
    /^-?\d+$/.test(source)
    ? source
    : value
}

/** Adds ky's shortcuts to a promise of a response. */
export function responsePromise(response: Promise<WechatpayResponse<unknown>>): ResponsePromise<unknown> {
  return Object.assign(response, {
    json: async () => (await response).json(),
    text: async () => (await response).text(),
    arrayBuffer: async () => (await response).arrayBuffer(),
    bytes: async () => new Uint8Array(await (await response).arrayBuffer()),
    blob: async () => (await response).blob(),
    formData: async () => (await response).formData(),
  })
}
