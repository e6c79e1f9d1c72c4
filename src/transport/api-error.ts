import { ApiError, errorNumberOf } from '../errors/api-error.ts'
import type { hintFor } from '../errors/hints.ts'
import type { explainSignError, SignInformation } from '../protocol/sign-error.ts'
import type { Received } from './exchange.ts'
import { rebuildResponse } from './rebuild.ts'

/** What is known of errors beyond what WeChat Pay says. */
export interface Advice {
  readonly hintFor: typeof hintFor
  readonly explainSignError: typeof explainSignError
}

/**
 * Makes the error of a response of 4xx or 5xx. A body that is not WeChat Pay's JSON (a gateway's page) is
 * kept in `response` and not shown.
 *
 * @param path of the operation, without values where the catalog knows it
 */
export function createApiError(
  { attempt, response, bytes, refusal = {} }: Received,
  path: string,
  advice?: Advice,
): ApiError {
  const { code, message, detail } = refusal
  const requestId = response.headers.get('request-id') ?? undefined
  const explanation = advice && code === 'SIGN_ERROR' ? signExplanation(advice, attempt.message, detail) : ''
  return new ApiError({
    status: response.status,
    code: code ?? `HTTP_${response.status}`,
    message: `${attempt.method} ${path} ${response.status} ${code ?? `HTTP_${response.status}`}: ${oneLine(
      message ?? `WeChat Pay gave no reason${requestId === undefined ? '' : ` (Request-ID ${requestId})`}`,
    )}${explanation}`,
    detail,
    requestId,
    hint: advice?.hintFor(code ?? '', errorNumberOf(requestId))?.en,
    request: new Request(attempt.url, {
      method: attempt.method,
      headers: withoutAuthorization(attempt.headers),
    }),
    response: rebuildResponse(response, bytes ?? ''),
  })
}

function signExplanation(advice: Advice, signed: string, detail: unknown): string {
  const information = (detail as { sign_information?: SignInformation } | null | undefined)?.sign_information
  return typeof information === 'object' && information !== null
    ? ` (${advice.explainSignError(signed, information)})`
    : ''
}

/** What comes from outside must not begin a line of its own in a log. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}
