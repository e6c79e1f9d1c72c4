import { DecryptionError } from '../errors/decryption-error.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { BodyNotWhole, BodyTooLarge } from './body.ts'

/** How WeChat Pay is answered: APIv3 by a status and JSON, APIv2 by XML. */
export interface Answers {
  /** Taken: WeChat Pay does not come again. */
  acknowledge(): Response
  /**
   * Not taken: WeChat Pay comes again.
   *
   * @param message for WeChat Pay or an attacker: it reveals nothing of the inside
   */
  fail(status: number, message: string, headers?: Readonly<Record<string, string>>): Response
}

/** Taken: WeChat Pay does not come again. */
function acknowledge(): Response {
  return new Response(null, { status: 204 })
}

/**
 * Not taken: WeChat Pay comes again.
 *
 * @param message for WeChat Pay or an attacker: it reveals nothing of the inside
 */
function fail(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ code: 'FAIL', message }), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })
}

/** Those of APIv3. */
export const JSON_ANSWERS: Answers = { acknowledge, fail }

/**
 * The response to a notification that could not be opened.
 *
 * @param probeStatus of WeChat Pay's own probe with a wrong signature
 */
export function refuse(error: unknown, probeStatus: number, answers: Answers): Response {
  if (error instanceof SignatureError)
    return answers.fail(error.reason === 'probe' ? probeStatus : 401, `signature refused: ${error.reason}`)
  if (error instanceof BodyTooLarge) return answers.fail(413, 'body too large')
  if (error instanceof BodyNotWhole) return answers.fail(error.isLate ? 408 : 400, 'body not whole')
  if (error instanceof DecryptionError) return answers.fail(400, `malformed notification: ${error.field}`)
  return answers.fail(500, 'internal error')
}
