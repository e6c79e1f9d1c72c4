import { readRawBody, readRequestBody } from '../../notification/body.ts'
import {
  createHandler,
  type NotificationCallback,
  type NotificationHandler,
} from '../../notification/handler.ts'
import type { HandlerOptions } from '../../notification/handler-options.ts'
import { DEFAULT_BODY_LIMIT, type RawNotification } from '../../notification/parse.ts'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { kindOf } from '../../lib/kind-of.ts'
import type { SignType } from '../../protocol/v2/sign.ts'
import { checkApiv2Key, checkSignType } from '../options.ts'
import { XML_ANSWERS } from './answers.ts'
import { openNotificationV2, type NotificationV2, type NotificationV2Context } from './parse.ts'

/** Opens notifications of APIv2, and responds to them. */
export interface NotificationsV2 {
  /**
   * Verifies, decrypts and types a notification: a fetch Request, or `{ body }` with the raw body.
   *
   * @example
   *   const event = await wxpay.notificationsV2.parse(request)
   *   if (event.kind === 'payment') await markPaid(event.resource.out_trade_no)
   *
   * @throws {SignatureError} where it was not signed with this APIv2 key
   * @throws {DecryptionError} naming what is malformed, or was encrypted with another APIv2 key
   * @throws {TypeError} where the body is missing, or has been read before
   */
  parse(request: Request | Pick<RawNotification, 'body'>): Promise<NotificationV2>
  /**
   * A fetch handler that runs `callback` once for each notification and responds in XML: SUCCESS when it has
   * succeeded, otherwise FAIL. The adapters and replay stores of `wechatpay-isomorphic/notification` work
   * with it.
   *
   * @example
   *   const handler = wxpay.notificationsV2.handler(async event => {
   *     if (event.kind === 'payment') await markPaid(event.resource.out_trade_no)
   *   })
   *   Deno.serve(handler)
   *
   * @throws {ConfigurationError} naming the option that cannot work
   */
  handler(
    callback: NotificationCallback<NotificationV2>,
    options?: HandlerOptions<NotificationV2>,
  ): NotificationHandler
}

/** Options of {@link createNotificationsV2}. */
export interface NotificationsV2Options {
  /** The merchant's APIv2 key, 32 letters and digits. */
  apiv2Key: string
  /** `'HMAC-SHA256'` refuses what is signed by MD5; default both are taken. */
  signType?: SignType | undefined
}

/**
 * Opens notifications of APIv2 without a client: what `wxpay.notificationsV2` is.
 *
 * @example
 *   const notifications = createNotificationsV2({ apiv2Key })
 *   const event = await notifications.parse(request)
 *   if (event.kind === 'refund') console.log(event.resource.refund_status)
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createNotificationsV2(options: NotificationsV2Options): NotificationsV2 {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { apiv2Key }')
  const { apiv2Key, signType } = options
  checkApiv2Key(apiv2Key)
  checkSignType(signType)
  return notificationsOverV2({ key: apiv2Key, signType })
}

export function notificationsOverV2(context: NotificationV2Context): NotificationsV2 {
  const parse: NotificationsV2['parse'] = async input => {
    if (typeof input !== 'object' || input === null)
      throw new TypeError(`a notification is a fetch Request or { body }, got ${kindOf(input)}`)
    const body =
      'bodyUsed' in input
        ? await readRequestBody(input, DEFAULT_BODY_LIMIT)
        : await readRawBody(input.body, DEFAULT_BODY_LIMIT)
    return openNotificationV2(body, context)
  }
  return {
    parse,
    handler: (callback, options) => createHandler(parse, callback, options, XML_ANSWERS),
  }
}
