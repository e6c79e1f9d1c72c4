// Compiled, never run: what a call gives.
import type { ResponsePromise, Wechatpay, WechatpayResponse } from 'wechatpay-isomorphic'
import type { Equal, IsAny, True } from './equal.ts'

declare const wxpay: Wechatpay
declare const call: Parameters<typeof confirm.post>[0]
const { confirm } = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_

type Data<T> = T extends ResponsePromise<infer A> ? A : never
type Card = Data<ReturnType<typeof confirm.post>>
type State = 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'

export type Checks = [
  True<Equal<IsAny<Card>, false>>,
  True<Equal<Card['phone_number'], string | undefined>>,
  True<Equal<State extends Card['user_card_state'] ? true : false, true>>,
  True<Equal<Card['user_card_state'], State | (string & {})>>,
  True<Equal<Awaited<ReturnType<typeof confirm.post>>, WechatpayResponse<Card>>>,
  True<Equal<ReturnType<WechatpayResponse<Card>['json']>, Promise<Card>>>,
  True<Equal<ReturnType<WechatpayResponse<Card>['clone']>, WechatpayResponse<Card>>>,
  True<Equal<ReturnType<ResponsePromise<Card>['text']>, Promise<string>>>,
  True<Equal<ReturnType<ResponsePromise<Card>['arrayBuffer']>, Promise<ArrayBuffer>>>,
  True<Equal<ReturnType<ResponsePromise<Card>['blob']>, Promise<Blob>>>,
  True<Equal<WechatpayResponse<Card> extends Response ? true : false, true>>,
]

export async function read(): Promise<readonly (string | undefined)[]> {
  const card = await confirm.post(call).json()
  const response = await confirm.post(call)
  const again: Card = await response.clone().json()
  const values = card.user_information?.custom_field_list?.[0]?.user_chosen_values
  // @ts-expect-error: a field that the response does not have
  void card.phone
  // @ts-expect-error: text is no number
  const days: number | undefined = card.valid_date_information?.type
  // @ts-expect-error: a field that may be missing
  void card.phone_number.length
  return [card.phone_number, again.level, String(days), ...(values ?? [])]
}

/** The names of states are offered, and others are possible. */
export function describe(card: Card): string {
  switch (card.user_card_state) {
    case 'EFFECTIVE':
      return 'in effect'
    case 'A_NEW_STATE':
      return 'new'
    default:
      return card.user_card_state
  }
}
