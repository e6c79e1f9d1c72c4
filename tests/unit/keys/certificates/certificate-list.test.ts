import { expect, test, vi } from 'vitest'
import { createGcmKey, encryptAesGcm } from '../../../../src/crypto/aes-gcm.ts'
import { DecryptionError } from '../../../../src/errors/decryption-error.ts'
import { openCertificateList } from '../../../../src/keys/certificates/certificate-list.ts'
import { apiv3Key, certificates, OLD } from '../world.ts'

const nonce = 'fdasflkja484'
const key = createGcmKey(crypto, apiv3Key)

/** A certificate of the list, encrypted without or with associated data; other data may be claimed for it. */
async function item(associatedData?: string, claimed: unknown = associatedData): Promise<object> {
  const plain = new TextEncoder().encode(certificates[OLD])
  const ciphertext = await encryptAesGcm(crypto, apiv3Key, { plain, nonce, associatedData })
  return { serial_no: OLD, encrypt_certificate: { ciphertext, nonce, associated_data: claimed } }
}

const open = (text: string, skipped: (cause: unknown) => void = () => undefined) =>
  openCertificateList(new TextEncoder().encode(text), key, crypto, skipped)

test.each([
  ['null', 'null'],
  ['a number', '1'],
  ['text', '"data"'],
  ['a list alone', '[]'],
  ['an object without it', '{}'],
  ['null for it', '{"data":null}'],
  ['text for it', '{"data":"x"}'],
  ['an empty one', '{"data":[]}'],
])('%s is no list of certificates', async (_, text) => {
  await expect(open(text)).rejects.toThrow(
    new DecryptionError('certificates', 'the response has no list of certificates'),
  )
})

test.each([[''], ['<html>'], ['{"data":']])('%j is no JSON', async text => {
  await expect(open(text)).rejects.toThrow(new DecryptionError('certificates', 'the response is not JSON'))
})

test.each([[null], [1], [{}], [{ encrypt_certificate: null }], [{ encrypt_certificate: {} }]])(
  'what cannot be decrypted is named by its place: %j',
  async broken => {
    await expect(open(JSON.stringify({ data: [broken] }))).rejects.toThrow(
      new DecryptionError('certificates.data.0', 'its ciphertext is not base64'),
    )
    const skipped = vi.fn<(cause: unknown) => void>()
    const found = await open(JSON.stringify({ data: [await item(), broken] }), skipped)
    expect(found.map(({ serial }) => serial)).toEqual([OLD])
    expect(skipped.mock.calls.map(([cause]) => cause)).toEqual([
      new DecryptionError('certificates.data.1', 'its ciphertext is not base64'),
    ])
  },
)

test.each([
  ['with associated data', 'certificate', 'certificate'],
  ['with empty associated data', undefined, ''],
  ['with none', undefined, undefined],
  ['with what is no text for it', undefined, 1],
])('a certificate %s', async (_, associatedData, claimed) => {
  const found = await open(JSON.stringify({ data: [await item(associatedData, claimed)] }))
  expect(found).toMatchObject([{ serial: OLD, pem: certificates[OLD] }])
})

test('of more than a hundred, the rest is not looked at', async () => {
  const skipped = vi.fn<(cause: unknown) => void>()
  const data = [await item(), ...Array.from({ length: 100 }, () => ({}))]
  expect(await open(JSON.stringify({ data }), skipped)).toHaveLength(1)
  expect(skipped).toHaveBeenCalledTimes(99)
})
