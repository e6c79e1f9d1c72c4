import { doubtful, right, words, wrong, type Finding } from './finding.ts'
import { checkPlain, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

/** The merchant number. */
export function checkMchid(setting: Setting | undefined): Finding {
  const check = 'mchid'
  const where = words(
    'the merchant number stands at the top of the merchant console, digits only',
    '商户号见商户平台首页，只有数字',
  )
  if (setting === undefined) return wrong(check, words('WXPAY_MCHID is not set', '未设置 WXPAY_MCHID'), where)
  const plain = checkPlain(check, setting)
  if (plain !== undefined) return plain
  const { value } = setting
  const name = nameOf(setting)
  if (value.startsWith('wx'))
    return wrong(
      check,
      words(`${name} is an appid, not a merchant number`, `${name} 是 AppID，不是商户号`),
      where,
    )
  if (!/^\d{1,32}$/.test(value))
    return wrong(check, words(`${name} is not a number`, `${name} 不是数字`), where)
  return value.length < 8 || value.length > 10
    ? doubtful(
        check,
        words(
          `${name} is ${value}: a merchant number has 8 to 10 digits`,
          `${name} 是 ${value}：商户号一般为 8 到 10 位数字`,
        ),
        where,
      )
    : right(check, words(`${name} is ${value}`, `${name} 是 ${value}`))
}

/** The application; it may be left out. */
export function checkAppid(setting: Setting | undefined): Finding | undefined {
  const check = 'appid'
  if (setting === undefined) return undefined
  const plain = checkPlain(check, setting)
  if (plain !== undefined) return plain
  const { value } = setting
  const name = nameOf(setting)
  const where = words(
    'an appid is wx and 16 letters or digits; it stands in the merchant console, 产品中心 → AppID账号管理',
    'AppID 是 wx 加 16 位字母或数字；见商户平台“产品中心 → AppID账号管理”',
  )
  if (/^wx[\da-z]{16}$/.test(value)) return right(check, words(`${name} is ${value}`, `${name} 是 ${value}`))
  if (value.startsWith('gh_'))
    return wrong(
      check,
      words(`${name} is the original id of an account, not its appid`, `${name} 是原始 ID，不是 AppID`),
      where,
    )
  if (/^\d+$/.test(value))
    return wrong(check, words(`${name} is a number, not an appid`, `${name} 是数字，不是 AppID`), where)
  return doubtful(check, words(`${name} does not look like an appid`, `${name} 不像是 AppID`), where)
}
