// Compiled in a project that has installed the package, with ES2022 and DOM as the only libraries.
import { ApiError, createWechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'
import * as bundle from 'wechatpay-isomorphic/bundle'
import * as emulatorBundle from 'wechatpay-isomorphic/bundle/emulator'
import * as catalog from 'wechatpay-isomorphic/catalog'
import { brand } from 'wechatpay-isomorphic/catalog/brand'
import * as core from 'wechatpay-isomorphic/core'
import * as crypto from 'wechatpay-isomorphic/crypto'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { createWechatpayV2, type CodePaymentOutcome } from 'wechatpay-isomorphic/v2'

export const overUndici: WechatpayOptions['fetch'] = undiciFetch()

export function byCode(apiv2Key: string): Promise<CodePaymentOutcome> {
  const wxpay = createWechatpayV2({ mchid: '1900000001', apiv2Key, appid: 'wx1' })
  const order = { body: 'x', out_trade_no: '1', total_fee: 1, spbill_create_ip: '8.8.8.8', auth_code: '13' }
  return wxpay.payByCode(order)
}

export const entries: readonly object[] = [bundle, emulatorBundle, catalog, crypto]

export async function confirm(): Promise<string | undefined> {
  const emulator: Emulator = await createEmulator()
  const options: WechatpayOptions = { ...emulator.credentials, fetch: emulator.fetch, catalog: [brand] }
  const wxpay = core.createWechatpay(options)
  try {
    const call = {
      user_card_code: '478515832665',
      query: { card_id: 'p' },
      json: {
        brand_id: '1004',
        openid: 'o',
        phone_number: '13800000000',
        user_card_confirm_state: 'CREATE_CARD_SUCCESS',
      },
    }
    const card = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post(call).json()
    return card.phone_number
  } catch (error) {
    return error instanceof ApiError ? error.code : undefined
  }
}

export async function wrong(): Promise<void> {
  const wxpay = createWechatpay({ mchid: '1900000001', serial: '00', privateKey: 'pem', certs: {} })
  // @ts-expect-error: a segment of the path is misspelt
  await wxpay.v3.pay.transaction.jsapi.post({ json: {} })
  // @ts-expect-error: a verb that the path does not have
  await wxpay.v3.pay.transactions.jsapi.get({})
  // @ts-expect-error: the template variable is missing
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({
    query: { card_id: 'p' },
    json: { brand_id: '1004', openid: 'o', user_card_confirm_state: 'CREATE_CARD_FAIL' },
  })
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({
    user_card_code: '1',
    query: { card_id: 'p' },
    // @ts-expect-error: a number where a string belongs
    json: { brand_id: 1004, openid: 'o', user_card_confirm_state: 'CREATE_CARD_FAIL' },
  })
}
