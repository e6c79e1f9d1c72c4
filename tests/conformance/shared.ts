import { createWechatpay, type Wechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { createPlatform, recordingFetch, type Platform, type SentRequest } from './platform.ts'

/** Making RSA keys takes a while, so the cases of a run share them. */
let pendingPlatform: Promise<Platform> | undefined
let pendingEmulator: Promise<Emulator> | undefined

export function sharedPlatform(crypto: Crypto): Promise<Platform> {
  return pendingPlatform ??= createPlatform(crypto)
}

export function sharedEmulator(): Promise<Emulator> {
  return pendingEmulator ??= createEmulator()
}

export const CONFIRM = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
export const CARD_ID = 'pbLatjvWOibDc5-TBnbUk1pD12o0'

/** The documentation's example of the activation, sensitive fields as plain text. */
export const activation = {
  brand_id: '1004',
  openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA',
  card_color: '#FFFF00',
  phone_number: '13800000000',
  level: '钻石会员',
  valid_date_information: { type: 'FIX_TERM', available_day_after_receive: 200 },
  user_information: {
    common_field_list: [{ name: 'USER_FORM_FLAG_NAME', value: '张三' }],
    custom_field_list: [{ name: '喜欢的运动', user_chosen_values: ['篮球', '游泳'] }],
  },
  attach: '自定义数据说明',
  user_card_confirm_state: 'CREATE_CARD_SUCCESS',
}

export const template = {
  brand_id: '1004',
  appid: 'wxea9c30890f48d5ae',
  card_type: 'NORMAL',
  card_title: '测试卡',
  card_color: '#FFFF00',
  card_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  code_mode: 'SYSTEM_ALLOCATE',
  code_type: 'NONE_CODE',
  benefits: '会员折扣、专属价',
  notify_url: 'https://www.weixin.qq.com/wxpay/notify.php',
  valid_date_information: { type: 'FIX_TERM', available_day_after_receive: 200 },
}

/** A client of the bare platform that records what it sends. */
export async function recordingClient(
  crypto: Crypto,
  answer: (platform: Platform, request: SentRequest, index: number) => Promise<Response> | Response = platform => platform.answer('{}'),
  options: Partial<WechatpayOptions> = {},
): Promise<{ wxpay: Wechatpay, sent: SentRequest[], platform: Platform }> {
  const platform = await sharedPlatform(crypto)
  const { fetch, sent } = recordingFetch((request, index) => answer(platform, request, index))
  return { wxpay: createWechatpay({ ...platform.credentials, fetch, retry: { limit: 2, delay: () => 1 }, ...options }), sent, platform }
}

/** A card of the emulator that a user has just claimed. */
export async function claimedCard(wxpay: Wechatpay): Promise<{ card_id: string, user_card_code: string, openid: string }> {
  const { claimUserCard } = await sharedEmulator()
  const { card_id } = await wxpay.v3.brand.partner.cardMember.cards.post({ json: template }).json()
  return claimUserCard({ card_id })
}
