/** What WeChat Pay would send, made by Node's own crypto and not by the code under test; the same each time. */
import { createCipheriv, createHash, createSign } from 'node:crypto'
import {
  certificateFacts,
  certificatePem,
  pkcs8Pem,
  rsa3072PublicPem,
  spkiPem,
} from '../../../fixtures/keys.ts'
import type { Message } from './message.ts'

/** The time at which all of it was signed, ms since 1970: the certificate is valid then. */
export const NOW: number = Date.UTC(2027, 0, 1)

export const APIV3_KEY = '0123456789abcdef0123456789abcdef'

const PUBLIC_KEY_ID = 'PUB_KEY_ID_0114232134912410000000000000'
/** Of a key that is trusted too, and signs nothing. */
export const OTHER_ID = 'PUB_KEY_ID_0114232134912410000000000001'

/** A message that has to be believed. */
export interface Genuine {
  readonly message: Message
  /** The keys that whoever reads it trusts. */
  readonly certs: Readonly<Record<string, string>>
}

const other = { [OTHER_ID]: rsa3072PublicPem }
const signers = [
  { serial: PUBLIC_KEY_ID, certs: { [PUBLIC_KEY_ID]: spkiPem, ...other } },
  { serial: certificateFacts.serial, certs: { [certificateFacts.serial]: certificatePem, ...other } },
]

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A signature of WeChat Pay's over three lines. */
export function sign(timestamp: string, nonce: string, body: Uint8Array, algorithm = 'RSA-SHA256'): string {
  return createSign(algorithm)
    .update(`${timestamp}\n${nonce}\n`)
    .update(body)
    .update('\n')
    .sign(pkcs8Pem, 'base64')
}

function signed(serial: string, nonce: string, body: Uint8Array<ArrayBuffer>, covered = body): Message {
  const timestamp = String(NOW / 1000)
  return {
    headers: [
      ['Content-Type', 'application/json'],
      ['Request-ID', '08F78BB5AF0610D302'],
      ['Wechatpay-Timestamp', timestamp],
      ['Wechatpay-Nonce', nonce],
      ['Wechatpay-Serial', serial],
      ['Wechatpay-Signature-Type', 'WECHATPAY2-SHA256-RSA2048'],
      ['Wechatpay-Signature', sign(timestamp, nonce, covered)],
    ],
    body,
  }
}

/** What a notification's resource is encrypted from. */
const RESOURCE = JSON.stringify({
  out_trade_no: '1217752501201407033233368018',
  trade_state: 'SUCCESS',
  attach: '张三',
  amount: { total: 100, currency: 'CNY' },
})

function encrypted(nonce: string, associatedData: string): string {
  const cipher = createCipheriv('aes-256-gcm', APIV3_KEY, nonce).setAAD(bytes(associatedData))
  return Buffer.concat([cipher.update(RESOURCE), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

function notification(id: string, nonce: string, associated_data: string): object {
  return {
    id,
    create_time: '2027-01-01T08:00:00+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      original_type: 'transaction',
      ciphertext: encrypted(nonce, associated_data),
      associated_data,
      nonce,
    },
  }
}

/** Notifications: by public key and by certificate, in one line and in several. */
export const notifications: readonly Genuine[] = signers.flatMap(({ serial, certs }, index) =>
  [0, 2].map((indent): Genuine => {
    const body = notification(`EV-${index}-${indent}`, `fdasflkja48${index}`, 'transaction')
    const message = signed(serial, `EhA13S2${index}${indent}`, bytes(JSON.stringify(body, undefined, indent)))
    return { message, certs }
  }),
)

const order = {
  mchid: '1900000001',
  out_trade_no: '1217752501201407033233368018',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  amount: { total: 100, payer_total: 100, currency: 'CNY' },
}

/** Responses: an order, in one line and in several; a statement, whose digest is signed. */
export const responses: readonly Genuine[] = signers.flatMap(({ serial, certs }, index) => {
  const file = bytes('`交易时间`,`金额`\r\n`2026-12-31`,`1.00`\r\n')
  const sha1 = createHash('sha1').update(file).digest('hex')
  const statement = signed(serial, `S${index}kL29`, file, bytes(JSON.stringify({ sha1 })))
  return [
    ...[0, 2].map(indent =>
      signed(serial, `R${index}${indent}qz7`, bytes(JSON.stringify(order, undefined, indent))),
    ),
    { ...statement, headers: [...statement.headers, ['Wechatpay-Statement-Sha1', sha1] as const] },
  ].map((message): Genuine => ({ message, certs }))
})
