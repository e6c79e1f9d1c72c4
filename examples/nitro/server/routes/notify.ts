import { defineEventHandler, toWebRequest } from 'h3'
import type { NotificationHandler } from 'wechatpay-isomorphic/notification'
import { onNotification } from '../utils/shop.ts'
import { wxpay } from '../utils/wxpay.ts'

let handler: NotificationHandler | undefined

// The raw body: readBody() would have parsed it. Made when WeChat Pay first comes: a build has no secrets.
export default defineEventHandler(event =>
  (handler ??= wxpay().notifications.handler(onNotification))(toWebRequest(event)),
)
