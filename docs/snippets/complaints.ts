import { emulator, wxpay } from './wxpay.ts'

const out_trade_no = 'COMPLAINT-1'
await wxpay.v3.pay.transactions.jsapi.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  },
})
await emulator.pay(out_trade_no)
const { complaint_id } = await emulator.complaints.create({
  out_trade_no,
  detail: '没有收到',
})

const { complaintsV2 } = wxpay.v3.merchantService
const complainted_mchid = emulator.credentials.mchid
const complaint = await complaintsV2._complaint_id_.get({ complaint_id }).json()
console.log(complaint.complaint_state, complaint.complaint_detail)

await complaintsV2._complaint_id_.response.post({
  complaint_id,
  json: { complainted_mchid, response_content: '已补发，请注意查收' },
})
await complaintsV2._complaint_id_.complete.post({
  complaint_id,
  json: { complainted_mchid },
})
const { complaint_state } = await complaintsV2._complaint_id_.get({ complaint_id }).json()
console.log(complaint_state)
