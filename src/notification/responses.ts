import { DecryptionError } from '../errors/decryption-error.ts'
import { SignatureError } from '../errors/signature-error.ts'
import { BodyNotWhole, BodyTooLarge } from './body.ts'

/** Taken: WeChat Pay does not come again. */
export function acknowledge(): Response {
  return new Response(null, { status: 204 })
}

/**
 * Not taken: WeChat Pay comes again.
 *
 * @param message for WeChat Pay and for whoever forged it: nothing of the inside
 */
export function fail(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ code: 'FAIL', message }), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })
}

/**
 * What a notification that could not be opened is answered with.
 *
 * @param probeStatus of WeChat Pay's own probe with a wrong signature
 */
export function refuse(error: unknown, probeStatus: number): Response {
  if (error instanceof SignatureError)
    return fail(error.reason === 'probe' ? probeStatus : 401, `signature refused: ${error.reason}`)
  if (error instanceof BodyTooLarge) return fail(413, 'body too large')
  if (error instanceof BodyNotWhole) return fail(error.isLate ? 408 : 400, 'body not whole')
  if (error instanceof DecryptionError) return fail(400, `malformed notification: ${error.field}`)
  return fail(500, 'internal error')
}
