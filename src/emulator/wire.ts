import { familyOf } from '../catalog/family.ts'
import type { Operation } from '../catalog/types.ts'
import { matchPath, type PathMatch } from '../catalog/find.ts'
import { lazyCatalog, loadFamily } from '../catalog/lazy.ts'
import { nowSeconds } from '../lib/clock.ts'
import { fileResponse, problemResponse, signedResponse } from './response.ts'
import { authenticate } from './authenticate.ts'
import { exampleFlow } from './example-flow.ts'
import { spelt } from './error-codes.ts'
import { withFault, type Faults } from './faults/faults.ts'
import type { Flows, FlowResponse, FlowRequest } from './flow.ts'
import type { Engine } from './journal/engine.ts'
import { keyOf, openRequest } from './open-request.ts'
import type { Party } from './keys/key-ring.ts'
import type { PlatformKey } from './parties.ts'
import { EmulatorProblem } from './problem.ts'
import type { Received } from './received.ts'
import type { FlowModule, Sandbox } from './sandbox.ts'
import { newNotes, watched, type Notes } from './traffic/notes.ts'
import { takeUpload } from './upload.ts'
import { answerV2 } from './v2/answer.ts'
import type { V2Errand } from './v2/flow.ts'
import { operationV2 } from './v2/operations.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What stands between a request on the wire and the flows. */
export interface Wire {
  readonly crypto: Crypto
  readonly engine: Engine
  readonly parties: readonly Party[]
  /** WeChat Pay's keys, those that are in use. */
  keys(): readonly PlatformKey[]
  /** What signs where a request names no key. */
  signing(): PlatformKey
  readonly flows: FlowModule
  readonly faults: Faults
  readonly sandbox: Sandbox
  /** Flows without state. */
  readonly others: Flows
  /** The same of APIv2, by path. */
  readonly v2: Readonly<Record<string, V2Errand>>
}

/**
 * Answers a request: authenticate → open → play → sign.
 *
 * @param notes take what was found out on the way
 */
export async function answer(received: Received, wire: Wire, notes: Notes = newNotes()): Promise<Response> {
  const operation = await operationV2(received.url.pathname)
  if (operation !== undefined) return answerV2(received, operation, wire, notes)
  try {
    // `await` here, so that what is thrown is caught here.
    return await withFault(wire.faults.of(received), () => answerOrProblem(received, wire, notes))
  } catch (error) {
    return refusalOf(error, wire)
  }
}

/** With an error as a response, so that a fault can follow one too. */
async function answerOrProblem(received: Received, wire: Wire, notes: Notes): Promise<Response> {
  try {
    return await answerSigned(received, wire, notes)
  } catch (error) {
    return refusalOf(error, wire)
  }
}

/** @throws whatever is no refusal */
function refusalOf(error: unknown, { crypto, sandbox }: Wire): Response {
  if (!(error instanceof EmulatorProblem)) throw error
  const { problem } = error
  return problemResponse({ ...problem, code: spelt(problem.code, sandbox.settings) }, crypto)
}

async function answerSigned(received: Received, wire: Wire, notes: Notes): Promise<Response> {
  const { crypto, engine, parties, keys } = wire
  await engine.turn()
  // Signatures go by the host's clock, which is the caller's too: the sandbox's may be days ahead.
  const now = nowSeconds()
  const caller = await authenticate(received, parties, now)
  notes.verified = true
  const { operation, variables } = await route(received)
  Object.assign(notes, { operation, variables })
  const opened = await openRequest(received, operation, keys())
  notes.opened = opened
  const file = await takeUpload(operation, received.form, keyOf(received, keys()), crypto)
  const { origin } = received.url
  const request = { operation, caller, variables, file, origin, ...opened }
  const result = await play(request, wire, notes)
  notes.answer = result.body
  // Responses are signed with the key that the request names: a merchant chooses between public key and
  // certificate.
  const key = keyOf(received, keys()) ?? wire.signing()
  if (result.file !== undefined)
    return fileResponse(result.file, operation.path.endsWith('/statements'), { key, crypto, now })
  return signedResponse(result, operation.responses[result.status ?? 200], caller, { key, crypto, now })
}

async function play(
  request: FlowRequest,
  { flows, others, engine, crypto, sandbox }: Wire,
  notes: Notes,
): Promise<FlowResponse> {
  const name = `${request.operation.method} ${request.operation.path}`
  const stateful = flows.operations[name]
  if (stateful !== undefined) {
    const result = await engine.play('call', name, tx => stateful(request, watched(tx, notes)))
    notes.seq = engine.world().seq
    // What follows at once, a notification say, is on its way before the response; nobody waits for it.
    await engine.turn()
    return result
  }
  const isFlow = ({ method, path }: Operation): boolean => `${method} ${path}` in flows.operations
  return (await others[name]?.(request)) ?? exampleFlow(request, { crypto, engine, ...sandbox, isFlow })
}

/** @throws {EmulatorProblem} 404 for a path that is not in the catalog, 405 for another verb */
async function route({ method, url: { pathname } }: Received): Promise<PathMatch> {
  const family = await loadFamily(familyOf(pathname))
  const match = family && matchPath(family, method, pathname)
  if (match !== undefined) return match
  const methods = await lazyCatalog.methods(pathname)
  throw methods.length > 0
    ? new EmulatorProblem(405, 'METHOD_NOT_ALLOWED', `${pathname} takes ${methods.join(', ')}, not ${method}`)
    : new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `请求的资源不存在：${pathname}`)
}
