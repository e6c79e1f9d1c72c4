import { expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'
import { readConfiguration } from '../../../../src/cli/configuration/configuration.ts'
import { Failure } from '../../../../src/cli/failure.ts'
import { directory, keep } from '../doctor/terminal.ts'

const emulator = await createEmulator()
const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
const ENV = {
  WXPAY_MCHID: mchid,
  WXPAY_SERIAL: serial,
  WXPAY_PRIVATE_KEY: privateKey,
  WXPAY_CERTS: JSON.stringify(certs),
  WXPAY_APIV3_KEY: apiv3Key,
}

test('what is read is what a client takes', async () => {
  const { terminal } = keep({ env: { ...ENV, WXPAY_APPID: 'wxd678efh567hg6787' } })
  const configuration = await readConfiguration(terminal)
  expect(configuration).toEqual({
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    appid: 'wxd678efh567hg6787',
    baseUrl: undefined,
  })
  const wxpay = createWechatpay({ ...configuration, fetch: emulator.fetch })
  expect(await wxpay.certificates.refresh()).toHaveLength(1)
})

test('without keys of WeChat Pay they are left to be downloaded', async () => {
  const { terminal } = keep({ env: { ...ENV, WXPAY_CERTS: undefined, WXPAY_BASE_URL: 'http://127.0.0.1:1' } })
  const configuration = await readConfiguration(terminal)
  expect(configuration.certs).toBeUndefined()
  expect(configuration.baseUrl).toBe('http://127.0.0.1:1')
})

test('the first mistake ends the command, naming the variable and where it stands', async () => {
  const cwd = await directory({ '.env': 'WXPAY_SERIAL=none\n' })
  const { terminal } = keep({ env: { ...ENV, WXPAY_SERIAL: '' }, cwd })
  const failure = await readConfiguration(terminal).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(Failure)
  expect((failure as Failure).exitCode).toBe(1)
  expect((failure as Failure).message).toBe(
    'WXPAY_SERIAL (.env) is not a serial number in hexadecimal: openssl x509 -noout -serial -in apiclient_cert.pem says it, and the merchant console, 账户中心 → API安全 → 商户API证书. All checks: wechatpay-isomorphic doctor',
  )
  expect((failure as Failure).words.zh).toContain('WXPAY_SERIAL (.env) 不是十六进制序列号：')
})
