import { createPublicKey, fromBase64 } from '../../crypto.ts'
import { DEFAULT_CLOCK_TOLERANCE, isUnsigned, responseMessage } from '../../protocol.ts'
import type { Words } from '../command.ts'
import type { Exchange } from './record-exchanges.ts'

/** Whether an answer may be believed, and why. */
export interface AnswerCheck {
  /** `unsigned` where WeChat Pay signs no such answer. */
  readonly verdict: 'holds' | 'fails' | 'unsigned' | 'unknown'
  readonly reason: Words
  readonly serial?: string
  /** Seconds between the answer's timestamp and this clock. */
  readonly seconds?: number
}

const decoder = new TextDecoder()

/**
 * Checks an answer's signature beside the client, for showing it.
 *
 * @param certs WeChat Pay's keys that are at hand, PEM by name
 */
export async function checkAnswer(
  exchange: Exchange,
  certs: Readonly<Record<string, string>>,
): Promise<AnswerCheck> {
  const { answer, url } = exchange
  if (answer === undefined) return verdict('unknown', 'nothing came back', '没有应答')
  if (answer.status >= 300)
    return verdict(
      'unsigned',
      'WeChat Pay signs no errors: it helps to find a mistake, and proves nothing about the payment',
      '微信支付不对错误应答签名：只能用于排查问题，不能作为支付失败的依据',
    )
  if (isUnsigned(url.pathname))
    return verdict('unsigned', 'WeChat Pay signs no files of this path', '该路径返回的文件没有签名')
  const [timestamp, nonce, signature, serial] = ['timestamp', 'nonce', 'signature', 'serial'].map(
    name => answer.headers.get(`wechatpay-${name}`) ?? undefined,
  )
  if (!timestamp || !nonce || !signature || !serial)
    return verdict('fails', 'a header of the signature is missing', '缺少签名相关的应答头')
  const seconds = Math.round(answer.at / 1000) - Number(timestamp)
  const known = { serial, seconds }
  const pem = Object.entries(certs).find(([name]) => name.toUpperCase() === serial.toUpperCase())?.[1]
  if (pem === undefined)
    return {
      ...known,
      ...verdict(
        'unknown',
        'its key was downloaded by the client, which has verified it',
        '验签密钥由客户端下载，客户端已验签',
      ),
    }
  const message = responseMessage(timestamp, nonce, answer.bytes)
  const bytes = fromBase64(signature)
  const isGenuine = bytes !== undefined && (await createPublicKey(pem).verify(bytes, message))
  if (!isGenuine)
    return {
      ...known,
      ...verdict('fails', `it is none of ${serial} over this answer`, `不是 ${serial} 对该应答的签名`),
    }
  if (!(Math.abs(seconds) <= DEFAULT_CLOCK_TOLERANCE))
    return {
      ...known,
      ...verdict(
        'fails',
        `its timestamp is ${seconds} s away from this clock, at most ${DEFAULT_CLOCK_TOLERANCE} are right`,
        `时间戳与本机时钟相差 ${seconds} 秒，最多允许 ${DEFAULT_CLOCK_TOLERANCE} 秒`,
      ),
    }
  return {
    ...known,
    ...verdict('holds', 'it was made with that key, over these bytes', '签名与该密钥及应答内容相符'),
  }
}

/** The lines that the signature of an answer covers. */
export function answerLines({ answer }: Exchange): readonly string[] {
  return answer === undefined
    ? []
    : [
        answer.headers.get('wechatpay-timestamp') ?? '',
        answer.headers.get('wechatpay-nonce') ?? '',
        decoder.decode(answer.bytes),
      ]
}

function verdict(
  name: AnswerCheck['verdict'],
  en: string,
  zh: string,
): Pick<AnswerCheck, 'verdict' | 'reason'> {
  return { verdict: name, reason: { en, zh } }
}
