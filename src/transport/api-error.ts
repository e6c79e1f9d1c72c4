import { ApiError } from '../errors/api-error.ts'
import { explainSignError, type SignInformation } from '../protocol/sign-error.ts'
import type { Received } from './exchange.ts'
import { rebuildResponse } from './rebuild.ts'

/**
 * Makes the error of a response of 4xx or 5xx. A body that is not WeChat Pay's JSON (a gateway's page) is
 * kept in `response` and not shown.
 *
 * @param path of the operation, without values where the catalog knows it
 */
export function createApiError({ attempt, response, bytes, refusal = {} }: Received, path: string): ApiError {
  const { code, message, detail } = refusal
  const requestId = response.headers.get('request-id') ?? undefined
  const explanation = code === 'SIGN_ERROR' ? signExplanation(attempt.message, detail) : ''
  return new ApiError({
    status: response.status,
    code: code ?? `HTTP_${response.status}`,
    message: `${attempt.method} ${path} ${response.status} ${code ?? `HTTP_${response.status}`}: ${oneLine(
      message ?? `WeChat Pay gave no reason${requestId === undefined ? '' : ` (Request-ID ${requestId})`}`,
    )}${explanation}`,
    detail,
    requestId,
    request: new Request(attempt.url, {
      method: attempt.method,
      headers: withoutAuthorization(attempt.headers),
    }),
    response: rebuildResponse(response, bytes ?? ''),
  })
}

function signExplanation(signed: string, detail: unknown): string {
  const information = (detail as { sign_information?: SignInformation } | null | undefined)?.sign_information
  return typeof information === 'object' && information !== null
    ? ` (${explainSignError(signed, information)})`
    : ''
}

/** What comes from outside must not begin a line of its own in a log. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}
