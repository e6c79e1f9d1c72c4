/** The documentation's example values. */
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
} as const

/** Body of the activation, sensitive fields as plain text. */
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
