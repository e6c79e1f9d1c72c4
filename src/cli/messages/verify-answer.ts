import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { fromBase64, type PublicKey } from '../../crypto.ts'
import { DEFAULT_CLOCK_TOLERANCE, isUnsigned, responseMessage } from '../../protocol.ts'
import type { Words } from '../command.ts'
import type { Examined } from '../configuration/examine.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from '../configuration/finding.ts'
import { bodyVariants } from './body-variants.ts'
import type { Message } from './message.ts'
import { splitUrl } from './split-url.ts'

/** What was found out about one message. */
export interface Verification {
  readonly findings: readonly Finding[]
  /** What its signature covers; empty where there is none. */
  readonly signed: string
}

/** The headers that a signature of WeChat Pay's comes in. */
const NAMES = ['Timestamp', 'Nonce', 'Signature', 'Serial'] as const
const PROBE = 'WECHATPAY/SIGNTEST/'

const RAW = words(
  'give what came over the wire, before anything has parsed, decoded or re-encoded it',
  '请使用线上收到的原始报文，不要经过解析、解码或重新编码',
)

/**
 * Verifies an answer of WeChat Pay's, or a notification, and says why it does not hold.
 *
 * @param now milliseconds since 1970
 */
export async function verifyAnswer(
  saved: Message,
  { platform, serial: ownSerial }: Pick<Examined, 'platform' | 'serial'>,
  now: number,
): Promise<Verification> {
  const message = withSignedBody(saved)
  const header = (name: string): string => message.headers.get(`wechatpay-${name.toLowerCase()}`) ?? ''
  const timestamp = header('Timestamp')
  const signed = new TextDecoder().decode(responseMessage(timestamp, header('Nonce'), message.body))
  const unsigned = whyUnsigned(message)
  if (unsigned !== undefined) return { findings: [unsigned], signed: '' }
  const missing = NAMES.filter(name => header(name) === '')
  if (missing.length > 0) return { findings: [missingHeaders(missing)], signed: '' }
  const findings: Finding[] = [...timeFindings(message, timestamp, now), ...lengthFindings(message)]
  const serial = header('Serial')
  const signature = header('Signature')
  if (signature.startsWith(PROBE)) return { findings: [probe(), ...findings], signed }
  const type = message.headers.get('wechatpay-signature-type')
  if (type !== undefined && !type.endsWith('SHA256-RSA2048'))
    return { findings: [otherAlgorithm(type), ...findings], signed }
  const key = platform.find(each => each.serial === serial.toUpperCase())?.key
  const names = platform.map(each => each.serial)
  if (key === undefined) return { findings: [unknownSerial(serial, names, ownSerial), ...findings], signed }
  const bytes = fromBase64(signature)
  if (bytes === undefined)
    return {
      findings: [
        wrong(
          'signature',
          words('Wechatpay-Signature is not base64', 'Wechatpay-Signature 不是 base64'),
          words('it was cut or changed, or is forged', '它被截断、改动，或是伪造的'),
        ),
        ...findings,
      ],
      signed,
    }
  const { finding, body } = await judge({ message, key, signature: bytes, serial })
  return {
    findings: [finding, ...statementFindings(saved), ...findings],
    signed: new TextDecoder().decode(responseMessage(timestamp, header('Nonce'), body)),
  }
}

const STATEMENT = 'wechatpay-statement-sha1'

/** Of a statement not the file is signed, but its digest, which the header has. */
function withSignedBody(message: Message): Message {
  const sha1 = message.headers.get(STATEMENT)
  return sha1 === undefined || message.kind !== 'answer'
    ? message
    : { ...message, body: Buffer.from(JSON.stringify({ sha1 })) }
}

/** Whether a statement is the file whose digest was signed, as it is or unzipped. */
function statementFindings({ kind, headers, body }: Message): readonly Finding[] {
  const sha1 = headers.get(STATEMENT)?.toLowerCase()
  if (sha1 === undefined || kind !== 'answer') return []
  const digest = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')
  return digest(body) === sha1 || digest(unzipped(body)) === sha1
    ? [right('statement', words('the file has the digest that was signed', '文件摘要与签名的摘要一致'))]
    : [
        wrong(
          'statement',
          words('the file has another digest than the one that was signed', '文件摘要与签名的摘要不一致'),
          RAW,
        ),
      ]
}

function unzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes)
  } catch {
    return bytes
  }
}

interface Case {
  readonly message: Message
  readonly key: PublicKey
  readonly signature: Uint8Array
  readonly serial: string
}

/** @returns what was found, and the body that the signature covers, as far as it was found out */
async function judge({
  message,
  key,
  signature,
  serial,
}: Case): Promise<{ finding: Finding; body: Uint8Array }> {
  const { headers, body, isParsed } = message
  const timestamp = headers.get('wechatpay-timestamp') ?? ''
  const nonce = headers.get('wechatpay-nonce') ?? ''
  const holds = (first: string, second: string, bytes: Uint8Array): Promise<boolean> =>
    key.verify(signature, responseMessage(first, second, bytes))
  if (await holds(timestamp, nonce, body))
    return {
      finding: right(
        'signature',
        words(`the signature holds: ${serial} signed it`, `验签通过：由 ${serial} 签名`),
      ),
      body,
    }
  for (const variant of bodyVariants(body)) {
    if (!(await holds(timestamp, nonce, variant.body))) continue
    if (variant.isHarmless !== true)
      return {
        finding: differs(3, words(`the body ${variant.change.en}`, `报文主体${variant.change.zh}`)),
        body,
      }
    const found = words(
      `the signature holds: ${serial} signed it; the body in this file ${variant.change.en}`,
      `验签通过：由 ${serial} 签名；文件中的报文主体${variant.change.zh}`,
    )
    return { finding: right('signature', found), body: variant.body }
  }
  if (await holds(nonce, timestamp, body)) return { finding: differs(1, SWAPPED), body }
  return { finding: unexplained(key.hasSigned(signature), serial, isParsed === true), body }
}

const SWAPPED = words(
  'Wechatpay-Timestamp and Wechatpay-Nonce are swapped',
  'Wechatpay-Timestamp 与 Wechatpay-Nonce 互换了',
)

function differs(line: number, why: Words): Finding {
  return wrong(
    'signature',
    words(
      `the signature does not hold, line ${line} differs: ${why.en}`,
      `验签失败，第 ${line} 行不同：${why.zh}`,
    ),
    RAW,
  )
}

function unexplained(isOfKey: boolean | undefined, serial: string, isParsed: boolean): Finding {
  const failed = words('the signature does not hold', '验签失败')
  if (isOfKey === false)
    return wrong(
      'signature',
      words(
        `${failed.en}: another key made it than the one that is configured as ${serial}`,
        `${failed.zh}：签名所用的密钥不是配置的 ${serial}`,
      ),
      words(
        'it is forged, or that key is wrong: download it again from the merchant console, 账户中心 → API安全',
        '它是伪造的，或该密钥配置错误：请从商户平台“账户中心 → API安全”重新下载',
      ),
    )
  const what = isParsed
    ? words(
        'the file has the body as a JSON value, not as the text that came',
        '文件中的报文主体是 JSON 值，而不是收到的原文',
      )
    : words(
        'the key is right, and timestamp, nonce or body are not as they came',
        '密钥正确，但时间戳、随机串或报文主体与收到时不同',
      )
  return wrong('signature', words(`${failed.en}: ${what.en}`, `${failed.zh}：${what.zh}`), RAW)
}

/** A message that WeChat Pay does not sign. */
function whyUnsigned({ status, headers, url }: Message): Finding | undefined {
  if (headers.has('wechatpay-signature')) return undefined
  if (status !== undefined && status >= 400)
    return unknown(
      'signature',
      words(
        `an answer of ${status} is not signed: it may help to find a mistake, and proves nothing`,
        `${status} 应答没有签名：可用于排查错误，但不能作为凭据`,
      ),
    )
  return url !== undefined && isUnsigned(splitUrl(url).target.split('?')[0]!)
    ? unknown('signature', words('files of this path are not signed', '该路径的文件不带签名'))
    : undefined
}

function missingHeaders(missing: readonly string[]): Finding {
  const names = missing.map(name => `Wechatpay-${name}`).join(', ')
  return wrong(
    'headers',
    words(`${names}: missing`, `缺少 ${names}`),
    words(
      'WeChat Pay did not send this, or a proxy has taken its headers away: save them all',
      '这不是微信支付发送的，或代理去掉了这些头：请保存全部请求头',
    ),
  )
}

function otherAlgorithm(type: string): Finding {
  return wrong(
    'signature',
    words(
      `Wechatpay-Signature-Type is ${JSON.stringify(type)}: only SHA-256 with RSA is verified here`,
      `Wechatpay-Signature-Type 是 ${JSON.stringify(type)}：此处只验证 SHA-256 with RSA`,
    ),
    words(
      'WeChat Pay signs so only for merchants that asked for SM algorithms',
      '只有申请了国密算法的商户才会收到这种签名',
    ),
  )
}

function probe(): Finding {
  return wrong(
    'signature',
    words(
      'this is a probe of WeChat Pay: a deliberately wrong signature (SIGNTEST)',
      '这是微信支付的签名探测流量：签名是故意错误的（SIGNTEST）',
    ),
    words('refuse it like any wrong signature; nothing is broken', '请像其他错误签名一样拒绝；没有任何故障'),
  )
}

function unknownSerial(serial: string, names: readonly string[], ownSerial: string | undefined): Finding {
  const isOwn = serial.toUpperCase() === ownSerial?.toUpperCase()
  return wrong(
    'serial',
    isOwn
      ? words(
          `Wechatpay-Serial is the merchant's own, ${serial}: WeChat Pay did not send this`,
          `Wechatpay-Serial 是商户自己的序列号 ${serial}：这不是微信支付发送的`,
        )
      : words(
          `Wechatpay-Serial is ${serial}, which is not configured (there is ${names.join(', ') || 'none'})`,
          `Wechatpay-Serial 是 ${serial}，未配置该密钥（已配置：${names.join('、') || '无'}）`,
        ),
    words(
      'give that key, WXPAY_PUBLIC_KEY_ID with WXPAY_PUBLIC_KEY_FILE, or WXPAY_CERTS; wechatpay-isomorphic ' +
        'certificates downloads certificates',
      '请配置该密钥：WXPAY_PUBLIC_KEY_ID 与 WXPAY_PUBLIC_KEY_FILE，或 WXPAY_CERTS；wechatpay-isomorphic certificates 可下载平台证书',
    ),
  )
}

/** A saved message is old; whether it was when it came shows in its `Date`, if it has one. */
function timeFindings({ headers }: Message, timestamp: string, now: number): readonly Finding[] {
  const check = 'timestamp'
  if (!/^\d{1,15}$/.test(timestamp))
    return [
      wrong(
        check,
        words('Wechatpay-Timestamp is not a number of seconds', 'Wechatpay-Timestamp 不是秒数'),
        RAW,
      ),
    ]
  const seconds = Number(timestamp)
  const sent = Date.parse(headers.get('date') ?? '')
  const shown = new Date(seconds * 1000)
  const time = Number.isNaN(shown.getTime()) ? timestamp : shown.toISOString()
  if (!Number.isNaN(sent) && Math.abs(sent / 1000 - seconds) > DEFAULT_CLOCK_TOLERANCE)
    return [
      wrong(
        check,
        words(
          `Wechatpay-Timestamp, ${time}, is more than ${DEFAULT_CLOCK_TOLERANCE} s away from the message's Date`,
          `Wechatpay-Timestamp（${time}）与报文的 Date 相差超过 ${DEFAULT_CLOCK_TOLERANCE} 秒`,
        ),
        words('it may have been replayed: refuse it', '可能是重放：请拒绝'),
      ),
    ]
  const distance = Math.round(Math.abs(now / 1000 - seconds))
  if (distance <= DEFAULT_CLOCK_TOLERANCE) return []
  return [
    doubtful(
      check,
      words(
        `it was signed at ${time}, ${distance} s from now: a server refuses what is more than ` +
          `${DEFAULT_CLOCK_TOLERANCE} s away`,
        `签名时间为 ${time}，距现在 ${distance} 秒：服务器会拒绝相差超过 ${DEFAULT_CLOCK_TOLERANCE} 秒的报文`,
      ),
      words(
        'right for a saved message; if it had just come, the clock is wrong: doctor --live',
        '保存的报文属正常；若是刚收到的，则时钟有误：doctor --live',
      ),
    ),
  ]
}

/** A body that was cut short in saving it. */
function lengthFindings({ headers, body, isParsed }: Message): readonly Finding[] {
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if (
    Number.isNaN(length) ||
    headers.has('content-encoding') ||
    headers.has('wechatpay-statement-sha1') ||
    isParsed === true ||
    body.length >= length
  )
    return []
  return [
    wrong(
      'content-length',
      words(
        `the body has ${body.length} bytes, and Content-Length says ${length}: it was cut short`,
        `报文主体有 ${body.length} 字节，而 Content-Length 为 ${length}：内容被截断`,
      ),
      RAW,
    ),
  ]
}
