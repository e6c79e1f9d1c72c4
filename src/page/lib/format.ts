import type { Language } from './words.ts'

/** Fen as yuan: `¥ 12.34`. */
export function yuan(fen: number, currency: string = 'CNY'): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  const amount = (Math.abs(fen) / 100).toLocaleString('en-US', digits)
  return `${fen < 0 ? '−' : ''}${currency === 'CNY' ? '¥' : `${currency} `}${amount}`
}

/** Milliseconds since 1970 in China's zone: `14:03:09`, with its day where that is not today's. */
export function timeOfDay(milliseconds: number, now: number): string {
  const text = china(milliseconds)
  const time = text.slice(11, 19)
  return text.slice(0, 10) === china(now).slice(0, 10) ? time : `${text.slice(5, 10)} ${time}`
}

/** `2026-11-25 14:03:09`, in China's zone. */
export function dateTime(milliseconds: number): string {
  return china(milliseconds).slice(0, 19).replace('T', ' ')
}

function china(milliseconds: number): string {
  const date = new Date(milliseconds + 8 * 3_600_000)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}

const UNITS: readonly (readonly [milliseconds: number, en: string, zh: string])[] = [
  [86_400_000, 'd', '天'],
  [3_600_000, 'h', '小时'],
  [60_000, 'min', '分'],
  [1000, 's', '秒'],
]

/** The two largest units of a span: `3 h 20 min`. */
export function span(milliseconds: number, language: Language): string {
  const parts: string[] = []
  let rest = Math.max(0, Math.round(milliseconds / 1000) * 1000)
  for (const [unit, en, zh] of UNITS) {
    const count = Math.floor(rest / unit)
    rest -= count * unit
    if (count > 0 && parts.length < 2) parts.push(`${count} ${language === 'zh' ? zh : en}`)
  }
  return parts.join(' ') || (language === 'zh' ? '0 秒' : '0 s')
}

/** JSON with indents; other text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}

export type Token = readonly [kind: 'name' | 'text' | 'word' | 'number' | 'rest', text: string]

/** Pretty JSON in pieces that are coloured. Text that is no JSON is one piece, or a few. */
export function tokens(json: string): Token[] {
  const found: Token[] = []
  let rest = 0
  for (let from = 0; from < json.length;) {
    const end = endOf(json, from)
    if (end === from) {
      from++
      continue
    }
    if (from > rest) found.push(['rest', json.slice(rest, from)])
    const text = json.slice(from, end)
    found.push([kindOf(text), text])
    rest = end
    from = end
  }
  if (rest < json.length) found.push(['rest', json.slice(rest)])
  return found
}

const WORDS = ['true', 'false', 'null']

/** Where the value or the name ends that begins here; here, where none does. */
function endOf(json: string, from: number): number {
  const first = json[from]!
  if (first === '"') {
    let end = from + 1
    while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
    return Math.min(json.length, json[end + 1] === ':' ? end + 2 : end + 1)
  }
  if (first === '-' || isDigit(first)) {
    let end = from + 1
    while (end < json.length && (isDigit(json[end]!) || '.eE+-'.includes(json[end]!))) end++
    return end
  }
  return from + (WORDS.find(word => json.startsWith(word, from))?.length ?? 0)
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function kindOf(text: string): Token[0] {
  if (text.startsWith('"')) return text.endsWith(':') ? 'name' : 'text'
  return /^[-\d]/.test(text) ? 'number' : 'word'
}
