// Orders as the examples of the official SDK for Go place them, every field given; how it queries, closes and refunds is
// in official-payment.ts. A placeholder of theirs is a value here, and a partner's sub-merchant is another merchant.
import type { Wechatpay } from 'wechatpay-isomorphic'
import { soon } from './official-payment.ts'

const scene_info = {
  device_id: '013467007045764',
  payer_client_ip: '14.23.150.211',
  store_info: {
    address: '广东省深圳市南山区科技中一道10000号',
    area_code: '440305',
    id: '0001',
    name: '腾讯大厦分店',
  },
}
const h5_scene_info = {
  ...scene_info,
  h5_info: {
    app_name: '王者荣耀',
    app_url: 'https://pay.qq.com',
    bundle_id: 'com.tencent.wzryiOS',
    package_name: 'com.tencent.tmgp.sgame',
    type: 'iOS',
  },
}
const order = {
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  attach: '自定义数据说明',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  goods_tag: 'WXG',
  limit_pay: ['no_credit'],
  support_fapiao: false,
  amount: { currency: 'CNY', total: 100 },
  detail: {
    cost_price: 608800,
    goods_detail: [
      {
        goods_name: 'iPhoneX 256G',
        merchant_goods_id: 'ABC',
        quantity: 1,
        unit_price: 828800,
        wechatpay_goods_id: '1001',
      },
    ],
    invoice_id: 'wx123',
  },
  scene_info,
  settle_info: { profit_sharing: false },
}
const direct = { ...order, appid: 'wxd678efh567hg6787', mchid: '1230000109' }
const partner = {
  ...order,
  sp_appid: 'wxd678efh567hg6787',
  sp_mchid: '1230000109',
  sub_appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000109',
}
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

export const calls = {
  'POST pay/transactions/jsapi as a merchant': wxpay =>
    wxpay.v3.pay.transactions.jsapi
      .post({ json: { ...direct, time_expire: soon(), payer: { openid } } })
      .json(),
  'POST pay/transactions/app as a merchant': wxpay =>
    wxpay.v3.pay.transactions.app.post({ json: { ...direct, time_expire: soon() } }).json(),
  'POST pay/transactions/h5 as a merchant': wxpay =>
    wxpay.v3.pay.transactions.h5
      .post({ json: { ...direct, time_expire: soon(), scene_info: h5_scene_info } })
      .json(),
  'POST pay/transactions/native as a merchant': wxpay =>
    wxpay.v3.pay.transactions.native.post({ json: { ...direct, time_expire: soon() } }).json(),
  'POST pay/partner/transactions/jsapi as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.jsapi
      .post({ json: { ...partner, time_expire: soon(), payer: { sp_openid: openid, sub_openid: openid } } })
      .json(),
  'POST pay/partner/transactions/app as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.app.post({ json: { ...partner, time_expire: soon() } }).json(),
  'POST pay/partner/transactions/h5 as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.h5
      .post({ json: { ...partner, time_expire: soon(), scene_info: h5_scene_info } })
      .json(),
  'POST pay/partner/transactions/native as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.native.post({ json: { ...partner, time_expire: soon() } }).json(),
} satisfies Record<string, (wxpay: Wechatpay) => Promise<unknown>>
