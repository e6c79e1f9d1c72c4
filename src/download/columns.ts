/** A value of a bill: an amount in fen or a count as an integer, everything else as text. */
export type BillValue = string | number

/** A row by the header's Chinese names. Amounts are integer fen, times RFC 3339 in China's zone. */
export type BillRow = Readonly<Record<string, BillValue>>

type Convert = (value: string) => BillValue

/** 金额, 手续费, 余额, 费用: yuan. A 费率 is a percentage, a 币种 a currency. */
const AMOUNT = /金额|手续费|余额|结余|费用(?!类型)|收入|支出/
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

/**
 * Yuan as fen, digit by digit, because floating point loses some. What is no amount of whole fen stays as it
 * is.
 */
export function toFen(value: string): BillValue {
  const parts = /^([+-]?)(\d{1,13})(?:\.(\d{1,2})(0*))?$/.exec(value.trim())
  if (parts === null) return value
  const [, sign, yuan, decimals = ''] = parts
  const fen = Number(yuan! + decimals.padEnd(2, '0'))
  return sign === '-' && fen !== 0 ? -fen : fen
}

/** Fund flow bills write `20.0`. */
function toCount(value: string): BillValue {
  const [, digits] = /^(\d{1,15})(?:\.0{1,6})?$/.exec(value.trim()) ?? []
  return digits === undefined ? value : Number(digits)
}

function toTime(value: string): BillValue {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? `${value.replace(' ', 'T')}+08:00` : value
}
