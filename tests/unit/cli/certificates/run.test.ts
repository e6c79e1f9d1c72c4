import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator, type EmulatorOptions } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { run } from '../../../../src/cli/certificates/run.ts'
import type { Variables } from '../doctor/configurations.ts'
import { directory, given, keep } from '../doctor/terminal.ts'

const open: Listening[] = []
afterAll(() => Promise.all(open.map(listening => listening.close())))

async function start(options: EmulatorOptions): Promise<{ emulator: Emulator; env: Variables }> {
  const emulator = await createEmulator(options)
  const listening = await listen(emulator)
  open.push(listening)
  const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
  return {
    emulator,
    env: {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_CERTS: JSON.stringify(certs),
      WXPAY_APIV3_KEY: apiv3Key,
      WXPAY_BASE_URL: listening.url,
    },
  }
}

let both: { emulator: Emulator; env: Variables }
beforeAll(async () => {
  both = await start({ mchid: '1900000001' })
  await both.emulator.rotateCertificate()
})

test('serial number, validity and PEM of each', async () => {
  const { terminal, out } = keep({ env: both.env })
  expect(await run(given(), terminal)).toBe(0)
  const certificates = both.emulator.keys().certificates
  expect(certificates).toHaveLength(2)
  for (const { serial, pem } of certificates) {
    expect(out()).toMatch(
      new RegExp(`^${serial}, valid from \\d{4}-\\d\\d-\\d\\d until \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    )
    expect(out()).toContain(pem.trim())
  }
})

test('into files, and as JSON; without any key of WeChat Pay’s, too', async () => {
  const cwd = await directory({})
  const { terminal, out } = keep({ env: { ...both.env, WXPAY_CERTS: undefined }, cwd, json: true })
  expect(await run(given([], { out: 'certs' }), terminal)).toBe(0)
  const listed = JSON.parse(out()) as { serial: string; file: string; pem: string; notAfter: string }[]
  expect(await readdir(join(cwd, 'certs'))).toEqual(
    listed.map(({ serial }) => `wechatpay_${serial}.pem`).sort(),
  )
  for (const { file, pem, notAfter } of listed) {
    expect((await readFile(file, 'utf8')).trim()).toBe(pem.trim())
    expect(notAfter).toMatch(/^\d{4}-\d\d-\d\dT/)
  }
})

test('a merchant with a public key alone has none', async () => {
  const { env } = await start({ mchid: '1900000001', platformKeys: 'public-key' })
  const { terminal, out, said } = keep({ env, json: true })
  expect(await run(given(), terminal)).toBe(0)
  expect(out()).toBe('[]')
  expect(said()).toBe(
    'This merchant has no platform certificates: WeChat Pay signs with its public key alone.',
  )
})

test('without the APIv3 key, or where the files cannot be written, it says so', async () => {
  const without = keep({ env: { ...both.env, WXPAY_APIV3_KEY: undefined } })
  await expect(run(given(), without.terminal)).rejects.toThrow('WXPAY_APIV3_KEY is needed')
  const cwd = await directory({ certs: 'a file' })
  const { terminal } = keep({ env: both.env, cwd })
  await expect(run(given([], { out: 'certs' }), terminal)).rejects.toThrow('certs cannot be written (EEXIST)')
})
