// Compiled, never run: what a call takes.
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'

declare const wxpay: Wechatpay
const { confirm } = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_
const json = {
  brand_id: '1004',
  openid: 'o',
  phone_number: '13800000000',
  user_card_confirm_state: 'CREATE_CARD_SUCCESS',
}
const call = { user_card_code: '478515832665', query: { card_id: 'p' }, json }

export async function right(): Promise<void> {
  await confirm.post(call)
  await confirm.post({ ...call, user_card_code: 478515832665 })
  await confirm.post({
    ...call,
    json: {
      ...json,
      valid_date_information: { type: 'FIX_TERM', available_day_after_receive: 200 },
      user_information: { common_field_list: [{ name: 'USER_FORM_FLAG_NAME', value: '张三' }] },
    },
  })
  await confirm.post({ ...call, json: { ...json, phone_number: undefined } })
  await confirm.post({
    ...call,
    signal: AbortSignal.timeout(5),
    timeout: 5000,
    retry: 0,
    searchParams: { a: '1' },
    hooks: { beforeRequest: [() => undefined] },
    headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_1', 'X-B': undefined },
  })
  await confirm.post({ ...call, headers: new Headers() })
  await confirm.post({ ...call, headers: new Map([['X-B', '1']]) })
  await confirm.post({ ...call, headers: [['X-B', '1']] })
  await wxpay.v3.certificates.get()
  await wxpay.v3.certificates.get({})
}

/** Values of an enumeration that are known, and ones that are not yet. */
export async function enumerations(state: string): Promise<void> {
  await confirm.post({ ...call, json: { ...json, user_card_confirm_state: 'CREATE_CARD_FAIL' } })
  await confirm.post({ ...call, json: { ...json, user_card_confirm_state: 'A_NEW_STATE' } })
  await confirm.post({ ...call, json: { ...json, user_card_confirm_state: state } })
}

export async function wrong(): Promise<void> {
  // @ts-expect-error: nothing at all
  await confirm.post()
  // @ts-expect-error: the template variable is missing
  await confirm.post({ query: { card_id: 'p' }, json })
  // @ts-expect-error: the template variable is no text
  await confirm.post({ ...call, user_card_code: true })
  // @ts-expect-error: the query is missing
  await confirm.post({ user_card_code: '1', json })
  // @ts-expect-error: a query parameter is missing
  await confirm.post({ ...call, query: {} })
  // @ts-expect-error: a query parameter that there is not
  await confirm.post({ ...call, query: { card_id: 'p', cardid: 'p' } })
  // @ts-expect-error: the body is missing
  await confirm.post({ user_card_code: '1', query: { card_id: 'p' } })
  // @ts-expect-error: a field of the body is missing
  await confirm.post({ ...call, json: { brand_id: '1004', openid: 'o' } })
  // @ts-expect-error: a number where a string belongs
  await confirm.post({ ...call, json: { ...json, brand_id: 1004 } })
  await confirm.post({
    ...call,
    // @ts-expect-error: a string where a number belongs
    json: { ...json, valid_date_information: { type: 'FIX_TERM', available_day_after_receive: '200' } },
  })
  // @ts-expect-error: a number for an enumeration of text
  await confirm.post({ ...call, json: { ...json, user_card_confirm_state: 1 } })
  // @ts-expect-error: an object where an array belongs
  await confirm.post({ ...call, json: { ...json, user_information: { common_field_list: { name: 'x' } } } })
  // @ts-expect-error: null where a string belongs
  await confirm.post({ ...call, json: { ...json, phone_number: null } })
  // @ts-expect-error: a field that there is not
  await confirm.post({ ...call, json: { ...json, phone: '13800000000' } })
  // @ts-expect-error: an option that there is not
  await confirm.post({ ...call, jsn: json })
  // @ts-expect-error: a body as text
  await confirm.post({ ...call, json: JSON.stringify(json) })
  // @ts-expect-error: a body for a path that has none
  await wxpay.v3.certificates.get({ json: {} })
  // @ts-expect-error: the parameters of a documented path are checked by name
  await confirm.post({ ...call, query: new URLSearchParams({ card_id: 'p' }) })
  // @ts-expect-error: headers as text
  await confirm.post({ ...call, headers: 'X-B: 1' })
  // @ts-expect-error: a number in a header
  await confirm.post({ ...call, headers: new Map([['X-B', 1]]) })
  // @ts-expect-error: the client serialises and sends; nobody else does
  await confirm.post({ ...call, fetch })
}

export function verbs(): void {
  // @ts-expect-error: a verb that the path does not have
  confirm.get(call)
  // @ts-expect-error: a verb that there is not
  confirm.head(call)
  // @ts-expect-error: a verb in capitals
  confirm.POST(call)
  // @ts-expect-error: the verb’s other name on a path that does not have it
  confirm.getAsync(call)
  // @ts-expect-error: a path is not a verb
  confirm(call)
  // @ts-expect-error: a chain is read-only
  wxpay.v3 = wxpay.chain('v3')
}

export function options(): void {
  const required = { mchid: '1900000001', serial: '408B', privateKey: 'PEM', certs: { PUB_KEY_ID_1: 'PEM' } }
  createWechatpay({
    ...required,
    brandId: undefined,
    timeout: false,
    retry: { limit: 1 },
    clockTolerance: 0,
    validate: 'strict',
    standbyUrls: [],
    fetch: async (url, init) => new Response(`${url}${String(init.body)}`),
  })
  createWechatpay({ mchid: '1', serial: '408B', signer: { sign: async message => message }, certs: {} })
  // @ts-expect-error: no serial
  createWechatpay({ mchid: '1', privateKey: 'PEM', certs: {} })
  createWechatpay({
    mchid: '1',
    serial: '408B',
    privateKey: 'PEM',
    apiv3Key: 'the keys of WeChat Pay are downloaded with it',
  })
  // @ts-expect-error: an option that there is not
  createWechatpay({ ...required, mchId: '1' })
  // @ts-expect-error: a number for the merchant
  createWechatpay({ ...required, mchid: 1900000001 })
  // @ts-expect-error: a mode that there is not
  createWechatpay({ ...required, validate: 'loose' })
  // @ts-expect-error: a signer that does not sign
  createWechatpay({ ...required, signer: {} })
  // @ts-expect-error: a family by name
  createWechatpay({ ...required, catalog: ['brand'] })
}
