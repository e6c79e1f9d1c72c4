import type { Operation } from '../catalog/types.ts'
import { ApiError } from '../errors/api-error.ts'
import type { Received } from '../transport/exchange.ts'
import { oneLine } from '../transport/api-error.ts'
import { rebuildResponse } from '../transport/rebuild.ts'
import type { Answer } from './answer.ts'
import { hintForStatus, hintForV2 } from './hints.ts'

/**
 * The error of an answer that says FAIL, or of a status that is none of success. `detail` has the answer's
 * fields, without nonce and signature.
 *
 * @param path of the operation
 */
export function createApiErrorV2(
  { attempt, response, bytes }: Received,
  path: string,
  { answer, operation }: { readonly answer: Answer | undefined; readonly operation: Operation | undefined },
): ApiError {
  const failure = answer?.failure
  const code = failure?.code ?? `HTTP_${response.status}`
  const reason = oneLine(failure?.reason ?? 'WeChat Pay gave no reason')
  return new ApiError({
    status: response.status,
    code,
    message: `${attempt.method} ${path} ${response.status} ${oneLine(code)}: ${reason}`,
    detail: answer && withoutSignature(answer.values),
    requestId: response.headers.get('request-id') ?? undefined,
    hint: failure === undefined ? hintForStatus(response.status, operation) : hintForV2(failure, operation),
    request: new Request(attempt.url, { method: attempt.method, headers: attempt.headers }),
    response: rebuildResponse(response, bytes ?? ''),
  })
}

function withoutSignature({ sign: _, nonce_str: __, ...rest }: Answer['values']): Answer['values'] {
  return rest
}
