// A client of some families is typed for these. Compiled with the tests.
import { brand } from 'wechatpay-isomorphic/catalog/brand'
import { marketingFavor } from 'wechatpay-isomorphic/catalog/marketing-favor'
import { marketingBusifavor } from 'wechatpay-isomorphic/catalog/marketing-busifavor'
import { pay } from 'wechatpay-isomorphic/catalog/pay'
import {
  createWechatpay,
  uploads,
  type CatalogFamily,
  type WechatpayOptions,
} from 'wechatpay-isomorphic/core'
import type { Equal, True } from './equal.ts'

declare const options: WechatpayOptions
declare const some: readonly CatalogFamily[]
const { catalog: _, ...credentials } = options

const ofPay = createWechatpay({ ...credentials, catalog: [pay] })
const order = ofPay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: '1' }).json()
const same = ofPay['v3/pay/transactions/out-trade-no/{out_trade_no}'].get({ out_trade_no: '1' }).json()
export type Orders = True<Equal<typeof order, typeof same>>
// @ts-expect-error: a family that was not given
export const refund = ofPay.v3.refund
// @ts-expect-error: nor its paths as strings
export const path = ofPay['v3/refund/domestic/refunds']
// @ts-expect-error: a verb that the path does not have
export const verb = ofPay.v3.pay.transactions.native.get
// @ts-expect-error: a function beside the client
export const bills = ofPay.bills
export const byHand = ofPay.chain('v3/refund/domestic/refunds').post({ json: {} as never })

const ofThree = createWechatpay({
  ...credentials,
  catalog: [brand, marketingFavor, marketingBusifavor],
  use: [uploads],
})
export const favor = ofThree.v3.marketing.favor
export const busifavor = ofThree.v3.marketing.busifavor
export const partner = ofThree.v3.brand.partner
// @ts-expect-error: a family of marketing that was not given
export const bank = ofThree.v3.marketing.bankFavor

const ofNone = createWechatpay(credentials)
export const chain = ofNone.chain('v3/pay/transactions/native')
// @ts-expect-error: no family was given
export const none = ofNone.v3

const ofSome = createWechatpay({ ...credentials, catalog: some })
export const any = ofSome.v3.pay.transactions.native
