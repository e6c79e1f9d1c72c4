import { emulator, wxpay } from './wxpay.ts'

const { mchid } = emulator.credentials
const { couponStocks, stocks, users } = wxpay.v3.marketing.favor
const at = (days: number) =>
  new Date(emulator.clock.now() + days * 86_400_000).toISOString()

const { stock_id } = await couponStocks
  .post({
    json: {
      stock_name: '满 10 元减 1 元',
      belong_merchant: mchid,
      available_begin_time: at(0),
      available_end_time: at(30),
      stock_use_rule: {
        max_coupons: 100,
        max_amount: 10000,
        max_coupons_per_user: 5,
        natural_person_limit: false,
        prevent_api_abuse: true,
      },
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1000 },
        available_merchants: [mchid],
      },
      no_cash: false,
      stock_type: 'NORMAL',
      out_request_no: 'COUPONS-1',
    },
  })
  .json()
await stocks._stock_id_.start.post({ stock_id, json: { stock_creator_mchid: mchid } })

const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const { coupon_id } = await users._openid_.coupons
  .post({
    openid,
    json: { stock_id, out_request_no: 'COUPONS-1-A', stock_creator_mchid: mchid },
  })
  .json()
console.log(coupon_id !== '')
