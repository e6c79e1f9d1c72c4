// A member card from template to activation: two signed and verified calls, with a sensitive field both ways.
const assert = require('node:assert/strict')
const { template, confirmation } = require('./example.json')

exports.confirm = async (createWechatpay, createEmulator) => {
  const emulator = await createEmulator()
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  const { cards, userCards } = wxpay.v3.brand.partner.cardMember
  const { card_id } = await cards.post({ json: template }).json()
  const { user_card_code, openid } = await emulator.claimUserCard({ card_id })
  const card = await userCards._user_card_code_.confirm
    .post({ user_card_code, query: { card_id }, json: { ...confirmation, openid } })
    .json()
  assert.equal(card.phone_number, confirmation.phone_number)
  assert.equal(card.user_card_state, 'EFFECTIVE')
}
