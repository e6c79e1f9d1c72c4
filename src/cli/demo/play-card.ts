import type { Emulator } from '../../emulator.ts'
import { ApiError, type Wechatpay } from '../../index.ts'
import { shorten } from './block.ts'
import { activation, template } from './example-card.ts'
import type { Stage } from './stage.ts'

/** A member card, from its template to its end. */
export async function playCard(
  wxpay: Wechatpay,
  emulator: Emulator,
  { step, title, show, expect, lastBody }: Stage,
): Promise<void> {
  const cards = wxpay.v3.brand.partner.cardMember
  const { card_id } = await step('Create a card template', () => cards.cards.post({ json: template }).json())

  const { user_card_code, openid, brand_id, user_card_state } = await emulator.claimUserCard({
    card_id,
    openid: activation.openid,
    user_card_code: '478515832665',
  })
  title('A user claims the card in WeChat')
  show('state', [`${user_card_code} of ${openid}: ${user_card_state}`])

  const card = await step(
    'Sync the activation: sensitive fields are encrypted and decrypted on the way',
    () =>
      cards.userCards._user_card_code_.confirm
        .post({ user_card_code, query: { card_id }, json: activation })
        .json(),
  )
  const wire = JSON.parse(lastBody()) as typeof activation
  const names = (information: typeof activation.user_information): string[] => [
    ...information.common_field_list.map(field => field.value),
    ...information.custom_field_list.flatMap(field => field.user_chosen_values),
  ]
  const plain = [activation.phone_number, ...names(activation.user_information)]
  show(
    'encrypted',
    [wire.phone_number, ...names(wire.user_information)].map(
      (ciphertext, index) => `${plain[index]!.padEnd(12)} → ${shorten(ciphertext, 80)}`,
    ),
  )
  show('decrypted', [`phone_number ${card.phone_number}`, JSON.stringify(card.user_information)])
  expect(
    plain.every(text => !lastBody().includes(text)),
    'no plain text of a sensitive field went over the wire',
  )
  expect(
    card.phone_number === activation.phone_number && card.user_card_state === 'EFFECTIVE',
    `the card is ${card.user_card_state}, its phone number came back as it was given`,
  )

  const changed = await step('Change it, by path', () =>
    wxpay
      .chain('v3/brand/partner/card-member/user-cards/{user_card_code}')
      .patch({ user_card_code, query: { card_id }, json: { brand_id, openid, level: '黑金会员' } })
      .json(),
  )
  expect(changed.level === '黑金会员', `the level is ${changed.level}`)

  const found = await step('Query it', () =>
    wxpay['v3/brand/partner/card-member/user-cards/{user_card_code}']
      .getAsync({ user_card_code, query: { brand_id, card_id, openid } })
      .json(),
  )
  expect(
    found.phone_number === activation.phone_number,
    `it is ${found.user_card_state} with level ${found.level}`,
  )

  const refused = await step('Confirm it again: WeChat Pay refuses', () =>
    cards.userCards._user_card_code_.confirm
      .post({ user_card_code, query: { card_id }, json: activation })
      .json()
      .catch((error: unknown) => error),
  )
  expect(
    refused instanceof ApiError,
    refused instanceof ApiError
      ? `ApiError ${refused.status} ${refused.code}: ${refused.message}`
      : 'an ApiError',
  )

  const ended = await step('Invalidate it', () =>
    cards.userCards._user_card_code_.invalidate
      .post({ user_card_code, query: { brand_id, card_id }, json: { openid, invalid_reason: '用户退卡' } })
      .json(),
  )
  expect(ended.user_card_state === 'INVALID', `the card is ${ended.user_card_state}: ${ended.invalid_reason}`)
}
