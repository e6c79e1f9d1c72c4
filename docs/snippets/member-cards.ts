import { emulator, wxpay } from './wxpay.ts'

const { cards, userCards } = wxpay.v3.brand.partner.cardMember
const { card_id } = await cards
  .post({
    json: {
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
      valid_date_information: { type: 'PERMANENT' },
    },
  })
  .json()
const { user_card_code, openid } = await emulator.claimUserCard({ card_id })

const card = await userCards._user_card_code_.confirm
  .post({
    user_card_code,
    query: { card_id },
    json: {
      brand_id: '1004',
      openid,
      phone_number: '13800000000', // plain text here, ciphertext on the wire
      user_card_confirm_state: 'CREATE_CARD_SUCCESS',
    },
  })
  .json()
console.log(card.user_card_state, card.phone_number)
