import { describe, expect, test } from 'vitest'
import { readKeyText } from '../../../src/crypto/key-text.ts'
import { certificateFacts } from '../../fixtures/keys.ts'

const { serial } = certificateFacts

/** What is said of a text that holds no key. */
function sayOf(text: string): string {
  try {
    readKeyText(text, 'privateKey')
  } catch (error) {
    return String((error as Error).message)
  }
  throw new Error('it was taken')
}

describe('what is often given in place of a key is told by its beginning', () => {
  test.each([
    ['JSON', '{"kty":"RSA"}', 'looks like JSON'],
    ['a file name', 'apiclient_key.PEM', 'looks like a file path'],
    ['the id of a key', 'PUB_KEY_ID_1', 'looks like the id of a key'],
    ['a serial number', serial, 'looks like a serial number'],
    ['a serial number with a name', `serial=${serial}`, 'looks like a serial number'],
    ['a serial number with spaces around the sign', `Serial = ${serial}`, 'looks like a serial number'],
    ['base64 of a PKCS#12 file', 'MIIKmAIBAzCC', 'looks like base64 of a PKCS#12 file'],
    ['a key of SSH', 'ssh-ed25519 AAAA', 'looks like a key of SSH'],
    ['a key of PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa', 'looks like a key of SSH'],
  ])('%s', (_, text, message) => {
    expect(sayOf(text)).toContain(`privateKey: ${message}`)
  })

  test.each([
    ['a brace', 'a {'],
    ['a file name in the second line', 'key:\napiclient_key.pem'],
    ['a file name and more', 'apiclient_key.pem, please'],
    ['the id of a key', 'my PUB_KEY_ID_1'],
    ['a serial number', `my ${serial}`],
    ['a serial number with another sign', `serial:${serial}`],
    ['the beginning of a PKCS#12 file', 'my MIIKmAIBAzCC'],
    ['the name of SSH', 'my ssh-key'],
  ])('text with %s later is other text', (_, text) => {
    expect(sayOf(text)).toBe(
      `privateKey: expected PEM text with a -----BEGIN …----- line, found ${text.length} other characters`,
    )
  })
})
