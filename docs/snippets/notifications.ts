import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator()
const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })

// a fetch handler: verifies, decrypts, runs the callback once, answers
export const handler = wxpay.notifications.handler(async event => {
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS':
      console.log('paid', event.resource.out_trade_no)
      break
    case 'REFUND.SUCCESS':
      console.log('refunded', event.resource.out_refund_no)
      break
  }
})

const paid = await emulator.notify('TRANSACTION.SUCCESS', {
  resource: { out_trade_no: 'A-1' },
})
const forged = await emulator.notify('TRANSACTION.SUCCESS', { fault: 'tampered' })
for (const notification of [paid, paid, forged])
  console.log((await handler(notification.request())).status)
