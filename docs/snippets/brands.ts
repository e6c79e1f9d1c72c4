import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator()
// a brand signs with its own certificate: brandId in place of mchid
const brand = createWechatpay({ ...emulator.brandCredentials, fetch: emulator.fetch })

const { card_id } = await brand.brand.cardMember.cards
  .post({
    json: {
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
console.log(card_id !== '')
