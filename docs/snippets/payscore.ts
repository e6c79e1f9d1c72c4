import { emulator, wxpay } from './wxpay.ts'

const { serviceorder } = wxpay.v3.payscore
const out_order_no = 'PAYSCORE20261125001'
const service_id = '2002000000000558128851361561536'
const day = new Date(emulator.clock.now()).toISOString().slice(0, 10).replaceAll('-', '')

await serviceorder.post({
  json: {
    out_order_no,
    service_id,
    service_introduction: '充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 10000 },
    notify_url: 'https://shop.example/notify',
    need_user_confirm: true,
  },
})
await emulator.payscore.confirm(out_order_no) // the user agrees

await serviceorder._out_order_no_.complete.post({
  out_order_no,
  json: {
    service_id,
    post_payments: [{ name: '租金', amount: 800, description: '2 小时' }],
    total_amount: 800,
    time_range: { end_time: day },
  },
})
await emulator.payscore.pay(out_order_no)
const { state } = await serviceorder
  .get({ query: { out_order_no, service_id, appid: 'wxd678efh567hg6787' } })
  .json()
console.log(state)
