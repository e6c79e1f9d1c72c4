import type { ResponsePromise, WechatpayResponse } from '../catalog/call.ts'
import type { Operation } from '../catalog/types.ts'
import { send } from '../transport/transport.ts'
import { decorateAnswer, responsePromise } from './answer.ts'
import type { Client } from './client.ts'
import { prepareCall, type Call } from './prepare.ts'
import { questionUnknown } from './unknown.ts'

/**
 * What a user's `post()` does: find the operation → check, encrypt, serialise → send, verified → decrypt when
 * it is read.
 */
export function callOperation(
  client: Client,
  method: string,
  template: string,
  input: unknown,
): ResponsePromise<unknown> {
  return responsePromise(perform(client, method, template, input))
}

/** What happens, as a promise of the answer alone. */
export async function perform(
  client: Client,
  method: string,
  template: string,
  input: unknown,
): Promise<WechatpayResponse<unknown>> {
  if (input !== undefined && (typeof input !== 'object' || input === null))
    throw new TypeError(
      `${method} ${template} takes an object of template variables, query, json and options, got ${input === null ? 'null' : typeof input}`,
    )
  const operation: Operation | undefined = await client.catalog.find(method, template)
  if (operation === undefined && client.validate === 'strict')
    await questionUnknown(client.catalog, method, template, client.transport.hooks)
  const outgoing = await prepareCall(client, method, template, (input ?? {}) as Call, operation)
  return decorateAnswer(client, operation, await send(outgoing, client.transport))
}
