import type { WechatpayResponse } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import type { DecryptionError } from '../errors/decryption-error.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { MAYBE_CARRIED_OUT } from '../errors/maybe-carried-out.ts'
import { WechatpayError } from '../errors/wechatpay-error.ts'
import { decryptFields } from '../fields/decrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import { warn } from '../transport/hooks.ts'
import { rebuildResponse } from '../transport/rebuild.ts'
import type { VerifiedResponse } from '../transport/transport.ts'
import type { Called } from './prepare.ts'
import type { Outcome } from './call-promise.ts'
import type { Client } from './client.ts'

const decoder = /* @__PURE__ */ new TextDecoder()

/** A verified response, from which nothing is made before it is asked for. */
export function outcomeOf(
  client: Client,
  method: string,
  operation: Operation | undefined,
  { response, bytes }: VerifiedResponse,
): Outcome {
  const read = (text: string): Promise<unknown> =>
    readResponse(client, { method, operation }, response.status, text)
  const decorate = (target: Response, text: () => Promise<string>): WechatpayResponse<unknown> =>
    Object.defineProperties(target, {
      json: { value: async () => read(await text()) },
      clone: {
        value: () => {
          const copy = Response.prototype.clone.call(target)
          return decorate(copy, () => copy.text())
        },
      },
    })
  if (bytes === undefined)
    return {
      json: async () => read(await response.text()),
      toResponse: () => decorate(response, () => response.text()),
    }
  return {
    json: () => read(decoder.decode(bytes)),
    toResponse: () =>
      decorate(rebuildResponse(response, bytes), () => Promise.resolve(decoder.decode(bytes))),
  }
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
  const decrypted = await decryptFields(parsed, plan, client.transport.identity, {
    kept: client.validate === 'strict' ? undefined : keep,
  })
  const { validation } = client.features
  if (schema && validation && client.validate === 'strict') {
    const issues = validation(schema, decrypted, 'strict', { path: 'response', side: 'response' })
    if (issues.length > 0) throw new ValidationError(issues)
  }
  return decrypted
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
  const source = String(context?.source)
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(source) ? source : value
}
