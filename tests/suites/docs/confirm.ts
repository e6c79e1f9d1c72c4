/**
 * The page that this project began with: the operation that confirms a member card, as other people wrote it
 * down (wechatpay.im). A row is depth, name, `*` where required, type, label, `encrypted`, enumeration.
 */
export interface Row {
  readonly depth: number
  readonly name: string
  readonly required: boolean
  readonly type: string
  readonly label: string
  readonly encrypted: boolean
  readonly values: readonly string[]
}

const REQUEST = `
0 brand_id* string 品牌ID
0 openid* string 用户标识
0 card_color string 卡背景颜色
0 card_picture_url string 卡背景图URL
0 phone_number string 加密的手机号 encrypted
0 level string 等级
0 valid_date_information object 会员卡有效期
1 type* string 有效期类型 FIX_TIME_RANGE|FIX_TERM|PERMANENT
1 available_begin_time string 有效期开始时间
1 available_end_time string 有效期结束时间
1 available_day_after_receive integer 生效后N天内有效
0 user_information object 用户开卡时填写的个人信息
1 common_field_list object[] 平台提供的通用开卡信息字段
2 name string 平台提供的通用开卡信息字段 USER_FORM_FLAG_SEX|USER_FORM_FLAG_NAME|USER_FORM_FLAG_BIRTHDAY|USER_FORM_FLAG_ADDRESS|USER_FORM_FLAG_EMAIL|USER_FORM_FLAG_CITY
2 value string 加密的用户开卡时填写的个人信息 encrypted
1 custom_field_list object[] 商户自定义的开卡信息字段
2 name string 字段名称
2 user_chosen_values string[] 加密的用户选择的字段值列表 encrypted
0 attach string 商家数据包
0 user_card_confirm_state* string 会员开卡状态 CREATE_CARD_SUCCESS|CREATE_CARD_FAIL`

const RESPONSE = `
0 user_card_code* string 会员卡code
0 card_id* string 会员卡模板ID
0 openid* string 用户标识
0 card_color string 卡背景颜色
0 card_picture_url string 卡背景图URL
0 brand_id* string 品牌ID
0 card_type* string 会员卡类型 PURCHASE|NORMAL|BALANCE
0 phone_number string 加密的手机号 encrypted
0 level string 等级
0 valid_date_information* object 会员卡有效期
1 type* string 有效期类型 FIX_TIME_RANGE|FIX_TERM|PERMANENT
1 available_begin_time string 有效期开始时间
1 available_end_time string 有效期结束时间
1 available_day_after_receive integer 生效后N天内有效
0 pickup_time* string 领取时间
0 user_information object 用户开卡时填写的个人信息
1 common_field_list object[] 平台提供的通用开卡信息字段
2 name string 平台提供的通用开卡信息字段 USER_FORM_FLAG_SEX|USER_FORM_FLAG_NAME|USER_FORM_FLAG_BIRTHDAY|USER_FORM_FLAG_ADDRESS|USER_FORM_FLAG_EMAIL|USER_FORM_FLAG_CITY
2 value string 加密的用户开卡时填写的个人信息 encrypted
1 custom_field_list object[] 商户自定义的开卡信息字段
2 name string 字段名称
2 user_chosen_values string[] 加密的用户选择的字段值列表 encrypted
0 attach string 商家数据包
0 user_card_state* string 用户会员卡状态 UNACTIVATED|EFFECTIVE|EXPIRED|INVALID
0 invalid_reason string 作废原因
0 invalid_time string 作废时间`

/** What that page calls a part, and what stands there. */
export const CONFIRM_PAGE: Readonly<Record<string, readonly Row[]>> = {
  path: rows('0 user_card_code* string 会员卡code'),
  query: rows('0 card_id* string 会员卡模版ID'),
  body: rows(REQUEST),
  response: rows(RESPONSE),
}

function rows(text: string): readonly Row[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [depth = '', name = '', type = '', label = '', ...rest] = line.split(' ')
      return {
        depth: Number(depth),
        name: name.replace('*', ''),
        required: name.endsWith('*'),
        type,
        label,
        encrypted: rest.includes('encrypted'),
        values: rest.filter(word => word !== 'encrypted').flatMap(word => word.split('|')),
      }
    })
}
