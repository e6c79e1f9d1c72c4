import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findSettings } from '../../../../src/cli/configuration/settings.ts'
import { certificatePem, pkcs8Der, pkcs8Pem } from '../../../fixtures/keys.ts'
import { directory, nowhere } from '../doctor/terminal.ts'

test('the environment goes before .env, and an empty variable is none', async () => {
  const cwd = await directory({
    '.env': 'WXPAY_MCHID=1900000002\nWXPAY_SERIAL=AB\nexport WXPAY_APPID=wx1 # the shop\n',
  })
  const settings = await findSettings({ cwd, env: { WXPAY_MCHID: '1900000001', WXPAY_SERIAL: '' } })
  expect(settings).toEqual({
    names: ['WXPAY_MCHID', 'WXPAY_SERIAL', 'WXPAY_APPID'],
    dotenv: join(cwd, '.env'),
    mchid: { variable: 'WXPAY_MCHID', from: 'environment', value: '1900000001' },
    serial: { variable: 'WXPAY_SERIAL', from: '.env', value: 'AB' },
    appid: { variable: 'WXPAY_APPID', from: '.env', value: 'wx1' },
  })
})

test('.env may have keys in quotes, over several lines or with \\n', async () => {
  const lines = pkcs8Pem.trim()
  for (const text of [
    `WXPAY_PRIVATE_KEY="${lines}"`,
    `WXPAY_PRIVATE_KEY="${lines.replaceAll('\n', '\\n')}"`,
  ]) {
    const cwd = await directory({ '.env': `# keys\n${text}\nWXPAY_APIV3_KEY='a#b'\n` })
    const { privateKey, apiv3Key } = await findSettings({ cwd, env: {} })
    expect(privateKey?.value).toBe(lines)
    expect(apiv3Key?.value).toBe('a#b')
  }
})

test('files are read, relative to the directory or to the home, and lose their last line break', async () => {
  const cwd = await directory({
    'key.pem': pkcs8Pem,
    'secret.txt': 'a'.repeat(32) + '\r\n',
    certs: certificatePem,
  })
  const env = {
    HOME: cwd,
    WXPAY_PRIVATE_KEY_FILE: '~/key.pem',
    WXPAY_APIV3_KEY_FILE: 'secret.txt',
    WXPAY_CERTS: 'certs',
  }
  const { privateKey, apiv3Key, certs } = await findSettings({ cwd, env })
  expect(privateKey).toMatchObject({ file: join(cwd, 'key.pem'), value: pkcs8Pem.trimEnd(), isShared: false })
  expect(apiv3Key?.value).toBe('a'.repeat(32))
  expect(certs?.value).toBe(certificatePem.trimEnd())
})

test('a DER file becomes base64', async () => {
  const cwd = await directory({ 'key.der': Buffer.from(pkcs8Der, 'base64') })
  const { privateKey } = await findSettings({ cwd, env: { WXPAY_PRIVATE_KEY_FILE: 'key.der' } })
  expect(privateKey?.value).toBe(pkcs8Der)
})

test('a certificate beside the key is found, unless one is named', async () => {
  const cwd = await directory({ 'apiclient_key.pem': pkcs8Pem, 'apiclient_cert.pem': certificatePem })
  const env = { WXPAY_PRIVATE_KEY_FILE: 'apiclient_key.pem' }
  expect((await findSettings({ cwd, env })).certificate).toEqual({
    variable: 'WXPAY_CERT',
    from: 'neighbour',
    value: certificatePem,
    file: join(cwd, 'apiclient_cert.pem'),
  })
  const named = await findSettings({ cwd, env: { ...env, WXPAY_CERT: 'x' } })
  expect(named.certificate?.from).toBe('environment')
})

test('a file that cannot be read says why, and one that others may read is told', async () => {
  const cwd = await directory({ 'key.pem': pkcs8Pem })
  await mkdir(join(cwd, 'folder'))
  await chmod(join(cwd, 'key.pem'), 0o644)
  const of = async (file: string): Promise<unknown> =>
    (await findSettings({ cwd, env: { WXPAY_PRIVATE_KEY_FILE: file } })).privateKey
  expect(await of('none.pem')).toMatchObject({ value: '', problem: { en: 'there is no such file' } })
  expect(await of('folder')).toMatchObject({ value: '', problem: { en: 'it is a directory' } })
  expect(await of('key.pem')).toMatchObject({ isShared: process.platform !== 'win32' })
})

test('without a directory there is no .env', async () => {
  expect(await findSettings({ cwd: nowhere, env: {} })).toEqual({ names: [] })
  const cwd = await directory({})
  await writeFile(join(cwd, '.env'), '')
  expect(await findSettings({ cwd, env: {} })).toEqual({ names: [], dotenv: join(cwd, '.env') })
})
