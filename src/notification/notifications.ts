import type { Notification } from '../catalog/event.ts'
import { createHandler, type NotificationCallback, type NotificationHandler } from './handler.ts'
import type { HandlerOptions } from './handler-options.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import {
  APIV3_KEY_NEEDED,
  parseNotification,
  type NotificationContext,
  type RawNotification,
} from './parse.ts'

/** Opens and answers what WeChat Pay sends to a merchant's server. */
export interface Notifications {
  /**
   * Verifies a notification over its raw bytes, decrypts it and gives it its type. An unknown `event_type`
   * still parses, with `resource: unknown`.
   *
   * @example
   *   const event = await wxpay.notifications.parse({
   *     headers: request.headers,
   *     body: await request.text(),
   *   })
   *   if (event.event_type === 'REFUND.SUCCESS') console.log(event.resource.out_refund_no)
   *
   * @param request a fetch `Request`, or `{ headers, body }` with the raw body
   * @throws {SignatureError} where it was not signed by WeChat Pay, or not now
   * @throws {DecryptionError} naming what is malformed, was changed, or was encrypted with another APIv3 key
   * @throws {TypeError} where the body has been parsed or read before
   */
  parse(request: Request | RawNotification): Promise<Notification>
  /**
   * Makes a fetch handler that answers WeChat Pay itself: 204 when the callback has succeeded; `{ code:
   * 'FAIL', message }` with 401 for a wrong signature, 400 for garbage, 413 above the body limit, 405 for
   * what is no POST, 500 where the callback throws, 503 while another delivery is being handled, or at the
   * deadline.
   *
   * @example
   *   const handler = wxpay.notifications.handler(async event => {
   *     if (event.event_type === 'TRANSACTION.SUCCESS') await markPaid(event.resource.out_trade_no)
   *   })
   *   Deno.serve(handler)
   *
   * @throws {ConfigurationError} naming the option that cannot work
   */
  handler(callback: NotificationCallback, options?: HandlerOptions): NotificationHandler
}

export function notificationsOver(context: NotificationContext): Notifications {
  const parse = (request: Request | RawNotification): Promise<Notification> =>
    parseNotification(request, context)
  return {
    parse,
    handler(callback, options) {
      if (context.apiv3Key === undefined) throw new ConfigurationError('apiv3Key', APIV3_KEY_NEEDED)
      return createHandler(parse, callback, options)
    },
  }
}
