import { sensitivePaths } from '../../catalog/sensitive-paths.ts'
import type { Operation } from '../../catalog/types.ts'
import { fromUtf8 } from '../../lib/bytes.ts'
import { defined } from '../../lib/defined.ts'
import { textToSign } from '../../protocol/v2/sign.ts'
import type { Crypto } from '../../lib/web-crypto.ts'
import type { Engine } from '../journal/engine.ts'
import type { Party } from '../keys/key-ring.ts'
import type { Received } from '../received.ts'
import { explainSignature, signedLines } from './diagnose.ts'
import { explainSignV2, type RefusedMessage } from './diagnose-v2.ts'
import type { Exchange, HeaderLines, SignatureReport } from './exchange.ts'
import { MASK, maskHeaders, maskKeys, maskSign } from './mask.ts'
import { newNotes, type Notes } from './notes.ts'
import type { TrafficLog } from './traffic-log.ts'

/** Characters of a body that are kept. */
const KEPT = 64 * 1024

/** What a record is made with. */
export interface Recording {
  readonly log: TrafficLog
  readonly engine: Engine
  readonly callers: readonly Party[]
  readonly crypto: Crypto
  /** Tables whose things are shown: what else a call reads is nobody's business. */
  readonly tables: ReadonlySet<string>
}

/** Answers a request, and keeps both in the log, also where the connection broke. */
export async function recorded(
  received: Received,
  recording: Recording,
  answer: (notes: Notes) => Promise<Response>,
): Promise<Response> {
  const notes = newNotes()
  const { log, engine } = recording
  const began = Date.now()
  try {
    const response = await answer(notes)
    const bytes = new Uint8Array(await response.clone().arrayBuffer())
    const duration = Date.now() - began
    const shown = shownBody(bytes, response.headers.get('content-type') ?? '')
    const signature = await signatureReport(
      received,
      notes,
      response.status === 401 ? shown : undefined,
      recording,
    )
    log.add({
      ...(await requestOf(received, notes, recording)),
      seq: notes.seq ?? engine.world().seq,
      duration,
      signature,
      status: response.status,
      answerHeaders: Array.from(response.headers),
      answer: shown,
      ...errorOf(response.status, shown, notes),
    })
    return response
  } catch (error) {
    log.add({
      ...(await requestOf(received, notes, recording)),
      seq: notes.seq ?? engine.world().seq,
      duration: Date.now() - began,
      signature: await signatureReport(received, notes, undefined, recording),
      answerHeaders: [],
      answer: '',
      error: error instanceof Error ? (messageOf(error.cause) ?? error.message) : String(error),
    })
    throw error
  }
}

function messageOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.message : undefined
}

type RequestPart = Pick<
  Exchange,
  'at' | 'method' | 'target' | 'headers' | 'body' | 'operation' | 'title' | 'variables' | 'plain' | 'about'
>

async function requestOf(
  received: Received,
  notes: Notes,
  { engine, callers, tables }: Recording,
): Promise<RequestPart> {
  const { operation, variables, about, message, verified } = notes
  const body = maskKeys(shownBody(received.body, received.headers.get('content-type') ?? ''))
  return defined({
    at: engine.clock.now(),
    method: received.method,
    target: message === undefined || verified ? received.target : maskSign(received.target),
    headers: maskHeaders(received.headers, callers) as HeaderLines,
    body: message === undefined || verified ? body : maskSign(body),
    operation: operation && `${operation.method} ${operation.path}`,
    title: operation?.title,
    variables,
    plain: operation && plainOf(operation, notes),
    about: [...about].filter(each => tables.has(each.slice(0, each.indexOf('/')))),
  })
}

function plainOf(operation: Operation, { opened, answer }: Notes): Exchange['plain'] {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1]
  const pathsOf = (schema: Operation['body'] | null): string[] => (schema ? sensitivePaths(schema) : [])
  return {
    ...(opened !== undefined && { query: opened.query, body: opened.body }),
    ...(answer !== undefined && { answer }),
    encrypted: [...pathsOf(operation.query), ...pathsOf(operation.body)],
    encryptedAnswer: pathsOf(success),
  }
}

/** APIv2 answers a refusal with 200. */
function errorOf(status: number, shown: string, { error }: Notes): Pick<Exchange, 'error'> {
  if (error !== undefined) return { error }
  return status >= 400 ? { error: codeOf(shown) } : {}
}

async function signatureReport(
  received: Received,
  { verified, message }: Notes,
  refusal: string | undefined,
  { callers, crypto }: Recording,
): Promise<SignatureReport> {
  if (message !== undefined) return messageReport(message, verified === true, callers)
  const lines = signedLines(received)
  if (verified || refusal === undefined) return { holds: verified === true, lines }
  const evidence = { received, lines, callers, crypto }
  return { holds: false, lines, difference: await explainSignature(evidence, refusal) }
}

/** What a message's one signature covers, the key masked. */
function messageReport(message: RefusedMessage, holds: boolean, parties: readonly Party[]): SignatureReport {
  const lines = [{ name: 'fields', value: textToSign(message.fields, MASK) }] as const
  return { holds, lines, ...(!holds && { difference: explainSignV2(message, parties) }) }
}

/** Text as it is, cut where it is long; of anything else its size. */
function shownBody(bytes: Uint8Array, type: string): string {
  if (bytes.length === 0) return ''
  if (/^(?:application\/(?:json|xml)|text\/)/i.test(type) || type === '') {
    try {
      const text = fromUtf8(bytes.subarray(0, KEPT * 4))
      return text.length > KEPT ? `${text.slice(0, KEPT)}… (${bytes.length} bytes)` : text
    } catch {
      // Shown by its size.
    }
  }
  return `(${bytes.length} bytes${type === '' ? '' : ` of ${type.split(';')[0]}`})`
}

function codeOf(answer: string): string {
  try {
    const { code } = JSON.parse(answer) as { code?: unknown }
    if (typeof code === 'string') return code
  } catch {
    // No JSON: an error of a proxy's, which a fault plays.
  }
  return 'error'
}
