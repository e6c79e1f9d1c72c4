import { createWechatpay, type Wechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'
import { createEmulator, type Emulator } from 'wechatpay-isomorphic/emulator'
import { activation, template } from '../../../src/cli/demo/example-card.ts'
import { createPlatform, recordingFetch, type Platform, type SentRequest } from './platform.ts'

export { activation, template }

/** Making RSA keys takes a while, so the cases of a run share them. */
let pendingPlatform: Promise<Platform> | undefined
let pendingEmulator: Promise<Emulator> | undefined

export function sharedPlatform(crypto: Crypto): Promise<Platform> {
  return (pendingPlatform ??= createPlatform(crypto))
}

export function sharedEmulator(): Promise<Emulator> {
  return (pendingEmulator ??= createEmulator())
}

export const CONFIRM = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
export const CARD_ID = 'pbLatjvWOibDc5-TBnbUk1pD12o0'

/** A client of the bare platform that records what it sends. */
export async function recordingClient(
  crypto: Crypto,
  answer: (
    platform: Platform,
    request: SentRequest,
    index: number,
  ) => Promise<Response> | Response = platform => platform.answer('{}'),
  options: Partial<WechatpayOptions> = {},
): Promise<{ wxpay: Wechatpay; sent: SentRequest[]; platform: Platform }> {
  const platform = await sharedPlatform(crypto)
  const { fetch, sent } = recordingFetch((request, index) => answer(platform, request, index))
  return {
    wxpay: createWechatpay({
      ...platform.credentials,
      fetch,
      retry: { limit: 2, delay: () => 1 },
      ...options,
    }),
    sent,
    platform,
  }
}

/** A card of the emulator that a user has just claimed. */
export async function claimedCard(
  wxpay: Wechatpay,
): Promise<{ card_id: string; user_card_code: string; openid: string }> {
  const { claimUserCard } = await sharedEmulator()
  const { card_id } = await wxpay.v3.brand.partner.cardMember.cards.post({ json: template }).json()
  return claimUserCard({ card_id })
}
