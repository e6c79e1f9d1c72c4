// Orders of medical insurance with the figures of the official samples.
import type { Wechatpay } from 'wechatpay-isomorphic'

export const calls = {
  'POST med-ins/orders as a merchant': wxpay =>
    wxpay.v3.medIns.orders
      .post({
        json: {
          mix_pay_type: 'CASH_AND_INSURANCE',
          order_type: 'REG_PAY',
          appid: 'wxdace645e0bc2cXXX',
          openid: 'o4GgauInH_RCEdvrrNGrntXDuXXX',
          payer: { name: '张三', id_digest: '09eb26e839ff3a2e3980352ae45ef09e', card_type: 'ID_CARD' },
          pay_for_relatives: false,
          out_trade_no: '202204022005169952975171534816',
          serial_no: '1217752501201',
          pay_order_id: 'ORD530100202204022006350000021',
          pay_auth_no: 'AUTH530100202204022006310000034',
          geo_location: '102.682296,25.054260',
          city_id: '530100',
          med_inst_name: '北大医院',
          med_inst_no: '1217752501201407033233368318',
          med_ins_order_create_time: '2015-05-20T13:29:35+08:00',
          total_fee: 202000,
          med_ins_gov_fee: 100000,
          med_ins_self_fee: 45000,
          med_ins_other_fee: 5000,
          med_ins_cash_fee: 50000,
          wechat_pay_cash_fee: 42000,
          cash_add_detail: [{ cash_add_fee: 2000, cash_add_type: 'FREIGHT' }],
          cash_reduce_detail: [{ cash_reduce_fee: 10000, cash_reduce_type: 'DEFAULT_REDUCE_TYPE' }],
          callback_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          prepay_id: 'wx201410272009395522657a690389285100',
          attach: '{  }',
          med_ins_test_env: false,
        },
      })
      .json(),
  'GET med-ins/orders/mix-trade-no/{mix_trade_no} as a merchant': wxpay =>
    wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_
      .get({ mix_trade_no: '202204022005169952975171534816' })
      .json(),
  'GET med-ins/orders/out-trade-no/{out_trade_no} as a merchant': wxpay =>
    wxpay.v3.medIns.orders.outTradeNo._out_trade_no_
      .get({ out_trade_no: '202204022005169952975171534816' })
      .json(),
  'POST med-ins/refunds/notify as a merchant': wxpay =>
    wxpay.v3.medIns.refunds.notify
      .post({
        query: { mix_trade_no: '202204022005169952975171534816' },
        json: {
          med_refund_total_fee: 45000,
          med_refund_gov_fee: 45000,
          med_refund_self_fee: 0,
          med_refund_other_fee: 0,
          refund_time: '2015-05-20T13:29:35+08:00',
          out_refund_no: 'R202204022005169952975171534816',
        },
      })
      .json(),
  'POST med-ins/orders as a partner': wxpay =>
    wxpay.v3.medIns.orders
      .post({
        json: {
          mix_pay_type: 'CASH_AND_INSURANCE',
          order_type: 'REG_PAY',
          appid: 'wxdace645e0bc2cXXX',
          sub_appid: 'wxdace645e0bc2cYYY',
          sub_mchid: '1900000109',
          sub_openid: 'o4GgauInH_RCEdvrrNGrntXDuXXX',
          payer: { name: '张三', id_digest: '09eb26e839ff3a2e3980352ae45ef09e', card_type: 'ID_CARD' },
          pay_for_relatives: false,
          out_trade_no: '202204022005169952975171534816',
          serial_no: '1217752501201',
          pay_order_id: 'ORD530100202204022006350000021',
          pay_auth_no: 'AUTH530100202204022006310000034',
          geo_location: '102.682296,25.054260',
          city_id: '530100',
          med_inst_name: '北大医院',
          med_inst_no: '1217752501201407033233368318',
          med_ins_order_create_time: '2015-05-20T13:29:35+08:00',
          total_fee: 202000,
          med_ins_gov_fee: 100000,
          med_ins_self_fee: 45000,
          med_ins_other_fee: 5000,
          med_ins_cash_fee: 50000,
          wechat_pay_cash_fee: 42000,
          cash_add_detail: [{ cash_add_fee: 2000, cash_add_type: 'FREIGHT' }],
          cash_reduce_detail: [{ cash_reduce_fee: 10000, cash_reduce_type: 'DEFAULT_REDUCE_TYPE' }],
          callback_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          prepay_id: 'wx201410272009395522657a690389285100',
          med_ins_test_env: false,
        },
      })
      .json(),
  'GET med-ins/orders/mix-trade-no/{mix_trade_no} as a partner': wxpay =>
    wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_
      .get({ mix_trade_no: '202204022005169952975171534816', query: { sub_mchid: '1900000109' } })
      .json(),
  'GET med-ins/orders/out-trade-no/{out_trade_no} as a partner': wxpay =>
    wxpay.v3.medIns.orders.outTradeNo._out_trade_no_
      .get({ out_trade_no: '202204022005169952975171534816', query: { sub_mchid: '1900000109' } })
      .json(),
  'POST med-ins/refunds/notify as a partner': wxpay =>
    wxpay.v3.medIns.refunds.notify
      .post({
        query: { mix_trade_no: '202204022005169952975171534816' },
        json: {
          sub_mchid: '1900000109',
          med_refund_total_fee: 45000,
          med_refund_gov_fee: 45000,
          med_refund_self_fee: 0,
          med_refund_other_fee: 0,
          refund_time: '2015-05-20T13:29:35+08:00',
          out_refund_no: 'R202204022005169952975171534816',
        },
      })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay) => Promise<unknown>>
