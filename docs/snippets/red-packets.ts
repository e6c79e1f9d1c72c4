import { ApiError } from 'wechatpay-isomorphic/v2'
import { emulator, wxpay } from './wxpay-v2.ts'

const { sendredpack, gethbinfo } = wxpay.v2.mmpaymkttransfers

/** The same number is the same red packet, however often it is sent. */
async function give(mch_billno: string, total_amount: number): Promise<void> {
  const xml = {
    mch_billno,
    re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    send_name: '咖啡馆',
    total_amount,
    total_num: 1,
    wishing: '新年快乐',
    client_ip: '8.8.8.8',
    act_name: '新年活动',
    remark: '新年红包',
  }
  await sendredpack.post({ xml }).xml()
}

async function show(mch_billno: string): Promise<void> {
  const { status, total_amount } = await gethbinfo
    .post({ xml: { mch_billno, bill_type: 'MCHT' } })
    .xml()
  console.log(mch_billno, status, total_amount)
}

await give('PACKET-1', 100)
await give('PACKET-1', 100) // an answer was lost: again, with the same number
await show('PACKET-1')
await emulator.redpack.receive('PACKET-1') // the user opens it
await show('PACKET-1')

await give('PACKET-2', 100)
await emulator.clock.advance('24h') // nobody opens it: the money comes back
await show('PACKET-2')

await give('PACKET-3', 50).catch((error: unknown) => {
  if (error instanceof ApiError) console.log(error.code, error.message)
})
