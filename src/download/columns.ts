/** A value of a bill: an amount in fen or a count as an integer, everything else as text. */
export type BillValue = string | number

/** A row by the header's Chinese names. Amounts are integer fen, times RFC 3339 in China's zone. */
export type BillRow = Readonly<Record<string, BillValue>>

type Convert = (value: string) => BillValue

/** 金额, 交易额, 手续费, 余额, 费用: yuan. A 费率 is a percentage, a 币种 a currency. */
const AMOUNT = /金额|交易额|手续费|余额|结余|费用(?!类型)|收入|支出/
const NO_AMOUNT = /费率|币种|笔数|单数|类型|状态|备注|描述|单号/
const COUNT = /(?:单|笔|次)数$/
const TIME = /时间|日期/

/** What is done with the values under a header. */
export function converters(header: readonly string[]): readonly Convert[] {
  return header.map(name => {
    if (COUNT.test(name)) return toCount
    if (AMOUNT.test(name) && !NO_AMOUNT.test(name)) return toFen
    return TIME.test(name) ? toTime : asItIs
  })
}

const asItIs: Convert = value => value

/** Digits of yuan; with more of them fen would be no safe integer. */
const MOST_DIGITS = 13
const ZERO = 0x30
const POINT = 0x2e

/**
 * Yuan as fen, digit by digit, because floating point loses some: `[+-]digits[.digits]`, whose decimals after
 * the second are zeros. What is no amount of whole fen stays as it is.
 */
export function toFen(value: string): BillValue {
  const text = value.trim()
  const isNegative = text.startsWith('-')
  let fen = 0
  let digits = 0
  /** `undefined` before the point. */
  let decimals: number | undefined
  for (let index = isNegative || text.startsWith('+') ? 1 : 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === POINT && digits > 0 && decimals === undefined) {
      decimals = 0
      continue
    }
    const digit = code - ZERO
    if (digit < 0 || digit > 9) return value
    if (decimals === undefined) digits++
    else decimals++
    if (decimals === undefined || decimals <= 2) fen = fen * 10 + digit
    else if (digit !== 0) return value
  }
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0) return value
  for (let scale = decimals ?? 0; scale < 2; scale++) fen *= 10
  return isNegative && fen !== 0 ? -fen : fen
}

/** Fund flow bills write `20.0`. */
function toCount(value: string): BillValue {
  const [, digits] = /^(\d{1,15})(?:\.0{1,6})?$/.exec(value.trim()) ?? []
  return digits === undefined ? value : Number(digits)
}

function toTime(value: string): BillValue {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)
    ? `${value.slice(0, 10)}T${value.slice(11)}+08:00`
    : value
}
