import { beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { run } from '../../../../src/cli/messages/sign.ts'
import { certificateFacts, message, pkcs8Pem, signature } from '../../../fixtures/keys.ts'
import type { Variables } from '../doctor/configurations.ts'
import { directory, given, keep } from '../doctor/terminal.ts'

let emulator: Emulator
let env: Variables

beforeAll(async () => {
  emulator = await createEmulator({ mchid: '1900000001' })
  const { mchid, serial, privateKey } = emulator.credentials
  env = { WXPAY_MCHID: mchid, WXPAY_SERIAL: serial, WXPAY_PRIVATE_KEY: privateKey }
})

test('the header is what OpenSSL signs; the five lines go to stderr', async () => {
  const { terminal, out, said } = keep({
    env: { WXPAY_MCHID: '1900000001', WXPAY_SERIAL: certificateFacts.serial, WXPAY_PRIVATE_KEY: pkcs8Pem },
  })
  const [, target, timestamp, nonce] = message.split('\n')
  expect(await run(given(['get', target], { timestamp, nonce }), terminal)).toBe(0)
  expect(out()).toBe(
    `Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${certificateFacts.serial}"`,
  )
  expect(said()).toBe(
    [
      '1 method     GET⏎',
      `2 URL        ${target}⏎`,
      `3 timestamp  ${timestamp}⏎`,
      `4 nonce      ${nonce}⏎`,
      '5 body       ⏎',
    ].join('\n'),
  )
})

test('a line break at the end of a file is signed, and told', async () => {
  const cwd = await directory({ 'order.json': '{}\n' })
  const { terminal, said } = keep({ env, cwd })
  await run(given(['POST', '/v3/x'], { data: '@order.json' }), terminal)
  expect(said()).toMatch(/^The body ends in a line break, which is signed: .*--data-binary/m)
  const without = keep({ env })
  await run(given(['POST', '/v3/x'], { data: '{}' }), without.terminal)
  expect(without.said()).not.toContain('line break')
})

test('WeChat Pay takes what was signed, the bytes of a file among it', async () => {
  const body = '{\n  "card_id": "张三"\n}\n'
  const cwd = await directory({ 'order.json': body })
  for (const data of ['@order.json', '-', body, '@-']) {
    const { terminal, out } = keep({ env, cwd, stdin: body, json: true })
    const url = 'https://api.mch.weixin.qq.com/v3/brand/card-member/cards?a=1'
    await run(given(['POST', url], { data }), terminal)
    const { authorization, message: signed } = JSON.parse(out())
    expect(signed).toMatch(/^POST\n\/v3\/brand\/card-member\/cards\?a=1\n\d{10}\n[\dA-F]{32}\n/)
    const answer = await emulator.fetch(url, {
      method: 'POST',
      body,
      headers: { Authorization: authorization, 'User-Agent': 'x', 'Content-Type': 'application/json' },
    })
    expect(answer.status).not.toBe(401)
  }
})

test.each([
  [['HEAD', '/v3/x'], 'HEAD is no method: there are GET, POST, PUT, PATCH, DELETE'],
  [['GET', 'v3/x'], 'v3/x is no path like /v3/certificates, nor a URL with one'],
  [['GET', 'https://api.mch.weixin.qq.com'], 'is no path like /v3/certificates'],
  [['GET', '/v3/x?name=张三'], 'the URL has characters that are not sent as they are'],
  [['GET', '/brand/x'], 'paths below /brand/ are signed by a brand'],
])('%j is called in a wrong way', async (args, text) => {
  const { terminal } = keep({ env })
  await expect(run(given(args), terminal)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(text),
  })
})

test('without keys it says which are missing', async () => {
  const { terminal } = keep({ env: { ...env, WXPAY_SERIAL: undefined } })
  await expect(run(given(['GET', '/v3/x']), terminal)).rejects.toThrow('WXPAY_SERIAL is not set')
})
