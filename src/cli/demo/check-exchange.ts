import { createPublicKey, verify } from 'node:crypto'
import type { Exchange } from './recorder.ts'

/** Messages and signatures of an exchange, checked with node:crypto and not with this package's own code. */
export interface CheckedExchange {
  /** The five lines that the request's signature covers. */
  readonly message: string
  readonly requestVerified: boolean
  /** `undefined` for a response that WeChat Pay does not sign. */
  readonly answerVerified: boolean | undefined
}

/**
 * @param merchantKey the merchant private key, PEM
 * @param certs WeChat Pay's keys by the name in `Wechatpay-Serial`, PEM
 */
export function checkExchange(
  exchange: Exchange,
  merchantKey: string,
  certs: Readonly<Record<string, string>>,
): CheckedExchange {
  const authorization = Object.fromEntries(
    Array.from((exchange.headers.get('authorization') ?? '').matchAll(/\b(\w+)="([^"]*)"/g), match => [
      match[1],
      match[2],
    ]),
  )
  const message = toMessage(
    exchange.method,
    `${exchange.url.pathname}${exchange.url.search}`,
    authorization['timestamp'],
    authorization['nonce_str'],
    exchange.body,
  )
  const answer = exchange.answerHeaders
  const signature = answer.get('wechatpay-signature')
  const key = certs[answer.get('wechatpay-serial') ?? '']
  return {
    message,
    requestVerified: verify(
      'sha256',
      Buffer.from(message),
      createPublicKey(merchantKey),
      Buffer.from(authorization['signature'] ?? '', 'base64'),
    ),
    answerVerified:
      signature === null
        ? undefined
        : key !== undefined &&
          verify(
            'sha256',
            Buffer.from(
              toMessage(
                answer.get('wechatpay-timestamp'),
                answer.get('wechatpay-nonce'),
                exchange.answerBody,
              ),
            ),
            createPublicKey(key),
            Buffer.from(signature, 'base64'),
          ),
  }
}

/** Written apart from the package's own, so that the demo checks it. */
function toMessage(...lines: readonly (string | null | undefined)[]): string {
  return `${lines.join('\n')}\n`
}
