import type { NotificationHandler } from 'wechatpay-isomorphic/notification'
import { onNotification } from '../../lib/shop.ts'
import { wxpay } from '../../lib/wxpay.ts'

let handler: NotificationHandler | undefined

/** Made when WeChat Pay first comes: `next build` has no secrets. It reads the raw body itself. */
export const POST = (request: Request) =>
  (handler ??= wxpay().notifications.handler(onNotification))(request)
