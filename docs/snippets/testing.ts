import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator({ deliver: request => handler(request) })
const wxpay = createWechatpay({
  ...emulator.credentials,
  appid: 'wxd678efh567hg6787',
  fetch: emulator.fetch,
})
const told: string[] = []
const handler = wxpay.notifications.handler(event => {
  told.push(event.event_type)
})

const out_trade_no = 'TESTING-1'
const order = {
  description: '咖啡',
  out_trade_no,
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}

// what goes wrong once is tried again by itself
emulator.faults.add({
  fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' },
  count: 1,
})
await wxpay.v3.pay.transactions.native.post({ json: order })

await emulator.pay(out_trade_no)
console.log(told.join())

const report = await emulator.checkEndpoint(handler, { out_trade_no })
console.log(report.ok)
