import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import type { Exchange, SignatureDifference } from '../../../../src/emulator/traffic/exchange.ts'

const emulator = await createEmulator({ traffic: 10 })
const { mchid, serial, privateKey } = emulator.credentials
const ORIGIN = 'http://127.0.0.1:8080'
const TARGET = '/v3/pay/transactions/out-trade-no/SHOP-1?mchid=1900000001&b=%E5%BE%AE'
const NONCE = '593BEC0C930BF1AF'

interface Signed {
  readonly method?: string
  readonly target?: string
  readonly timestamp?: string
  readonly body?: string
  /** What is signed; the five lines otherwise. */
  readonly message?: (lines: readonly string[]) => string
  readonly with?: { readonly serial?: string; readonly key?: string; readonly mchid?: string }
}

const now = (): string => String(Math.floor(Date.now() / 1000))
const join = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** What the log says of a request, some of whose lines were signed otherwise than they are sent. */
async function differenceOf(
  signed: Signed,
  sent: { body?: string } = {},
): Promise<SignatureDifference | undefined> {
  const { body = sent.body ?? '', method = 'POST', target = TARGET, timestamp = now() } = signed
  const text = (signed.message ?? join)([method, target, timestamp, NONCE, body])
  const key = createPrivateKey(signed.with?.key ?? privateKey)
  const signature = sign('sha256', Buffer.from(text), key).toString('base64')
  const authorization =
    `WECHATPAY2-SHA256-RSA2048 mchid="${signed.with?.mchid ?? mchid}",nonce_str="${NONCE}",` +
    `signature="${signature}",timestamp="${signed.timestamp ?? timestamp}",serial_no="${signed.with?.serial ?? serial}"`
  const headers = { accept: 'application/json', 'user-agent': 'test', authorization, host: '127.0.0.1:8080' }
  await emulator.fetch(ORIGIN + TARGET, { method: 'POST', headers, body: sent.body ?? null })
  return (await last()).signature.difference
}

async function last(): Promise<Exchange> {
  const answer = await emulator.fetch(`${ORIGIN}/__emulator/traffic?limit=1`)
  const [exchange] = (await answer.json()) as Exchange[]
  return exchange!
}

const JSON_SENT = '{"b":"微信","a":{"url":"https://x/y"}}'

describe('the line that was signed otherwise is named', () => {
  test.each<[string, SignatureDifference['line'], Signed, { body?: string }?]>([
    ['query-missing', 'url', { target: TARGET.split('?')[0]! }],
    ['url-absolute', 'url', { target: ORIGIN + TARGET }],
    ['url-absolute', 'url', { target: `https://api.mch.weixin.qq.com${TARGET}` }],
    ['url-decoded', 'url', { target: decodeURIComponent(TARGET) }],
    ['url-slash', 'url', { target: TARGET.slice(1) }],
    ['query-order', 'url', { target: `${TARGET.split('?')[0]}?b=%E5%BE%AE&mchid=1900000001` }],
    ['method-case', 'method', { method: 'post' }],
    ['method-other', 'method', { method: 'GET' }],
    ['body-empty', 'body', { body: '' }, { body: JSON_SENT }],
    ['body-not-sent', 'body', { body: '{}' }],
    ['body-trimmed', 'body', { body: JSON_SENT }, { body: ` ${JSON_SENT}` }],
    [
      'body-reserialised',
      'body',
      { body: '{"b": "微信", "a": {"url": "https://x/y"}}' },
      { body: JSON_SENT },
    ],
    ['body-reserialised', 'body', { body: '{"a":{"url":"https://x/y"},"b":"微信"}' }, { body: JSON_SENT }],
    [
      'body-reserialised',
      'body',
      { body: '{"b":"\\u5fae\\u4fe1","a":{"url":"https:\\/\\/x\\/y"}}' },
      { body: JSON_SENT },
    ],
  ])('%s (%s)', async (reason, line, signed, sent) => {
    expect(await differenceOf(signed, sent)).toMatchObject({ reason, line })
  })

  test('what was signed is shown in its place', async () => {
    expect(await differenceOf({ target: '/v3/pay/transactions/out-trade-no/SHOP-1' })).toMatchObject({
      signed: '/v3/pay/transactions/out-trade-no/SHOP-1',
    })
  })

  test('a timestamp that was taken twice, and one in milliseconds', async () => {
    const sent = now()
    const message = ([method, target, , nonce, body]: readonly string[], time: string): string =>
      join([method!, target!, time, nonce!, body!])
    expect(
      await differenceOf({ timestamp: sent, message: lines => message(lines, String(Number(sent) + 1)) }),
    ).toMatchObject({ line: 'timestamp', reason: 'timestamp-other' })
    expect(
      await differenceOf({ timestamp: sent, message: lines => message(lines, `${sent}042`) }),
    ).toMatchObject({ line: 'timestamp', reason: 'timestamp-milliseconds' })
    expect(await differenceOf({ timestamp: `${sent}000` })).toMatchObject({
      reason: 'timestamp-milliseconds',
    })
    expect(await differenceOf({ timestamp: String(Number(sent) - 3600) })).toMatchObject({
      line: 'timestamp',
      reason: 'timestamp-expired',
    })
  })
})

describe('what is wrong with the whole of it is named', () => {
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string

  test.each<[string, Signed, { body?: string }?]>([
    ['line-end-missing', { message: lines => lines.join('\n') }, { body: '{}' }],
    ['body-line-missing', { message: lines => join(lines.slice(0, 4)) }],
    ['line-end-crlf', { message: lines => `${lines.join('\r\n')}\r\n` }],
    ['line-end-escaped', { message: lines => `${lines.join('\\n')}\\n` }],
    ['key-other', { with: { key: foreign } }],
    ['key-other', { with: { key: emulator.brandCredentials.privateKey } }],
    ['serial-unknown', { with: { serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' } }],
    ['serial-case', { with: { serial: serial.toLowerCase() } }],
    ['mchid-unknown', { with: { mchid: '1900000009' } }],
    ['unknown', { message: () => 'something else' }],
  ])('%s', async (reason, signed, sent) => {
    const difference = await differenceOf(signed, sent)
    expect(difference).toMatchObject({ reason })
    expect(difference).not.toHaveProperty('line')
  })

  test('a request without Authorization', async () => {
    await emulator.fetch(ORIGIN + TARGET)
    expect((await last()).signature).toMatchObject({
      holds: false,
      lines: [],
      difference: { reason: 'authorization-malformed' },
    })
  })
})
