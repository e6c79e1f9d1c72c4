/** What to do about an error, in both languages of the documentation. */
export interface Hint {
  readonly en: string
  readonly zh: string
}

/** By `code`, and by the number at the end of the Request-ID, which says more. */
export const HINTS: Readonly<Record<string, Hint>> = {
  SIGN_ERROR: {
    en:
      'check that serial is that of the certificate whose privateKey signs, that both are of this ' +
      'mchid, and the clock',
    zh: '请检查 serial、privateKey 与 mchid 是否属于同一商户证书，以及系统时钟',
  },
  PARAM_ERROR: {
    en: 'look at detail: it names the field and what is expected',
    zh: '请看 detail：其中有出错字段和要求',
  },
  NO_AUTH: {
    en:
      'the merchant may not call this: open the product in the merchant console, or check the ' +
      "sub-merchant's relation",
    zh: '商户没有该接口权限：请在商户平台开通产品，或检查与子商户的受理关系',
  },
  APPID_MCHID_NOT_MATCH: {
    en: 'bind the appid to the mchid in the merchant console, under product centre, AppID accounts',
    zh: '请在商户平台“产品中心-AppID账号管理”绑定 appid 与 mchid',
  },
  268512771: {
    en: 'there is no such order: check the number, and the merchant that placed it',
    zh: '订单不存在：请检查单号和下单商户',
  },
  268447840: { en: 'too many calls: slow down', zh: '请求过于频繁：请降低频率' },
  268435461: { en: 'a parameter is not allowed: look at detail', zh: '参数不合法：请看 detail' },
  268435464: { en: 'a parameter is out of its range: look at detail', zh: '参数超出范围：请看 detail' },
  268449538: {
    en: 'the order is paid: query it, and do not place it again',
    zh: '订单已支付：请查询订单，不要重复下单',
  },
  268498689: {
    en: 'the order is paid: query it, and do not place it again',
    zh: '订单已支付：请查询订单，不要重复下单',
  },
  270924358: {
    en: 'the body has a field that this operation does not know: take it out',
    zh: '请求体中有该接口不认识的字段：请删除',
  },
  268443715: {
    en: 'the merchant number is not in use: look at its state in the console',
    zh: '商户号不可用：请在商户平台查看状态',
  },
  268447843: {
    en: 'the order belongs to another merchant number: call with the one that placed it',
    zh: '订单与商户号不匹配：请用下单的商户号调用',
  },
  268447914: {
    en: 'the order has expired: place a new one under a new out_trade_no',
    zh: '订单已失效：请用新的商户单号下单',
  },
  268448010: {
    en: 'the merchant is limited: look at the console for the reason',
    zh: '商户被限制：请在商户平台查看原因',
  },
  268449641: {
    en: 'an order of a payment code can only be reversed, not closed: call reverse',
    zh: '付款码订单只能撤销，不能关单：请调用撤销接口',
  },
  268447845: {
    en: 'the order belongs to another sub-merchant: give the one that it was placed for',
    zh: '订单与子商户号不匹配：请给出下单时的子商户号',
  },
  268443699: {
    en: 'the signature does not match: check serial, privateKey and mchid',
    zh: '签名错误：请检查 serial、privateKey 和 mchid',
  },
  268501013: {
    en: 'a JSAPI order needs payer.openid: give the openid of the user in this appid',
    zh: 'JSAPI 下单需要 payer.openid：请给出用户在该 appid 下的 openid',
  },
  268443701: {
    en: 'the partner has no relation with this sub-merchant: let it accept you in its merchant console',
    zh: '服务商与该子商户没有受理关系：请让子商户在商户平台授权',
  },
  268498688: {
    en: 'the same number was used with other parameters: repeat them exactly, or take a new number',
    zh: '同一单号的参数与首次请求不一致：请用原参数，或换新单号',
  },
  268445527: {
    en: 'the appid is not bound to the mchid: bind it in the console',
    zh: 'appid 与 mchid 未绑定：请在商户平台绑定',
  },
  268443705: {
    en: 'sub_mchid must be a sub-merchant, not the partner itself',
    zh: 'sub_mchid 不能是服务商自己的商户号',
  },
  268443704: {
    en: 'sub_mchid is missing: a partner names the sub-merchant in every call',
    zh: '缺少 sub_mchid：服务商的每次调用都要给出子商户号',
  },
  270924332: {
    en: 'the Authorization header was changed on its way: look at proxies',
    zh: 'Authorization 头格式错误：请检查代理是否改动',
  },
}

/** The hint for a response; the number of its Request-ID first. */
export function hintFor(code: string, errorNumber: number | undefined): Hint | undefined {
  const name = errorNumber !== undefined && Object.hasOwn(HINTS, errorNumber) ? String(errorNumber) : code
  return Object.hasOwn(HINTS, name) ? HINTS[name] : undefined
}
