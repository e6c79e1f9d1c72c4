import { beforeAll, expect, test } from 'vitest'
import { createWechatpay } from '../../../../src/index.ts'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { run } from '../../../../src/cli/messages/decrypt.ts'
import { oaepCiphertext, pkcs8Pem, plain } from '../../../fixtures/keys.ts'
import type { Variables } from '../doctor/configurations.ts'
import { given, keep } from '../doctor/terminal.ts'

let emulator: Emulator
let env: Variables

beforeAll(async () => {
  emulator = await createEmulator({ mchid: '1900000001' })
  env = { WXPAY_APIV3_KEY: emulator.credentials.apiv3Key, WXPAY_PRIVATE_KEY: emulator.credentials.privateKey }
})

async function decrypt(stdin: string, changes: Variables = {}, json = false): Promise<string> {
  const { terminal, out } = keep({ env: { ...env, ...changes }, stdin, json })
  expect(await run(given(['-']), terminal)).toBe(0)
  return out()
}

test('a notification, in whatever it was saved', async () => {
  const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS', {
    resource: { out_trade_no: 'A-1' },
  })
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  for (const file of [
    body,
    JSON.stringify({ headers, body }),
    `POST / HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}\n`,
    JSON.stringify(JSON.parse(body).resource),
  ])
    expect(JSON.parse(await decrypt(file))).toMatchObject({ out_trade_no: 'A-1', trade_state: 'SUCCESS' })
  expect(await decrypt(body, {}, true)).toMatch(/^\{"\w+":.*"out_trade_no":"A-1"/)
})

test('sensitive fields inside a notification are decrypted, too', async () => {
  const { body } = await emulator.notify('TRANSACTION.SUCCESS', {
    example: false,
    resource: { name: oaepCiphertext, number: 'x'.repeat(344) },
  })
  expect(JSON.parse(await decrypt(body, { WXPAY_PRIVATE_KEY: pkcs8Pem }))).toEqual({
    name: plain,
    number: 'x'.repeat(344),
  })
})

test('the fields of an answer, and a list of platform certificates', async () => {
  const answer = JSON.stringify({ name: oaepCiphertext, amount: 1, list: [null, { phone: oaepCiphertext }] })
  expect(JSON.parse(await decrypt(answer, { WXPAY_PRIVATE_KEY: pkcs8Pem }))).toEqual({
    name: plain,
    amount: 1,
    list: [null, { phone: plain }],
  })
  let list = ''
  const wxpay = createWechatpay({
    ...emulator.credentials,
    fetch: async (url, init) => {
      const response = await emulator.fetch(url, init)
      list = await response.clone().text()
      return response
    },
  })
  await wxpay.certificates.refresh()
  expect(await decrypt(list)).toContain('-----BEGIN CERTIFICATE-----')
})

test('one ciphertext alone, over several lines or in quotes', async () => {
  const wrapped = oaepCiphertext.replace(/.{76}/g, '$&\n')
  for (const text of [oaepCiphertext, `${wrapped}\n`, `"${oaepCiphertext}"`])
    expect(await decrypt(text, { WXPAY_PRIVATE_KEY: pkcs8Pem })).toBe(plain)
})

test('what cannot be decrypted says why, and nothing secret', async () => {
  const { body } = await emulator.notify('TRANSACTION.SUCCESS')
  await expect(decrypt(body, { WXPAY_APIV3_KEY: 'x'.repeat(32) })).rejects.toThrow(
    'it cannot be decrypted with WXPAY_APIV3_KEY: ciphertext: was changed, or encrypted with another APIv3 key',
  )
  await expect(decrypt(body, { WXPAY_APIV3_KEY: undefined })).rejects.toThrow('WXPAY_APIV3_KEY is not set')
  await expect(decrypt(oaepCiphertext)).rejects.toThrow(
    'it cannot be decrypted with the merchant private key',
  )
  await expect(decrypt(oaepCiphertext, { WXPAY_PRIVATE_KEY: undefined })).rejects.toThrow(
    'neither WXPAY_PRIVATE_KEY nor WXPAY_PRIVATE_KEY_FILE is set',
  )
  await expect(decrypt('{"a":1}')).rejects.toThrow('there is nothing encrypted in it')
  await expect(decrypt('hello')).rejects.toThrow('there is no message with headers in it')
})
