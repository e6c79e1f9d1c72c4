// Compiled, never run: errors, a union that narrows by name.
import {
  ApiError,
  SignatureError,
  WechatpayError,
  type DocumentedErrorCode,
  type KnownError,
  type SignatureFailure,
  type ValidationIssue,
} from 'wechatpay-isomorphic'
import type { Equal, True } from './equal.ts'

type Known = KnownError

export type Checks = [
  True<
    Equal<
      Known['name'],
      | 'ApiError'
      | 'ConfigurationError'
      | 'DecryptionError'
      | 'DownloadError'
      | 'SignatureError'
      | 'ValidationError'
    >
  >,
  True<Equal<Known extends WechatpayError ? true : false, true>>,
  True<Equal<WechatpayError extends Error ? true : false, true>>,
  True<Equal<Known['code'] extends string ? true : false, true>>,
  True<Equal<ApiError['code'], DocumentedErrorCode | (string & {})>>,
  True<
    Equal<
      SignatureError['reason'],
      'missing-header' | 'missing-sign' | 'timestamp' | 'unknown-serial' | 'mismatch' | 'probe'
    >
  >,
  True<Equal<SignatureError['reason'], SignatureFailure>>,
  True<Equal<ApiError['detail'], unknown>>,
  True<Equal<ApiError['requestId'], string | undefined>>,
]

/** Every name is handled, or this does not compile. */
export function explain(error: Known): string | number | readonly ValidationIssue[] {
  switch (error.name) {
    case 'ApiError':
      return error.status
    case 'ConfigurationError':
      return error.option
    case 'DecryptionError':
      return error.field
    case 'DownloadError':
      return error.reason
    case 'SignatureError':
      return error.reason
    case 'ValidationError':
      return error.issues
    default:
      return error satisfies never
  }
}

export function misuse(error: Known): void {
  // @ts-expect-error: not every error has a status
  void error.status
  if (error.name === 'SignatureError') {
    // @ts-expect-error: this one has none
    void error.status
  }
  // @ts-expect-error: there is no such name
  if (error.name === 'HttpError') return
  // @ts-expect-error: what an error says is read-only
  error.code = 'X'
  if (error instanceof ApiError) error.response.status satisfies number
}
