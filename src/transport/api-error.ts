import { ApiError } from '../errors/api-error.ts'
import { explainSignError, type SignInformation } from '../protocol/sign-error.ts'
import type { Attempt } from './attempt.ts'
import { rebuildResponse } from './rebuild.ts'

/**
 * Makes the error of an answer of 4xx or 5xx. A body that is not WeChat Pay's JSON (a gateway's page) is kept
 * in `response` and not shown.
 *
 * @param path of the operation, without values where the catalog knows it
 */
export function createApiError(attempt: Attempt, response: Response, body: string, path: string): ApiError {
  const { code, message, detail } = parseErrorBody(body)
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
    response: rebuildResponse(response, body),
  })
}

function parseErrorBody(body: string): { code?: string; message?: string; detail?: unknown } {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return {}
  }
  if (typeof parsed !== 'object' || parsed === null) return {}
  const { code, message, detail } = parsed as Readonly<Record<string, unknown>>
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message }),
    detail,
  }
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
