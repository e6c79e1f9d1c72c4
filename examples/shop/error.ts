import { ApiError } from 'wechatpay-isomorphic'

/** What the browser has done wrong. */
export class ShopError extends Error {
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/**
 * What the browser is told of an error. What it has not caused itself goes into the log, in one
 * line.
 */
export function toAnswer(error: unknown) {
  if (error instanceof SyntaxError) return { status: 400, message: 'NOT_JSON' }
  const { statusCode = 502, message } = error as ShopError
  if (statusCode < 500) return { status: statusCode, message }
  console.error(String(error))
  return { status: 502, message: error instanceof ApiError ? error.code : 'INTERNAL_ERROR' }
}
