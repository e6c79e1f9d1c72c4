// Profit sharing with the figures of the official samples; the numbers that WeChat Pay gives are those of the play.
import type { Wechatpay } from 'wechatpay-isomorphic'
import type { Given } from './official-payment.ts'

export const calls = {
  'POST profitsharing/receivers/add as a merchant': wxpay =>
    wxpay.v3.profitsharing.receivers.add
      .post({
        json: {
          appid: 'wx8888888888888888',
          type: 'MERCHANT_ID',
          account: '86693852',
          name: '张三',
          relation_type: 'STORE',
          custom_relation: '代理商',
        },
      })
      .json(),
  'POST profitsharing/orders as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders
      .post({
        json: {
          appid: 'wx8888888888888888',
          transaction_id,
          out_order_no: 'P20150806125346',
          receivers: [
            { type: 'MERCHANT_ID', account: '86693852', name: '张三', amount: 888, description: '分给商户A' },
          ],
          unfreeze_unsplit: true,
        },
      })
      .json(),
  'POST profitsharing/return-orders as a merchant': (wxpay, { order_id }) =>
    wxpay.v3.profitsharing.returnOrders
      .post({
        json: {
          order_id,
          out_order_no: 'P20150806125346',
          out_return_no: 'R20190516001',
          return_mchid: '86693852',
          amount: 10,
          description: '用户退款',
        },
      })
      .json(),
  'POST profitsharing/receivers/delete as a merchant': wxpay =>
    wxpay.v3.profitsharing.receivers.delete
      .post({ json: { appid: 'wx8888888888888888', type: 'MERCHANT_ID', account: '1900000109' } })
      .json(),
  'GET profitsharing/orders/{out_order_no} as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders._out_order_no_
      .get({ out_order_no: 'P20150806125346', query: { transaction_id } })
      .json(),
  'GET profitsharing/transactions/{transaction_id}/amounts as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.transactions._transaction_id_.amounts.get({ transaction_id }).json(),
  'GET profitsharing/return-orders/{out_return_no} as a merchant': wxpay =>
    wxpay.v3.profitsharing.returnOrders._out_return_no_
      .get({ out_return_no: 'R20190516001', query: { out_order_no: 'P20190806125346' } })
      .json(),
  'GET profitsharing/bills as a merchant': wxpay =>
    wxpay.v3.profitsharing.bills.get({ query: { bill_date: '2019-06-11', tar_type: 'GZIP' } }).json(),
  'POST profitsharing/orders/unfreeze as a merchant': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders.unfreeze
      .post({ json: { transaction_id, out_order_no: 'P20150806125346', description: '解冻全部剩余资金' } })
      .json(),
  'POST profitsharing/receivers/add as a partner': wxpay =>
    wxpay.v3.profitsharing.receivers.add
      .post({
        json: {
          sub_mchid: '1900000109',
          appid: 'wx8888888888888888',
          sub_appid: 'wx8888888888888889',
          type: 'MERCHANT_ID',
          account: '86693852',
          name: '张三',
          relation_type: 'STORE',
          custom_relation: '代理商',
        },
      })
      .json(),
  'POST profitsharing/orders as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders
      .post({
        json: {
          sub_mchid: '1900000109',
          appid: 'wx8888888888888888',
          sub_appid: 'wx8888888888888889',
          transaction_id,
          out_order_no: 'P20150806125346',
          receivers: [
            { type: 'MERCHANT_ID', account: '86693852', name: '张三', amount: 888, description: '分给商户A' },
          ],
          unfreeze_unsplit: true,
        },
      })
      .json(),
  'POST profitsharing/return-orders as a partner': (wxpay, { order_id }) =>
    wxpay.v3.profitsharing.returnOrders
      .post({
        json: {
          sub_mchid: '1900000109',
          order_id,
          out_order_no: 'P20150806125346',
          out_return_no: 'R20190516001',
          return_mchid: '86693852',
          amount: 10,
          description: '用户退款',
        },
      })
      .json(),
  'POST profitsharing/receivers/delete as a partner': wxpay =>
    wxpay.v3.profitsharing.receivers.delete
      .post({
        json: {
          sub_mchid: '1900000109',
          appid: 'wx8888888888888888',
          sub_appid: 'wx8888888888888889',
          type: 'MERCHANT_ID',
          account: '1900000109',
        },
      })
      .json(),
  'GET profitsharing/merchant-configs/{sub_mchid} as a partner': wxpay =>
    wxpay.v3.profitsharing.merchantConfigs._sub_mchid_.get({ sub_mchid: '1900000109' }).json(),
  'GET profitsharing/orders/{out_order_no} as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders._out_order_no_
      .get({ out_order_no: 'P20150806125346', query: { sub_mchid: '1900000109', transaction_id } })
      .json(),
  'GET profitsharing/transactions/{transaction_id}/amounts as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.transactions._transaction_id_.amounts.get({ transaction_id }).json(),
  'GET profitsharing/return-orders/{out_return_no} as a partner': wxpay =>
    wxpay.v3.profitsharing.returnOrders._out_return_no_
      .get({
        out_return_no: 'R20190516001',
        query: { sub_mchid: '1900000109', out_order_no: 'P20190806125346' },
      })
      .json(),
  'GET profitsharing/bills as a partner': wxpay =>
    wxpay.v3.profitsharing.bills
      .get({ query: { sub_mchid: '1900000109', bill_date: '2019-06-11', tar_type: 'GZIP' } })
      .json(),
  'POST profitsharing/orders/unfreeze as a partner': (wxpay, { transaction_id }) =>
    wxpay.v3.profitsharing.orders.unfreeze
      .post({
        json: {
          sub_mchid: '1900000109',
          transaction_id,
          out_order_no: 'P20150806125346',
          description: '解冻全部剩余资金',
        },
      })
      .json(),
} satisfies Record<string, (wxpay: Wechatpay, given: Given) => Promise<unknown>>
