import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthority } from '../../../../../src/cli/emulator/https/authority.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authority-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const state = (name: string): string => join(folder, name)

test('it is kept, its key for its owner alone', async () => {
  const first = await openAuthority(state('kept'))
  expect(first.file).toBe(join(state('kept'), 'ca.pem'))
  expect(readFileSync(first.file, 'utf8')).toBe(first.certificate)
  expect(first.certificate).not.toContain('PRIVATE')
  expect(readdirSync(state('kept')).sort()).toEqual(['ca-key.pem', 'ca.pem'])
  expect(statSync(join(state('kept'), 'ca-key.pem')).mode & 0o777).toBe(0o600)
  const second = await openAuthority(state('kept'))
  expect([second.certificate, second.renewed, first.renewed]).toEqual([first.certificate, false, false])
  expect(second.key.equals(first.key)).toBe(true)
  await first.close()
  expect(existsSync(first.file)).toBe(true)
})

test('it is a new one before it ends', async () => {
  const past = Date.now() - 3_300 * 86_400_000
  const first = await openAuthority(state('old'), new Date(past))
  expect((await openAuthority(state('old'), new Date(past + 86_400_000))).certificate).toBe(first.certificate)
  const second = await openAuthority(state('old'))
  expect(second.renewed).toBe(true)
  expect(second.certificate).not.toBe(first.certificate)
  const kept = createPrivateKey(readFileSync(join(state('old'), 'ca-key.pem')))
  expect(new X509Certificate(readFileSync(second.file)).checkPrivateKey(kept)).toBe(true)
  expect((await openAuthority(state('old'))).renewed).toBe(false)
})

test('without a folder, its key is nowhere, and its certificate goes with it', async () => {
  const authority = await openAuthority(undefined)
  const temporary = dirname(authority.file)
  expect(readdirSync(temporary)).toEqual(['ca.pem'])
  await authority.close()
  expect(existsSync(temporary)).toBe(false)
})

test.each([
  [
    'a key of another one',
    async () => (await openAuthority(undefined)).key.export({ type: 'pkcs8', format: 'pem' }),
  ],
  ['no key', () => 'nothing'],
])('%s: refused, for somebody may trust the certificate', async (name, key) => {
  const place = state(name)
  const { certificate } = await openAuthority(place)
  writeFileSync(join(place, 'ca-key.pem'), await key())
  await expect(openAuthority(place)).rejects.toThrow(
    `ca.pem and ca-key.pem in ${place} do not belong together`,
  )
  rmSync(join(place, 'ca-key.pem'))
  await expect(openAuthority(place)).rejects.toThrow('remove both to have new ones')
  expect(readFileSync(join(place, 'ca.pem'), 'utf8')).toBe(certificate)
})

test('a place that cannot be', async () => {
  writeFileSync(state('file'), '')
  await expect(openAuthority(state('file'))).rejects.toThrow('cannot be used: ENOTDIR')
  await expect(openAuthority(join(state('file'), 'below'))).rejects.toThrow('cannot be used: ENOTDIR')
})
