import { emulator, wxpay } from './wxpay.ts'

const { transferBills } = wxpay.v3.fundApp.mchTransfer
const out_bill_no = 'TRANSFER20261125001'

const { state, package_info } = await transferBills
  .post({
    json: {
      out_bill_no,
      openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
      transfer_amount: 50,
      transfer_remark: '活动奖励',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '注册会员有礼' },
        { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
      ],
    },
  })
  .json()
console.log(state, package_info !== undefined) // the mini program shows package_info

await emulator.transfer.confirm(out_bill_no) // the user takes it
await emulator.clock.advance('1m')
const bill = await transferBills.outBillNo._out_bill_no_.get({ out_bill_no }).json()
console.log(bill.state)
