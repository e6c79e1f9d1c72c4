// Orders, refunds and bills with the figures of the official samples; the numbers that WeChat Pay gives are those of
// the play, and every number of the caller is one merchant's; a partner's refund names its sub-merchant, as its page asks.
import type { Wechatpay } from 'wechatpay-isomorphic'

/** What WeChat Pay gives: the numbers of a payment, of its refund and of sharing it. */
export interface Given {
  readonly transaction_id: string
  readonly refund_id: string
  readonly order_id: string
  readonly applyment_id: number
}

/** An hour from now. */
export const soon = (): string => new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, '+00:00')

export const calls = {
  'POST pay/transactions/jsapi as a merchant': wxpay =>
    wxpay.v3.pay.transactions.jsapi
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: '1230000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
          settle_info: { profit_sharing: false },
        },
      })
      .json(),
  'GET bill/tradebill as a merchant': wxpay =>
    wxpay.v3.bill.tradebill
      .get({ query: { bill_date: '2019-06-11', bill_type: 'ALL', tar_type: 'GZIP' } })
      .json(),
  'GET bill/fundflowbill as a merchant': wxpay =>
    wxpay.v3.bill.fundflowbill
      .get({ query: { bill_date: '2019-06-11', account_type: 'BASIC', tar_type: 'GZIP' } })
      .json(),
  'POST combine-transactions/app as a merchant': wxpay =>
    wxpay.v3.combineTransactions.app
      .post({
        json: {
          combine_appid: 'wxd678efh567hg6787',
          combine_out_trade_no: '20150806125345',
          combine_mchid: '1230000109',
          scene_info: { device_id: 'POS1:1', payer_client_ip: '14.17.22.32' },
          sub_orders: [
            {
              mchid: '1230000109',
              out_trade_no: '20150806125346',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '深圳分店',
              description: '腾讯充值中心-QQ会员充值',
              detail: '买单费用',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
            {
              mchid: '1230000119',
              out_trade_no: '20150806125347',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '广州分店',
              description: '腾讯充值中心-微信充值',
              detail: '买单费用',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
          ],
          combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
          time_expire: soon(),
          notify_url: 'https://yourapp.com/notify',
        },
      })
      .json(),
  'POST combine-transactions/out-trade-no/{combine_out_trade_no}/close as a merchant': wxpay =>
    wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close
      .post({
        combine_out_trade_no: '1217752501201407033233368018',
        json: {
          combine_appid: 'wxd678efh567hg6787',
          sub_orders: [{ mchid: '1900000109', out_trade_no: '20150806125346' }],
        },
      })
      .json(),
  'POST combine-transactions/h5 as a merchant': wxpay =>
    wxpay.v3.combineTransactions.h5
      .post({
        json: {
          combine_appid: 'wxd678efh567hg6787',
          combine_out_trade_no: '1217752501201407033233368018',
          combine_mchid: '1230000109',
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            h5_info: {
              type: 'iOS',
              app_name: '王者荣耀',
              app_url: 'https://pay.qq.com',
              bundle_id: 'com.tencent.wzryiOS',
              package_name: 'com.tencent.tmgp.sgame',
            },
          },
          sub_orders: [
            {
              mchid: '1230000109',
              out_trade_no: '20150806125346',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '深圳分店',
              description: '腾讯充值中心-QQ会员充值',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
            {
              mchid: '1230000119',
              out_trade_no: '20150806125347',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '广州分店',
              description: '腾讯充值中心-微信充值',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
          ],
          time_expire: soon(),
          notify_url: 'https://yourapp.com/notify',
        },
      })
      .json(),
  'POST combine-transactions/jsapi as a merchant': wxpay =>
    wxpay.v3.combineTransactions.jsapi
      .post({
        json: {
          combine_appid: 'wxd678efh567hg6787',
          combine_mchid: '1230000109',
          combine_out_trade_no: '1217752501201407033233368018',
          combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
          scene_info: { device_id: 'POS1:1', payer_client_ip: '14.17.22.32' },
          sub_orders: [
            {
              mchid: '1230000109',
              out_trade_no: '20150806125346',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '深圳分店',
              description: '腾讯充值中心-QQ会员充值',
              detail: '买单费用',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
            {
              mchid: '1230000119',
              out_trade_no: '20150806125347',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '广州分店',
              description: '腾讯充值中心-微信充值',
              detail: '买单费用',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
          ],
          time_expire: soon(),
          notify_url: 'https://yourapp.com/notify',
        },
      })
      .json(),
  'POST combine-transactions/native as a merchant': wxpay =>
    wxpay.v3.combineTransactions.native
      .post({
        json: {
          combine_appid: 'wxd678efh567hg6787',
          combine_out_trade_no: '20150806125346',
          combine_mchid: '1230000109',
          scene_info: { device_id: 'POS1:1', payer_client_ip: '14.17.22.32' },
          sub_orders: [
            {
              mchid: '1230000109',
              out_trade_no: '20150806125346',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '深圳分店',
              description: '腾讯充值中心-QQ会员充值',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
            {
              mchid: '1230000119',
              out_trade_no: '20150806125347',
              amount: { total_amount: 10, currency: 'CNY' },
              attach: '广州分店',
              description: '腾讯充值中心-微信充值',
              goods_tag: 'WXG',
              settle_info: { profit_sharing: false },
            },
          ],
          time_expire: soon(),
          notify_url: 'https://yourapp.com/notify',
        },
      })
      .json(),
  'GET combine-transactions/out-trade-no/{combine_out_trade_no} as a merchant': wxpay =>
    wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_
      .get({ combine_out_trade_no: 'P20150806125346' })
      .json(),
  'POST pay/transactions/app as a merchant': wxpay =>
    wxpay.v3.pay.transactions.app
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: '1230000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
          settle_info: { profit_sharing: false },
        },
      })
      .json(),
  'POST pay/transactions/h5 as a merchant': wxpay =>
    wxpay.v3.pay.transactions.h5
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: '1230000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
            h5_info: {
              type: 'iOS',
              app_name: '王者荣耀',
              app_url: 'https://pay.qq.com',
              bundle_id: 'com.tencent.wzryiOS',
              package_name: 'com.tencent.tmgp.sgame',
            },
          },
          settle_info: { profit_sharing: false },
        },
      })
      .json(),
  'POST pay/transactions/native as a merchant': wxpay =>
    wxpay.v3.pay.transactions.native
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: '1230000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
          settle_info: { profit_sharing: false },
        },
      })
      .json(),
  'GET pay/transactions/out-trade-no/{out_trade_no} as a merchant': wxpay =>
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no: '1217752501201407033233368018', query: { mchid: '1230000109' } })
      .json(),
  'GET pay/transactions/id/{transaction_id} as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.pay.transactions.id._transaction_id_
      .get({ transaction_id, query: { mchid: '1230000109' } })
      .json(),
  'POST pay/transactions/out-trade-no/{out_trade_no}/close as a merchant': wxpay =>
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close
      .post({ out_trade_no: '1217752501201407033233368018', json: { mchid: '1230000109' } })
      .json(),
  'POST refund/domestic/refunds/{refund_id}/apply-abnormal-refund as a merchant': (wxpay, { refund_id }) =>
    wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund
      .post({
        refund_id,
        json: {
          out_refund_no: '1217752501201407033233368018',
          type: 'MERCHANT_BANK_CARD',
          bank_type: 'ICBC_DEBIT',
          bank_account: '6222020000000000001',
          real_name: '张三',
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
  'POST pay/partner/transactions/jsapi as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.jsapi
      .post({
        json: {
          sp_appid: 'wx8888888888888888',
          sp_mchid: '1230000109',
          sub_appid: 'wxd678efh567hg6999',
          sub_mchid: '1900000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          settle_info: { profit_sharing: true },
          support_fapiao: true,
          amount: { total: 100, currency: 'CNY' },
          payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
        },
      })
      .json(),
  'GET bill/tradebill as a partner': wxpay =>
    wxpay.v3.bill.tradebill
      .get({
        query: { bill_date: '2019-06-11', sub_mchid: '19000000001', bill_type: 'ALL', tar_type: 'GZIP' },
      })
      .json(),
  'GET bill/fundflowbill as a partner': wxpay =>
    wxpay.v3.bill.fundflowbill
      .get({ query: { bill_date: '2019-06-11', account_type: 'BASIC', tar_type: 'GZIP' } })
      .json(),
  'POST pay/partner/transactions/app as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.app
      .post({
        json: {
          sp_appid: 'wx8888888888888888',
          sp_mchid: '1230000109',
          sub_appid: 'wxd678efh567hg6999',
          sub_mchid: '1900000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          settle_info: { profit_sharing: true },
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
        },
      })
      .json(),
  'POST pay/partner/transactions/h5 as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.h5
      .post({
        json: {
          sp_appid: 'wx8888888888888888',
          sp_mchid: '1230000109',
          sub_appid: 'wxd678efh567hg6999',
          sub_mchid: '1900000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          settle_info: { profit_sharing: true },
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
            h5_info: {
              type: 'iOS',
              app_name: '王者荣耀',
              app_url: 'https://pay.qq.com',
              bundle_id: 'com.tencent.wzryiOS',
              package_name: 'com.tencent.tmgp.sgame',
            },
          },
        },
      })
      .json(),
  'POST pay/partner/transactions/native as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.native
      .post({
        json: {
          sp_appid: 'wx8888888888888888',
          sp_mchid: '1230000109',
          sub_appid: 'wxd678efh567hg6999',
          sub_mchid: '1900000109',
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no: '1217752501201407033233368018',
          time_expire: soon(),
          attach: '自定义数据说明',
          notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
          goods_tag: 'WXG',
          settle_info: { profit_sharing: true },
          support_fapiao: false,
          amount: { total: 100, currency: 'CNY' },
          detail: {
            cost_price: 608800,
            invoice_id: '微信123',
            goods_detail: [
              {
                merchant_goods_id: '1246464644',
                wechatpay_goods_id: '1001',
                goods_name: 'iPhoneX 256G',
                quantity: 1,
                unit_price: 528800,
              },
            ],
          },
          scene_info: {
            payer_client_ip: '14.23.150.211',
            device_id: '013467007045764',
            store_info: {
              id: '0001',
              name: '腾讯大厦分店',
              area_code: '440305',
              address: '广东省深圳市南山区科技中一道10000号',
            },
          },
        },
      })
      .json(),
  'GET pay/partner/transactions/out-trade-no/{out_trade_no} as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_
      .get({
        out_trade_no: '1217752501201407033233368018',
        query: { sp_mchid: '1230000109', sub_mchid: '1900000109' },
      })
      .json(),
  'GET pay/partner/transactions/id/{transaction_id} as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.pay.partner.transactions.id._transaction_id_
      .get({ transaction_id, query: { sp_mchid: '1230000109', sub_mchid: '1900000109' } })
      .json(),
  'POST pay/partner/transactions/out-trade-no/{out_trade_no}/close as a partner': wxpay =>
    wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close
      .post({
        out_trade_no: '1217752501201407033233368018',
        json: { sp_mchid: '1230000109', sub_mchid: '1900000109' },
      })
      .json(),
  'POST refund/domestic/refunds/{refund_id}/apply-abnormal-refund as a partner': (wxpay, { refund_id }) =>
    wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund
      .post({
        refund_id,
        json: {
          sub_mchid: '1900000109',
          out_refund_no: '1217752501201407033233368018',
          type: 'MERCHANT_BANK_CARD',
          bank_type: 'ICBC_DEBIT',
          bank_account: '6222020000000000001',
          real_name: '张三',
        },
      })
      .json(),
  'POST refund/domestic/refunds as a partner': (wxpay, { transaction_id }) =>
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
          sub_mchid: '1900000109',
        },
      })
      .json(),
  'GET refund/domestic/refunds/{out_refund_no} as a partner': wxpay =>
    wxpay.v3.refund.domestic.refunds._out_refund_no_
      .get({ out_refund_no: '1217752501201407033233368018', query: { sub_mchid: '1900000109' } })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay, given: Given) => Promise<unknown>>
