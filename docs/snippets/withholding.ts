import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { createWechatpayV2 } from 'wechatpay-isomorphic/v2'

const emulator = await createEmulator({
  deliver: request => notify(request),
})
const { mchid, apiv2Key } = emulator.credentials
const wxpay = createWechatpayV2({
  mchid,
  apiv2Key,
  appid: 'wxd678efh567hg6787',
  fetch: emulator.fetch,
})

/** By contract_code: what a month costs is deducted under it. */
const contracts = new Map<string, string>()

const notify = wxpay.notificationsV2.handler(({ kind, resource }) => {
  if (kind === 'contract-signed')
    contracts.set(resource.contract_code, resource.contract_id)
  if (kind === 'contract-terminated') contracts.delete(resource.contract_code)
  if (kind === 'deduction') console.log(resource.out_trade_no, resource.result_code)
})

// 1. the customer's browser goes to WeChat Pay's page
const url = await wxpay.signedUrl('v2/papay/entrustweb', {
  plan_id: 12535,
  contract_code: 'CONTRACT-1',
  request_serial: 1000,
  contract_display_account: '张三',
  notify_url: 'https://shop.example/notify',
  version: '1.0',
})
await emulator.fetch(url)
await emulator.papay.sign('CONTRACT-1') // the customer agrees
const contract_id = contracts.get('CONTRACT-1')!

// 2. each month; an answer says no more than that it was accepted
const { pappayapply, paporderquery } = wxpay.v2.pay
await pappayapply
  .post({
    xml: {
      contract_id,
      out_trade_no: 'MONTH-1',
      body: '会员月费',
      total_fee: 1500,
      spbill_create_ip: '8.8.8.8',
      notify_url: 'https://shop.example/notify',
      trade_type: 'PAP',
    },
  })
  .xml()
await emulator.papay.pay('MONTH-1')
const { trade_state } = await paporderquery
  .post({ xml: { out_trade_no: 'MONTH-1' } })
  .xml()
console.log(trade_state)

// 3. the end
const { deletecontract } = wxpay.v2.papay
await deletecontract
  .post({
    xml: { contract_id, contract_termination_remark: '不再需要', version: '1.0' },
  })
  .xml()
console.log(contracts.size)
