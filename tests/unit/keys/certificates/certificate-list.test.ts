import { describe, expect, test } from 'vitest'
import type { GcmKey } from '../../../../src/crypto/aes-gcm.ts'
import { DecryptionError } from '../../../../src/errors/decryption-error.ts'
import { openCertificateList } from '../../../../src/keys/certificates/certificate-list.ts'
import { utf8 } from '../../../../src/lib/bytes.ts'
import { certificateFacts, certificatePem } from '../../../fixtures/keys.ts'

/** Gives the ciphertext back, and keeps what it was asked. */
function plainKey(): GcmKey & { readonly asked: unknown[] } {
  const asked: unknown[] = []
  return {
    asked,
    async decrypt(message, field) {
      asked.push({ ...message, field })
      if (typeof message.ciphertext !== 'string') throw new DecryptionError(field, 'no text')
      return utf8(message.ciphertext)
    },
  }
}

const item = (ciphertext: unknown = certificatePem, associated_data: unknown = 'certificate'): object => ({
  serial_no: certificateFacts.serial,
  encrypt_certificate: { ciphertext, nonce: 'n', associated_data },
})

async function open(
  value: unknown,
): Promise<{ serials: string[]; skipped: unknown[]; asked: readonly unknown[] }> {
  const key = plainKey()
  const skipped: unknown[] = []
  const bytes = utf8(typeof value === 'string' ? value : JSON.stringify(value))
  const found = await openCertificateList(bytes, key, crypto, cause => void skipped.push(cause))
  return { serials: found.map(({ serial }) => serial), skipped, asked: key.asked }
}

test('each is decrypted by its own nonce and associated data', async () => {
  const { serials, skipped, asked } = await open({ data: [item(), item(certificatePem, 5)] })
  expect(serials).toEqual([certificateFacts.serial, certificateFacts.serial])
  expect(skipped).toEqual([])
  expect(asked).toEqual([
    {
      ciphertext: certificatePem,
      nonce: 'n',
      associatedData: 'certificate',
      field: 'certificates.data.0',
    },
    { ciphertext: certificatePem, nonce: 'n', associatedData: undefined, field: 'certificates.data.1' },
  ])
})

test('what cannot be read is left out where others remain', async () => {
  const { serials, skipped } = await open({ data: [null, { serial_no: 'x' }, item()] })
  expect(serials).toEqual([certificateFacts.serial])
  expect(skipped).toHaveLength(2)
  expect(skipped[0]).toMatchObject({ field: 'certificates.data.0' })
  expect(skipped[1]).toMatchObject({ field: 'certificates.data.1' })
})

test('no more than a hundred are looked at', async () => {
  const { serials } = await open({ data: Array.from({ length: 101 }, () => item()) })
  expect(serials).toHaveLength(100)
})

describe('refused:', () => {
  test.each([
    ['no JSON', '{', 'the response is not JSON'],
    ['null', 'null', 'the response has no list of certificates'],
    ['text', '"data"', 'the response has no list of certificates'],
    ['no list', { data: {} }, 'the response has no list of certificates'],
    ['an empty list', { data: [] }, 'the response has no list of certificates'],
  ])('%s', async (_, value, message) => {
    await expect(open(value)).rejects.toMatchObject({
      name: 'DecryptionError',
      field: 'certificates',
      message: `certificates: ${message}`,
    })
  })
})
