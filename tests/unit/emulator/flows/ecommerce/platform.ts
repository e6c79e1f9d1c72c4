import { NOTIFY_URL, openShop, type Shop } from '../shop.ts'
import type { EmulatorOptions } from '../../../../../src/emulator.ts'

/** An ecommerce platform: its sub-merchant, and one that is an ordinary partner's. */
export const SUB = '1900000109'
export const ORDINARY = '1900000110'
export const APPID = 'wxd678efh567hg6787'
/** The platform's own number. */
export const PLATFORM = '1900000100'

export const openPlatform = (options: EmulatorOptions = {}): Promise<Shop> =>
  openShop({
    mchid: PLATFORM,
    feeRate: 0.01,
    parties: { ecommerceSubMerchants: { [PLATFORM]: [SUB] } },
    ...options,
  })

let ordered = 0

export interface Paid {
  readonly out_trade_no: string
  readonly transaction_id: string
}

/** A paid order of 10,000 fen, of which 9,900 wait to be shared. */
export async function paidOrder(
  { emulator, wxpay }: Shop,
  sub_mchid: string = SUB,
  settle_info: { readonly profit_sharing?: boolean; readonly subsidy_amount?: number } = {
    profit_sharing: true,
  },
): Promise<Paid> {
  const out_trade_no = `PLATFORM-${++ordered}`
  await wxpay.v3.pay.partner.transactions.jsapi.post({
    json: {
      sp_appid: APPID,
      sp_mchid: PLATFORM,
      sub_mchid,
      description: '图书',
      out_trade_no,
      notify_url: NOTIFY_URL,
      amount: { total: 10_000 },
      payer: { sp_openid: 'oUser' },
      settle_info,
    },
  })
  const { payment } = await emulator.pay(out_trade_no)
  await emulator.clock.advance('2m')
  return { out_trade_no, transaction_id: payment!.transaction_id }
}

/** Fen on an account of the sub-merchant's, or another's. */
export function fenOn({ emulator }: Shop, account: string, mchid: string = SUB): number {
  return emulator.ledger().accounts[`merchant:${mchid}:${account}`] ?? 0
}
