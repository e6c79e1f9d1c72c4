import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { decryptRefundInfo, encryptRefundInfo } from '../../../src/protocol/v2/refund-info.ts'
import { signFields, textToSign } from '../../../src/protocol/v2/sign.ts'
import { formatXml } from '../../../src/protocol/v2/xml.ts'
import { encryptV2 } from '../../../src/v2.ts'

const folder = mkdtempSync(join(tmpdir(), 'openssl-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command line of OpenSSL makes of bytes. */
function openssl(input: string | Uint8Array, ...line: readonly string[]): Buffer {
  return execFileSync('openssl', line, { input, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** A digest in capitals, as signatures have it. */
function digest(text: string, ...line: readonly string[]): string {
  return openssl(text, 'dgst', '-r', ...line)
    .toString()
    .split(' ')[0]!
    .toUpperCase()
}

const KEY = '192006250b4c09247ec02edce69f6a2d'

describe('signatures are those of OpenSSL:', () => {
  test.each([
    [
      'an order',
      { appid: 'wxd930ea5d5a258f4f', mch_id: '10000100', body: 'test', nonce_str: 'ibuaiVcKdpRxkhJA' },
    ],
    ['Chinese, and a character beyond 16 bits', { body: '咖啡 𠮷', attach: 'a=b&c', total_fee: '1' }],
    ['JSON', { scene_info: '{"store_info":{"id":"SZT\\"X"}}', z: '0', a: ' ' }],
    ['nothing', {}],
  ])('%s', (_, fields) => {
    const text = textToSign(fields, KEY)
    expect(signFields(fields, KEY, 'MD5')).toBe(digest(text, '-md5'))
    expect(signFields(fields, KEY, 'HMAC-SHA256')).toBe(digest(text, '-sha256', '-hmac', KEY))
  })
})

describe('req_info is AES-256-ECB of OpenSSL, under the MD5 of the key:', () => {
  /** In lower case: the 32 characters are the key, and not what they say. */
  const key = Buffer.from(digest(KEY, '-md5').toLowerCase()).toString('hex')
  const cipher = ['enc', '-aes-256-ecb', '-K', key]

  test.each([
    ['of one block', { a: '1' }],
    ['of many', { out_refund_no: 'R1', refund_status: 'SUCCESS', refund_recv_accout: '招商银行信用卡0403' }],
  ])('%s, both ways', (_, fields) => {
    const sealed = openssl(formatXml(fields, 'root'), ...cipher, '-e').toString('base64')
    expect(decryptRefundInfo(sealed, KEY)).toEqual(fields)
    const opened = openssl(Buffer.from(encryptRefundInfo(fields, KEY), 'base64'), ...cipher, '-d')
    expect(opened.toString()).toBe(formatXml(fields, 'root'))
  })
})

test('a bank card’s number is encrypted for OpenSSL to read, by RSA-OAEP with SHA-1', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = join(folder, 'key.pem')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const pem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const sealed = await encryptV2(pem, '6225760000000000 张三')
  const opened = openssl(
    Buffer.from(sealed, 'base64'),
    ...`pkeyutl -decrypt -inkey ${file} -pkeyopt rsa_padding_mode:oaep`.split(' '),
  )
  expect(opened.toString()).toBe('6225760000000000 张三')
})
