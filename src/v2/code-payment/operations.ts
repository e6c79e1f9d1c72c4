import type {
  PostPayMicropayResponse,
  PostPayOrderqueryResponse,
} from '../../catalog/generated/v2/types/pay.ts'
import type { PostSecapiPayReverseResponse } from '../../catalog/generated/v2/types/secapi.ts'
import { ApiError } from '../../errors/api-error.ts'
import type { CodePayment, CodePaymentRef } from './outcome.ts'

/** The three calls that a code payment is made of. */
export interface CodeOperations {
  pay(order: CodePayment, signal: AbortSignal | undefined): Promise<PostPayMicropayResponse>
  query(order: CodePaymentRef): Promise<PostPayOrderqueryResponse>
  reverse(order: CodePaymentRef): Promise<PostSecapiPayReverseResponse>
}

/** What an error says, for an outcome. */
export interface Trouble {
  readonly code: string
  readonly message: string
  readonly cause: unknown
}

export function troubleOf(cause: unknown): Trouble {
  const { message = 'something that is no Error was thrown' } = (cause ?? {}) as { readonly message?: string }
  return { code: codeOf(cause), message: String(message), cause }
}

function codeOf(cause: unknown): string {
  if (cause instanceof ApiError) return cause.code
  return (cause as Error | undefined)?.name ?? 'ERROR'
}

/** What a reversal that failed says about another try. */
export function recallOf(cause: unknown): string | undefined {
  if (!(cause instanceof ApiError) || typeof cause.detail !== 'object' || cause.detail === null)
    return undefined
  const { recall } = cause.detail as { readonly recall?: unknown }
  return typeof recall === 'string' ? recall : undefined
}
