import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { statementMessage } from '../../../src/protocol/signed-messages.ts'
import { checkStatement, statementDigest } from '../../../src/protocol/statement.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')
const file = Buffer.from('\uFEFF交易时间,金额\n`2026-11-22,`0.01\n')
const zipped = gzipSync(file)
const NOTHING = 'da39a3ee5e6b4b0d3255bfef95601890afd80709'
const MISMATCH = {
  name: 'SignatureError',
  reason: 'mismatch',
  message: 'the statement is not the file whose SHA-1 was signed',
}
const check = (bytes: Uint8Array, digest: string): Promise<void> =>
  checkStatement(new Uint8Array(bytes), digest, crypto)

test.each(['/v3/statements', '/v3/global/statements', '/hk/v3/statements'])(
  '%s is signed by its SHA-1, where there is one',
  path => {
    expect(statementDigest(path, new Headers({ 'Wechatpay-Statement-Sha1': 'abc' }))).toBe('abc')
    expect(statementDigest(path, new Headers())).toBeUndefined()
  },
)

test.each([
  '/v3/statements/',
  '/v3/statements/x',
  '/v3/refund/statements',
  '/v3/hk/statements',
  '/x/v3/statements',
  '/v3/certificates',
])('%s is not', path => {
  expect(statementDigest(path, new Headers({ 'Wechatpay-Statement-Sha1': 'abc' }))).toBeUndefined()
})

test('what is signed is JSON without white space, the digest as it came', () => {
  expect(new TextDecoder().decode(statementMessage('ABCdef'))).toBe('{"sha1":"ABCdef"}')
})

test.each<[string, Uint8Array, string]>([
  ['a file', file, sha1(file)],
  ['a digest in capitals', file, sha1(file).toUpperCase()],
  ['an empty file', new Uint8Array(), NOTHING],
  ['gzip of an empty file', gzipSync(''), NOTHING],
  ['gzip, by what is in it', zipped, sha1(file)],
  ['gzip, by itself', zipped, sha1(zipped)],
])('%s is accepted', async (_, bytes, digest) => {
  await expect(check(bytes, digest)).resolves.toBeUndefined()
})

test.each<[string, Uint8Array, string]>([
  ['another file', Buffer.from(`${file.toString()}x`), sha1(file)],
  ['another file in gzip', gzipSync(Buffer.from('x')), sha1(file)],
  ['gzip that is cut short', zipped.subarray(0, -5), sha1(file)],
  ['gzip with more behind it', Buffer.concat([zipped, Buffer.from('x')]), sha1(file)],
  ['two bytes like those of gzip', Uint8Array.of(0x1f, 0x8b), sha1(file)],
  ['an empty digest', file, ''],
  ['a file where nothing was signed', file, NOTHING],
  ['gzip that is cut short where nothing was signed', zipped.subarray(0, -5), NOTHING],
])('%s is refused', async (_, bytes, digest) => {
  await expect(check(bytes, digest)).rejects.toMatchObject(MISMATCH)
})

test('where nothing unzips, gzip is known by its own digest alone', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  await expect(check(zipped, sha1(zipped))).resolves.toBeUndefined()
  await expect(check(zipped, sha1(file))).rejects.toMatchObject(MISMATCH)
})
