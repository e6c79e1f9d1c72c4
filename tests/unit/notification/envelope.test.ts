import { describe, expect, test } from 'vitest'
import { utf8 } from '../../../src/lib/bytes.ts'
import { parseJson, readEnvelope } from '../../../src/notification/envelope.ts'

const resource = {
  algorithm: 'AEAD_AES_256_GCM',
  original_type: 'transaction',
  associated_data: 'transaction',
  nonce: 'n',
  ciphertext: 'AAAA',
}
const whole = {
  id: '1',
  create_time: '2026-11-25T10:00:00+08:00',
  event_type: 'TRANSACTION.SUCCESS',
  resource_type: 'encrypt-resource',
  summary: '支付成功',
  resource,
}

const read = (value: unknown): ReturnType<typeof readEnvelope> => readEnvelope(utf8(JSON.stringify(value)))

test('what is documented is read, and nothing else', () => {
  expect(read({ ...whole, more: 1, resource: { ...resource, more: 2 } })).toEqual(whole)
})

test('what only people read may be missing, or anything', () => {
  const { id, event_type } = whole
  const { algorithm, nonce, ciphertext } = resource
  const least = { id, event_type, resource: { algorithm, nonce, ciphertext } }
  const empty = {
    ...least,
    create_time: '',
    resource_type: '',
    summary: '',
    resource: { ...least.resource, associated_data: '', original_type: '' },
  }
  expect(read(least)).toEqual(empty)
  const odd = { create_time: 5, resource_type: null, summary: {} }
  const oddResource = { ...least.resource, associated_data: 5, original_type: [] }
  expect(read({ ...least, ...odd, resource: oddResource })).toEqual(empty)
})

describe('refused, and named:', () => {
  test.each<[unknown, string, string]>([
    [null, 'notification', 'is not a JSON object'],
    [[], 'notification', 'is not a JSON object'],
    ['x', 'notification', 'is not a JSON object'],
    [{}, 'resource', 'is missing from the notification'],
    [{ ...whole, resource: [] }, 'resource', 'is missing from the notification'],
    [
      { ...whole, resource: { ...resource, algorithm: 'AES' } },
      'resource.algorithm',
      'expected AEAD_AES_256_GCM, the only one that this package decrypts',
    ],
    [{ ...whole, id: '' }, 'id', 'is empty'],
    [{ ...whole, id: undefined }, 'id', 'expected a string, got nothing'],
    [{ ...whole, event_type: 5 }, 'event_type', 'expected a string, got number'],
    [{ ...whole, resource: { ...resource, nonce: {} } }, 'resource.nonce', 'expected a string, got object'],
    [
      { ...whole, resource: { ...resource, ciphertext: undefined } },
      'resource.ciphertext',
      'expected a string, got nothing',
    ],
  ])('%#', (value, field, message) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ name: 'DecryptionError', field, message: `${field}: ${message}` }),
    )
  })

  test('what is no JSON, without a piece of it', () => {
    for (const bytes of [utf8('{secret'), Uint8Array.of(0x22, 0xff, 0x22)]) {
      expect(() => readEnvelope(bytes)).toThrow(
        expect.objectContaining({ field: 'notification', message: 'notification: is not JSON in UTF-8' }),
      )
      expect(() => parseJson(bytes, 'resource')).toThrow(
        expect.objectContaining({ field: 'resource', message: 'resource: is not JSON in UTF-8' }),
      )
    }
  })
})
