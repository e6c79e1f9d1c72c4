import { Catch } from '@midwayjs/core'
import type { Context } from '@midwayjs/koa'
import { ApiError } from 'wechatpay-isomorphic'

/** What the browser has done wrong it is told. The rest goes into the log, and is 502. */
@Catch()
export class ErrorFilter {
  catch(error: Error & { status?: number }, context: Context) {
    const { status = 502, message } = error
    const isRefusal = error instanceof ApiError
    context.status = isRefusal || status >= 500 ? 502 : status
    if (context.status < 500) return { message }
    context.logger.error(String(error))
    return { message: isRefusal ? error.code : 'INTERNAL_ERROR' }
  }
}
