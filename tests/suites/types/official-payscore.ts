// Orders and refunds of WeChat Pay Score with the figures of the official samples.
import type { Wechatpay } from 'wechatpay-isomorphic'
import type { Given } from './official-payment.ts'

export const calls = {
  'POST payscore/serviceorder/{out_order_no}/cancel as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder._out_order_no_.cancel
      .post({
        out_order_no: '2304203423948239423',
        json: {
          appid: 'wxd678efh567hg6787',
          service_id: '2002000000000558128851361561536',
          reason: '用户投诉',
        },
      })
      .json(),
  'POST payscore/serviceorder/{out_order_no}/complete as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder._out_order_no_.complete
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          appid: 'wxd678efh567hg6787',
          service_id: '2002000000000558128851361561536',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          total_amount: 50000,
          time_range: {
            start_time: '20091225091010',
            end_time: '20091225121010',
            start_time_remark: '备注1',
            end_time_remark: '备注2',
          },
          location: { start_location: '嗨客时尚主题展餐厅', end_location: '嗨客时尚主题展餐厅' },
          profit_sharing: false,
          goods_tag: 'goods_tag',
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'POST payscore/serviceorder as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder
      .post({
        json: {
          out_order_no: '1234323JKHDFE1243252',
          appid: 'wxd678efh567hg6787',
          service_id: '2002000000000558128851361561536',
          service_introduction: '某某酒店',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          time_range: {
            start_time: '20091225091010',
            end_time: '20091225121010',
            start_time_remark: '备注1',
            end_time_remark: '备注2',
          },
          location: { start_location: '嗨客时尚主题展餐厅', end_location: '嗨客时尚主题展餐厅' },
          risk_fund: { name: 'DEPOSIT', amount: 10000, description: '就餐的预估费用' },
          attach: 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald',
          notify_url: 'https://api.test.com',
          need_user_confirm: false,
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'POST payscore/serviceorder/{out_order_no}/modify as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder._out_order_no_.modify
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          appid: 'wxd678efh567hg6787',
          service_id: '2002000000000558128851361561536',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          total_amount: 50000,
          reason: '用户投诉',
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'GET payscore/serviceorder as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder
      .get({
        query: {
          out_order_no: '1234323JKHDFE1243252',
          service_id: '2002000000000558128851361561536',
          appid: 'wxd678efh567hg6787',
          query_id: '15646546545165651651',
        },
      })
      .json(),
  'POST payscore/serviceorder/{out_order_no}/sync as a merchant': wxpay =>
    wxpay.v3.payscore.serviceorder._out_order_no_.sync
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          appid: 'wxd678efh567hg6787',
          service_id: '2002000000000558128851361561536',
          type: 'Order_Paid',
          detail: { paid_time: '20091225091210' },
        },
      })
      .json(),
  'POST refund/domestic/refunds as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.refund.domestic.refunds
      .post({
        json: {
          transaction_id,
          out_trade_no: '1217752501201407033233368018',
          out_refund_no: '1217752501201407033233368018',
          reason: '商品已售完',
          notify_url: 'https://weixin.qq.com',
          funds_account: 'AVAILABLE',
          amount: { refund: 888, from: [{ account: 'AVAILABLE', amount: 444 }], total: 888, currency: 'CNY' },
          goods_detail: [
            {
              merchant_goods_id: '1217752501201407033233368018',
              wechatpay_goods_id: '1001',
              goods_name: 'iPhone6s 16G',
              unit_price: 528800,
              refund_amount: 528800,
              refund_quantity: 1,
            },
          ],
        },
      })
      .json(),
  'GET refund/domestic/refunds/{out_refund_no} as a merchant': wxpay =>
    wxpay.v3.refund.domestic.refunds._out_refund_no_
      .get({ out_refund_no: '1217752501201407033233368018' })
      .json(),
  'POST payscore/partner/serviceorder/{out_order_no}/cancel as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder._out_order_no_.cancel
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: { service_id: '2002000000000558128851361561536', sub_mchid: '1900000109', reason: '用户投诉' },
      })
      .json(),
  'POST payscore/partner/serviceorder/{out_order_no}/complete as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder._out_order_no_.complete
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          service_id: '2002000000000558128851361561536',
          sub_mchid: '1900000109',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          total_amount: 50000,
          time_range: {
            start_time: '20091225091010',
            end_time: '20091225121010',
            start_time_remark: '备注1',
            end_time_remark: '备注2',
          },
          location: { start_location: '嗨客时尚主题展餐厅', end_location: '嗨客时尚主题展餐厅' },
          profit_sharing: false,
          complete_time: '2025-01-01T12:00:00+08:00',
          goods_tag: 'goods_tag',
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'POST payscore/partner/serviceorder as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder
      .post({
        json: {
          service_id: '2002000000000558128851361561536',
          appid: 'wxd678efh567hg6787',
          sub_mchid: '1900000109',
          sub_appid: 'wxd678efh567hg6999',
          out_order_no: '1234323JKHDFE1243252',
          service_introduction: 'XX充电宝',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          risk_fund: { name: 'DEPOSIT', amount: 10000, description: '就餐的预估费用' },
          time_range: {
            start_time: '20091225091010',
            end_time: '20091225121010',
            start_time_remark: '备注1',
            end_time_remark: '备注2',
          },
          location: { start_location: '嗨客时尚主题展餐厅', end_location: '嗨客时尚主题展餐厅' },
          need_user_confirm: false,
          notify_url: 'https://api.test.com',
          attach: 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald',
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'POST payscore/partner/serviceorder/{out_order_no}/modify as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          service_id: '2002000000000558128851361561536',
          sub_mchid: '1900000109',
          post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
          post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
          total_amount: 50000,
          reason: '用户投诉',
          device: {
            start_device_id: 'HG123456',
            end_device_id: 'HG123456',
            materiel_no: 'example_materiel_no',
          },
        },
      })
      .json(),
  'GET payscore/partner/serviceorder as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder
      .get({
        query: {
          service_id: '2002000000000558128851361561536',
          sub_mchid: '1900000109',
          out_order_no: '1234323JKHDFE1243252',
          query_id: '15646546545165651651',
        },
      })
      .json(),
  'POST payscore/partner/serviceorder/{out_order_no}/sync as a partner': wxpay =>
    wxpay.v3.payscore.partner.serviceorder._out_order_no_.sync
      .post({
        out_order_no: '1234323JKHDFE1243252',
        json: {
          service_id: '2002000000000558128851361561536',
          sub_mchid: '1900000109',
          type: 'Order_Paid',
          detail: { paid_time: '20091225091210' },
        },
      })
      .json(),
  'POST refund/domestic/refunds as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.refund.domestic.refunds
      .post({
        json: {
          sub_mchid: '1900000109',
          transaction_id,
          out_trade_no: '1217752501201407033233368018',
          out_refund_no: '1217752501201407033233368018',
          reason: '商品已售完',
          notify_url: 'https://weixin.qq.com',
          funds_account: 'AVAILABLE',
          amount: { refund: 888, from: [{ account: 'AVAILABLE', amount: 444 }], total: 888, currency: 'CNY' },
          goods_detail: [
            {
              merchant_goods_id: '1217752501201407033233368018',
              wechatpay_goods_id: '1001',
              goods_name: 'iPhone6s 16G',
              unit_price: 528800,
              refund_amount: 528800,
              refund_quantity: 1,
            },
          ],
          refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
        },
      })
      .json(),
  'GET refund/domestic/refunds/{out_refund_no} as a partner': wxpay =>
    wxpay.v3.refund.domestic.refunds._out_refund_no_
      .get({ out_refund_no: '1217752501201407033233368018', query: { sub_mchid: '1900000109' } })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay, given: Given) => Promise<unknown>>
