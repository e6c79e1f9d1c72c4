import { operationOf, type Method } from '../../../catalog.ts'
import { redact, type FileInput } from '../../../index.ts'
import { checkAnswer } from '../../request/check-answer.ts'
import type { CallInput } from '../../request/call-input.ts'
import type { Connection } from '../../request/connection.ts'
import { reportFailure } from '../../request/explain-failure.ts'
import { sendCall } from '../../request/send-call.ts'
import {
  METHOD,
  objectOf,
  PATH,
  textOf,
  ToolError,
  type Arguments,
  type Property,
  type Tool,
} from '../tool.ts'

/** The arguments of a tool that sends a call. */
export const CALL_PROPERTIES: Tool['properties'] = {
  method: METHOD,
  path: PATH,
  variables: { type: 'object', description: 'template variables by name' },
  query: { type: 'object', description: 'query parameters' },
  json: { description: 'the JSON body; sensitive fields as plain text' },
  headers: { type: 'object', description: 'further headers, e.g. Idempotency-Key' },
}

/** The file of an upload, as a tool takes it. */
export const FILE_PROPERTY: Property = {
  type: 'object',
  description: 'of an upload: its name, and its content as text or base64',
  properties: { name: { type: 'string' }, text: { type: 'string' }, base64: { type: 'string' } },
  required: ['name'],
}

/** What a call gave. */
export interface CallResult {
  readonly status: number
  readonly answer: unknown
  readonly signature: string
  readonly warnings?: readonly string[]
}

/**
 * Sends a call, and says what came back. Of a real merchant's answer sensitive fields are masked.
 *
 * @throws {ToolError} with code, message, detail, Request-ID and what to do
 */
export async function callOperation(
  given: Arguments,
  connection: Connection,
  signal: AbortSignal,
): Promise<CallResult> {
  const method = textOf(given, 'method') as Method
  const path = `/${textOf(given, 'path').replace(/^\//, '')}`
  const operation = await operationOf(method, path)
  const warnings: string[] = []
  const outcome = await sendCall({ method, path, input: inputOf(given), file: fileOf(given) }, connection, {
    signal,
    warn: ({ message }) => void warnings.push(message),
  })
  const warned = warnings.length > 0 ? { warnings } : {}
  if ('error' in outcome)
    throw new ToolError({ error: reportFailure(outcome.error, operation, 'en'), ...warned })
  const { status, value = null } = outcome.answer
  const exchange = outcome.exchanges.at(-1)
  const { verdict, reason } = exchange
    ? await checkAnswer(exchange, connection.certs)
    : { verdict: 'unknown', reason: { en: '' } }
  return {
    status,
    answer: connection.live ? redact(value, operation) : value,
    signature: `${verdict}: ${reason.en}`,
    ...warned,
  }
}

function inputOf(given: Arguments): CallInput {
  const headers = Object.entries(objectOf(given, 'headers')).map(([name, value]) => [name, String(value)])
  return {
    variables: objectOf(given, 'variables'),
    ...(given['query'] !== undefined && { query: objectOf(given, 'query') }),
    ...(given['json'] !== undefined && { json: given['json'] }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) as Record<string, string> }),
    ...(given['meta'] !== undefined && { meta: given['meta'] }),
    ...(given['form'] !== undefined && { form: given['form'] }),
  }
}

function fileOf(given: Arguments): FileInput | undefined {
  if (given['file'] === undefined) return undefined
  const file = objectOf(given, 'file')
  const data =
    typeof file['base64'] === 'string'
      ? new Uint8Array(Buffer.from(file['base64'], 'base64'))
      : textOf(file, 'text')
  return { name: textOf(file, 'name'), data }
}
