// Thirty calls as they stand in a user's program. No vertical bar in here: an editor's cursor is put into this text by one.
import type { ResponsePromise, Wechatpay } from 'wechatpay-isomorphic'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])

export const calls = {
  'place an order': wxpay => wxpay.v3.pay.transactions.jsapi.post({
    json: { appid: 'wxd678efh567hg6787', mchid: '1900000001', description: '图书', out_trade_no: 'ORDER-1', notify_url: 'https://shop.example/notify', amount: { total: 100, currency: 'CNY' }, payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
  }).json(),
  'query it': wxpay => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'ORDER-1', query: { mchid: '1900000001' } }).json(),
  'close it': wxpay => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: 'ORDER-1', json: { mchid: '1900000001' } }).json(),
  'place a combined order': wxpay => wxpay.chain('v3/combine-transactions/jsapi').post({
    json: {
      combine_appid: 'wxd678efh567hg6787',
      combine_mchid: '1900000001',
      combine_out_trade_no: 'COMBINED-1',
      notify_url: 'https://shop.example/notify',
      combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      sub_orders: [{ mchid: '1900000001', sub_mchid: '1900000109', out_trade_no: 'ORDER-2', description: '图书', attach: '深圳分店', amount: { total_amount: 100, currency: 'CNY' } }],
    },
  }).json(),
  'refund': wxpay => wxpay.v3.refund.domestic.refunds.post({ json: { out_trade_no: 'ORDER-3', out_refund_no: 'REFUND-1', reason: '退货', amount: { refund: 60, total: 100, currency: 'CNY' } } }).json(),
  'ask for the bill of a day': wxpay => wxpay.v3.bill.tradebill.get({ query: { bill_date: '2026-11-22', bill_type: 'ALL', tar_type: 'GZIP' } }).json(),
  'add a receiver of shares': wxpay => wxpay.v3.profitsharing.receivers.add.post({ json: { appid: 'wx8888888888888888', type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO', name: '李四', relation_type: 'STAFF' } }).json(),
  'delete the receiver': wxpay => wxpay.v3.profitsharing.receivers.delete.post({ json: { appid: 'wx8888888888888888', type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO' } }).json(),
  'transfer to a user': wxpay => wxpay['v3/fund-app/mch-transfer/transfer-bills'].post({
    json: { appid: 'wxf636efh567hg4356', out_bill_no: 'TRANSFER1', openid: 'o-MYE42l80oelYMDE34nYD456Xoy', user_name: '李四', transfer_amount: 30000, transfer_remark: '报销', transfer_scene_id: '1000', transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '注册会员有礼' }] },
  }).json(),
  'list complaints': wxpay => wxpay.v3.merchantService.complaintsV2.get({ query: { begin_date: '2026-11-01', end_date: '2026-11-22', limit: 5 } }).json(),
  'reply to a complaint': wxpay => wxpay.v3.merchantService.complaintsV2._complaint_id_.response.post({ complaint_id: '200201820200101080076610000', json: { complainted_mchid: '1900000001', response_content: '已与用户沟通解决' } }).json(),
  'create a stock of coupons': wxpay => wxpay.v3.marketing.favor.couponStocks.post({
    json: {
      stock_name: '新店满减',
      stock_type: 'NORMAL',
      belong_merchant: '1900000001',
      out_request_no: 'STOCK-1',
      available_begin_time: '2026-12-01T00:00:00+08:00',
      available_end_time: '2026-12-31T23:59:59+08:00',
      no_cash: false,
      stock_use_rule: { max_coupons: 100, max_amount: 5000, max_coupons_per_user: 1, natural_person_limit: false, prevent_api_abuse: true },
      coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 50, transaction_minimum: 100 }, combine_use: true },
    },
  }).json(),
  'change a stock of the merchant’s own coupons': wxpay => wxpay.v3.marketing.busifavor.stocks._stock_id_.patch({ stock_id: '101156451224', json: { out_request_no: 'CHANGE-1', stock_name: '八月一日活动券', subsidy: false } }).json(),
  'work with a partner': wxpay => wxpay.v3.marketing.partnerships.build.post({
    headers: { 'Idempotency-Key': 'PARTNER-1' },
    json: { partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' } },
  }).json(),
  'open a credit order': wxpay => wxpay.v3.payscore.serviceorder.post({
    json: { out_order_no: 'SCORE1', appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536', service_introduction: '某某酒店', time_range: { start_time: '20261122091010' }, risk_fund: { name: 'DEPOSIT', amount: 10000 }, notify_url: 'https://shop.example/notify' },
  }).json(),
  'upload an image': wxpay => wxpay.v3.merchant.media.upload.post({ file: { name: 'licence.png', data: png } }).json(),
  'apply for a merchant': wxpay => wxpay.v3.applyment4sub.applyment['/'].post({
    json: {
      business_code: '1900013511_10000',
      contact_info: { contact_type: 'LEGAL', contact_name: '张三', mobile_phone: '13900000001', contact_email: 'zhang@shop.example' },
      subject_info: {
        subject_type: 'SUBJECT_TYPE_OTHERS',
        business_license_info: { license_copy: 'MEDIA-1', license_number: '91110108397173806M', merchant_name: '微信支付', legal_person: '张三' },
        certificate_info: { cert_copy: 'MEDIA-4', cert_type: 'CERTIFICATE_TYPE_2388', cert_number: '111111111111', merchant_name: '微信支付', company_address: '深圳南山区科苑路', legal_person: '张三', period_begin: '2026-08-01', period_end: '长期' },
        identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD', id_card_info: { id_card_copy: 'MEDIA-2', id_card_national: 'MEDIA-3', id_card_name: '张三', id_card_number: '110105194912310021', card_period_begin: '2026-06-06', card_period_end: '长期' } },
      },
      business_info: { merchant_shortname: '张三餐饮店', service_phone: '0755-86010000', sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] } },
      settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
      bank_account_info: { bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL', account_name: '张三', account_bank: '工商银行', bank_address_code: '440305', account_number: '6222020000000000001' },
    },
  }).json(),
  'query a contract': wxpay => wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get({ plan_id: 12535, out_contract_code: 'wxwtdk20200910100000' }).json(),
  'end a contract of a school': wxpay => wxpay.v3.eduPapay.contracts._contract_id_.delete({ contract_id: 'wx998877665544wx' }).json(),
  'get the certificates': wxpay => wxpay.v3.certificates.get().json(),
  'issue an invoice': wxpay => wxpay.v3.newTaxControlFapiao.fapiaoApplications.post({
    json: {
      scene: 'WITH_WECHATPAY',
      fapiao_apply_id: '4200000444201910177461284488',
      buyer_information: { type: 'ORGANIZATION', name: '深圳市南山区测试企业', taxpayer_id: '202003261233701778', phone: '13900000002' },
      fapiao_information: [{ fapiao_id: '20261122123456', total_amount: 382895, need_list: false, items: [{ tax_code: '3010101020203000000', quantity: 100000000, total_amount: 382895, discount: false }] }],
    },
  }).json(),
  'let a car into a car park': wxpay => wxpay.v3.vehicle.parking.parkings.post({
    json: { sub_mchid: '1900000109', out_parking_no: 'PARKING-1', plate_number: '粤B888888', plate_color: 'BLUE', notify_url: 'https://parking.example/notify', start_time: '2026-11-22T10:43:39+08:00', parking_name: '欢乐海岸停车场', free_duration: 3600 },
  }).json(),
  'tell that a car came in': wxpay => wxpay.v3.parking.reminders.entry.post({
    json: { out_serial_number: 'PARK1', parking_id: 'WXPARK001', plate_number: '粤B12345', enter_timestamp: 1795315419, plate_color: 'PLATE_COLOR_BLUE', car_type: 'PLATE_TYPE_TEMPORARY', vehicle_type: 'VEHICLE_TYPE_SMALL' },
  }).json(),
  'find branches of a bank': wxpay => wxpay.chain('v3/capital/capitallhh/banks/{bank_alias_code}/branches').get({ bank_alias_code: '1000006247', query: { city_code: 536, limit: 200 } }).json(),
  'change a guide': wxpay => wxpay.v3.smartguide.guides._guide_id_.patch({ guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic', json: { name: '王五', mobile: '13900000003' } }).json(),
  'give points in a mall': wxpay => wxpay.v3.businesscircle.points.notify.post({
    json: { transaction_id: '1217752501201407033233368018', appid: 'wx1234567890abcdef', openid: 'oWmnN4xxxxxxxxxxe92NHIGf1xd8', earn_points: true, increased_points: 100, points_update_time: '2026-11-22T13:29:35+08:00' },
  }).json(),
  'read the balance of a shop': wxpay => wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid: '1900000109', query: { account_type: 'BASIC' } }).json(),
  'try encryption': wxpay => wxpay.v3.security.echo.post({ json: { echo_message: 'hello', encrypted_echo_message: '你好，微信支付' } }).json(),
  'check a name': wxpay => wxpay.v3.realname.verify.get({ query: { credential_type: 1, encrypted_credential_id: '110105194912310022', encrypted_name: '赵六', wxp_trade_no: '442100010320250122523549415021' } }).json(),
  'change a merchant in Hong Kong': wxpay => wxpay['hk/v3/merchants'].putAsync({
    json: { sp_appid: 'wx8888888888888888', sp_mchid: '3200000001', sub_mchid: '20000100', name: 'Merchant name', shortname: 'Merchant', office_phone: '075586010000', business_category: 644, merchant_country_code: '344', merchant_type: 'ENTERPRISE', business: { business_type: 'BOTH' } },
  }).json(),
} satisfies Readonly<Record<string, (wxpay: Wechatpay) => ReturnType<ResponsePromise<unknown>['json']>>>
