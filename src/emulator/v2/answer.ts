import type { Operation } from '../../catalog/types.ts'
import { utf8 } from '../../lib/bytes.ts'
import { withFault } from '../faults/faults.ts'
import { EmulatorProblem } from '../problem.ts'
import type { Received } from '../received.ts'
import { watched, type Notes } from '../traffic/notes.ts'
import type { Wire } from '../wire.ts'
import { checkFields } from './check-fields.ts'
import { exampleAnswer } from './example-answer.ts'
import type { V2Answer, V2Request } from './flow.ts'
import { MessageRefused } from './message-refused.ts'
import { readMessage, verifiedParty, type Message } from './read-message.ts'
import { composeAnswer, composeRefusal, xmlResponse, type Composed } from './respond.ts'
import { spoilV2 } from './spoil.ts'

/** What a user sees whom an operation leads to WeChat Pay: the acts take the user's part. */
const PAGE: NonNullable<V2Answer['file']> = {
  type: 'text/html; charset=utf-8',
  bytes: utf8('<!doctype html><html lang="zh"><title>微信支付沙箱</title><p>请在沙箱中操作</p></html>'),
}

/** What an answer is made with. */
interface Exchanged {
  readonly received: Received
  readonly operation: Operation
  readonly message: Message
  readonly wire: Wire
  readonly notes: Notes
}

/**
 * Answers a message of APIv2: read → verify → check → play → sign. Whatever is wrong is said with HTTP 200.
 *
 * @param notes take what was found out on the way
 */
export async function answerV2(
  received: Received,
  operation: Operation,
  wire: Wire,
  notes: Notes,
): Promise<Response> {
  const message = readMessage(received, operation, wire.parties)
  const exchanged: Exchanged = { received, operation, message, wire, notes }
  notes.operation = operation
  notes.message = { fields: message.fields, signType: message.signType }
  try {
    // `await` here, so that what is thrown is caught here.
    return await withFault(wire.faults.of(received), () => answerOrRefusal(exchanged), spoilV2)
  } catch (error) {
    return responseOf(refusalOf(exchanged, error), notes)
  }
}

async function answerOrRefusal(exchanged: Exchanged): Promise<Response> {
  const { operation, message, wire, notes } = exchanged
  try {
    const answer = await answerVerified(exchanged)
    const file = operation.responses[200] === null ? PAGE : answer.file
    if (file !== undefined) return new Response(file.bytes, { headers: { 'Content-Type': file.type } })
    return responseOf(composeAnswer({ operation, message }, answer, wire.crypto), notes)
  } catch (error) {
    return responseOf(refusalOf(exchanged, error), notes)
  }
}

function responseOf(composed: Composed, notes: Notes): Response {
  notes.answer = composed.elements
  if (composed.error !== undefined) notes.error = composed.error
  return xmlResponse(composed)
}

/** @throws whatever is no refusal */
function refusalOf({ operation, message, wire }: Exchanged, error: unknown): Composed {
  if (error instanceof MessageRefused) return composeRefusal(operation, error)
  if (!(error instanceof EmulatorProblem)) throw error
  return composeAnswer({ operation, message }, { refusal: error }, wire.crypto)
}

async function answerVerified({ received, operation, message, wire, notes }: Exchanged): Promise<V2Answer> {
  const { engine } = wire
  await engine.turn()
  if (received.method !== operation.method)
    throw new MessageRefused(`请使用${operation.method.toLowerCase()}方法`)
  const caller = verifiedParty(message, operation)
  notes.verified = true
  const { fields, signType } = message
  const schema = operation.body ?? operation.query
  if (schema !== undefined) checkFields(schema, fields)
  notes.opened = { query: {}, body: fields }
  return play({ operation, caller, fields, signType, origin: received.url.origin }, wire, notes)
}

async function play(request: V2Request, wire: Wire, notes: Notes): Promise<V2Answer> {
  const { flows, engine, v2 } = wire
  const { method, path } = request.operation
  const flow = flows.v2?.[path]
  if (flow === undefined) return (await v2[path]?.(request)) ?? exampleAnswer(request)
  const answer = await engine.play('call', `${method} ${path}`, tx => flow(request, watched(tx, notes)))
  notes.seq = engine.world().seq
  // What follows at once, a notification say, is on its way before the response; nobody waits for it.
  await engine.turn()
  return answer
}
