import { expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { maskKeys, maskSign } from '../../../../src/emulator/traffic/mask.ts'
import type { Exchange } from '../../../../src/emulator/traffic/exchange.ts'

const emulator = await createEmulator({ traffic: 10 })
const { mchid, serial } = emulator.credentials

async function headersOf(headers: Record<string, string>): Promise<Record<string, string>> {
  await emulator.fetch('http://127.0.0.1/v3/certificates', { headers })
  const answer = await emulator.fetch('http://127.0.0.1/__emulator/traffic?limit=1')
  const [exchange] = (await answer.json()) as Exchange[]
  return Object.fromEntries(exchange!.headers)
}

const authorization = (id: string, name: string): string =>
  `WECHATPAY2-SHA256-RSA2048 mchid="${id}",nonce_str="n",signature="c2lnbmF0dXJl",timestamp="1",serial_no="${name}"`

test('a signature of the sandbox’s own merchant is shown', async () => {
  const own = authorization(mchid, serial)
  expect(await headersOf({ authorization: own })).toEqual({ authorization: own })
})

test('one of another key is not: the real WeChat Pay would take it', async () => {
  const foreign = authorization('1900000001', '5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
  const shown = (await headersOf({ authorization: foreign }))['authorization']
  expect(shown).toBe(foreign.replace('c2lnbmF0dXJl', '******'))
})

test('other people’s secrets are not', async () => {
  expect(
    await headersOf({ authorization: 'Bearer abc', cookie: 'session=1', 'x-api-key': 'k', accept: '*/*' }),
  ).toEqual({ authorization: 'Bearer ******', cookie: '******', 'x-api-key': '******', accept: '*/*' })
})

test.each([
  ['nothing', 'nothing'],
  [
    'a -----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY----- b -----BEGIN RSA PRIVATE KEY-----\nX\n-----END RSA PRIVATE KEY-----',
    'a -----BEGIN PRIVATE KEY-----******-----END PRIVATE KEY----- b -----BEGIN RSA PRIVATE KEY-----******-----END RSA PRIVATE KEY-----',
  ],
  ['-----BEGIN PRIVATE KEY-----MII', '-----BEGIN PRIVATE KEY-----******'],
])('private keys are taken out of %j', (text, expected) => {
  expect(maskKeys(text)).toBe(expected)
})

test.each([
  ['<xml><sign>ABC</sign></xml>', '<xml><sign>******</sign></xml>'],
  ['<xml><sign><![CDATA[ABC]]></sign></xml>', '<xml><sign><![CDATA[******]]></sign></xml>'],
  ['/papay/entrustweb?a=1&sign=ABC&b=2', '/papay/entrustweb?a=1&sign=******&b=2'],
  ['<xml><a>1</a></xml>', '<xml><a>1</a></xml>'],
])('of a message of APIv2 the signature: %s', (text, expected) => {
  expect(maskSign(text)).toBe(expected)
})
