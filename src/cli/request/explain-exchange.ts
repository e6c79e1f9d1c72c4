import type { OperationSummary } from '../../index.ts'
import { parseAuthorization } from '../../protocol.ts'
import type { Words } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import type { CallInput } from './call-input.ts'
import { answerLines, checkAnswer, type AnswerCheck } from './check-answer.ts'
import type { Connection } from './connection.ts'
import { encryptedFields, type EncryptedField } from './encrypted-fields.ts'
import type { Exchange } from './record-exchanges.ts'

/** What is known of a call when it is explained. */
export interface Explained {
  readonly exchange: Exchange
  readonly input: CallInput
  /** What was decrypted, where there was an answer. */
  readonly value: unknown
  readonly sensitive: OperationSummary['sensitive'] | undefined
  readonly connection: Pick<Connection, 'live' | 'certs' | 'caller'>
}

type Look = Pick<Terminal, 'paint' | 'word'>

/** The lines of `--explain`: what was signed, what was encrypted, what came back, why it is believed. */
export async function* explainExchange(explained: Explained, look: Look): AsyncIterable<string> {
  yield* explainRequest(explained, look)
  if (explained.exchange.answer !== undefined) yield* explainAnswer(explained, look)
}

function* explainRequest(
  { exchange, input, sensitive, connection }: Explained,
  look: Look,
): Iterable<string> {
  const { method, url, headers, body } = exchange
  yield title({ en: 'Request', zh: '请求' }, look)
  yield `  ${method} ${url.href}`
  const authorization = parseAuthorization(headers.get('authorization') ?? '')
  const as = `${connection.caller}, ${authorization?.serial ?? '?'}`
  yield `  ${look.word({
    en: `signed as ${as}, over these lines (↵ is a line feed):`,
    zh: `签名身份 ${as}，签名串（↵ 为换行）：`,
  })}`
  const target = `${url.pathname}${url.search}`
  const signed = signedBody(headers, body)
  const lines = [method, target, authorization?.timestamp ?? '', authorization?.nonce ?? '', signed]
  for (const [place, name] of REQUEST_LINES.entries())
    yield line(place + 1, look.word(name), lines[place]!, look)
  yield `  Authorization: ${maskAuthorization(headers.get('authorization') ?? '')}`
  const serial = headers.get('wechatpay-serial')
  const wire = { query: Object.fromEntries(url.searchParams), json: parse(body), meta: parse(signed) }
  const fields = encryptedFields(sensitive?.request ?? [], { ...input }, wire)
  if (serial !== null && fields.length > 0)
    yield `  ${look.word({ en: `encrypted with ${serial}:`, zh: `已用 ${serial} 加密：` })}`
  yield* fieldLines(fields, connection.live, look)
}

async function* explainAnswer(explained: Explained, look: Look): AsyncIterable<string> {
  const { exchange, value, sensitive, connection } = explained
  const { answer } = exchange
  if (answer === undefined) return
  yield ''
  yield title({ en: 'Answer', zh: '应答' }, look)
  const requestId = answer.headers.get('request-id')
  yield `  ${answer.status}, ${answer.duration} ms${requestId === null ? '' : `, Request-ID ${requestId}`}`
  const check = await checkAnswer(exchange, connection.certs)
  if (check.serial !== undefined) {
    yield `  ${look.word({
      en: `signed by ${check.serial}, over these lines:`,
      zh: `签名密钥 ${check.serial}，验签串：`,
    })}`
    const lines = answerLines(exchange)
    for (const [place, name] of ANSWER_LINES.entries())
      yield line(place + 1, look.word(name), lines[place] ?? '', look)
  }
  yield `  ${verdictLine(check, look)}`
  const fields = encryptedFields(sensitive?.response ?? [], value, parse(answerLines(exchange)[2] ?? ''))
  if (fields.length > 0)
    yield `  ${look.word({ en: 'decrypted with the merchant’s private key:', zh: '已用商户私钥解密：' })}`
  yield* fieldLines(fields, connection.live, look)
}

const REQUEST_LINES: readonly Words[] = [
  { en: 'method', zh: '方法' },
  { en: 'URL', zh: 'URL' },
  { en: 'timestamp', zh: '时间戳' },
  { en: 'nonce', zh: '随机串' },
  { en: 'body', zh: '报文主体' },
]

const ANSWER_LINES: readonly Words[] = REQUEST_LINES.slice(2)

function title(words: Words, look: Look): string {
  return look.paint('bold', look.word(words))
}

/** With its end made visible: a missing last line feed is what many a signature fails of. */
function line(number: number, name: string, text: string, look: Look): string {
  const visible = text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
  return `    ${number} ${look.paint('dim', name)} ${visible}${look.paint('cyan', '↵')}`
}

function verdictLine({ verdict, reason, seconds }: AnswerCheck, look: Look): string {
  const text = look.word(reason)
  switch (verdict) {
    case 'holds':
      return look.paint(
        'green',
        `✓ ${look.word({
          en: `the signature holds: ${text}, ${seconds} s ago`,
          zh: `验签通过：${text}，${seconds} 秒前`,
        })}`,
      )
    case 'fails':
      return look.paint('red', `✗ ${look.word({ en: 'not to be believed: ', zh: '不可信：' })}${text}`)
    default:
      return look.paint('yellow', `! ${text}`)
  }
}

/** Of a real merchant's customers nothing is shown. */
function* fieldLines(fields: readonly EncryptedField[], live: boolean, look: Look): Iterable<string> {
  for (const { path, plain, ciphertext } of fields) {
    const shown = live ? '[redacted]' : plain
    yield `    ${path}  ${shown}  ${look.paint('dim', `⇄ ${ciphertext.slice(0, 24)}… (${ciphertext.length})`)}`
  }
}

/** The signature is good for five minutes: only its beginning is shown. */
export function maskAuthorization(header: string): string {
  return header.replace(/signature="([^"]{0,8})[^"]*"/, 'signature="$1…"')
}

/** Of an upload the JSON of `meta` is signed. */
function signedBody(headers: Headers, body: string): string {
  const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined) return body
  const part = body.split(`--${boundary}`).find(each => /name="meta"/.test(each))
  return part?.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, '') ?? ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
