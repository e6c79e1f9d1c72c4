// node --env-file=.env listen.ts
import { createServer } from 'node:http'
import { createNotifications, nodeListener } from 'wechatpay-isomorphic/notification'

const { WXPAY_APIV3_KEY, WXPAY_PUBLIC_KEY_ID, WXPAY_PUBLIC_KEY } = process.env
const certs = { [WXPAY_PUBLIC_KEY_ID!]: WXPAY_PUBLIC_KEY! }
const { handler } = createNotifications({ apiv3Key: WXPAY_APIV3_KEY!, certs })
const notify = handler(event => {
  if (event.event_type === 'TRANSACTION.SUCCESS')
    console.log(event.resource.out_trade_no, 'is paid')
})
createServer(nodeListener(notify)).listen(3000)
