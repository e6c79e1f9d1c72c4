import type { ResponsePromise, WechatpayResponse } from '../catalog/call.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { decryptFields } from '../fields/decrypt-fields.ts'
import { fieldPlan } from '../fields/plan.ts'
import type { Verified } from '../transport/transport.ts'
import type { Client } from './client.ts'

const decoder = /* @__PURE__ */ new TextDecoder()

/** Gives a verified answer its decrypting `json()`, and the same to its clones. */
export function decorateAnswer(
  client: Client,
  operation: Operation | undefined,
  { response, bytes }: Verified,
): WechatpayResponse<unknown> {
  const decorate = (target: Response, read: () => Promise<string>): WechatpayResponse<unknown> =>
    Object.defineProperties(target, {
      json: { value: async () => readAnswer(client, operation?.responses[target.status], await read()) },
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
 * Parse → decrypt fields. Only strict mode refuses an answer for its shape: a payment that happened must not
 * turn into an exception.
 */
async function readAnswer(
  client: Client,
  schema: FieldSchema | null | undefined,
  text: string,
): Promise<unknown> {
  if (text === '') return undefined
  const parsed: unknown = JSON.parse(text)
  const plan = schema ? fieldPlan(schema) : undefined
  const answer = plan === undefined ? parsed : await decryptFields(parsed, plan, client.transport.identity)
  if (schema && client.validate === 'strict') {
    const issues = validateValue(schema, answer, 'strict', 'answer', { side: 'answer' })
    if (issues.length > 0) throw new ValidationError(issues)
  }
  return answer
}

/** Adds ky's shortcuts to a promise of an answer. */
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
