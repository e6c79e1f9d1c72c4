import { describe, expect, test, vi } from 'vitest'
import type { FieldSchema } from '../../../src/catalog/types.ts'
import type { Client } from '../../../src/client/client.ts'
import { createEncryption, type Encryption } from '../../../src/client/encryption.ts'
import { createTrustedKeys, type NamedKey } from '../../../src/keys/trusted-keys.ts'
import { createPlatform } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)
const named = createTrustedKeys(platform.credentials.certs, crypto).forEncryption(0)
const schema: FieldSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', sensitive: true },
    phone: { type: 'string', sensitive: true },
    city: { type: 'string' },
  },
}

function encryptionBy(
  key: NamedKey | Promise<NamedKey> = named,
  byHand = false,
): { encryption: Encryption; choose: ReturnType<typeof vi.fn> } {
  const choose = vi.fn<() => typeof key>(() => key)
  const client = { transport: { trusted: { forEncryption: choose } } } as unknown as Client
  return { encryption: createEncryption(client, byHand), choose }
}

describe('sensitive fields of a call', () => {
  test.each([
    ['at hand', named],
    ['still to come', Promise.resolve(named)],
  ])('are encrypted with one key, which is named then: %s', async (_, key) => {
    const { encryption, choose } = encryptionBy(key)
    expect([encryption.byHand, encryption.serial()]).toEqual([false, undefined])
    const given = { name: '张三', phone: '138', city: '深圳' }
    const json = (await encryption.toWire(given, schema, 'json')) as typeof given
    const query = (await encryption.toWire({ name: '李四' }, schema, 'query')) as { name: string }
    const texts = await Promise.all([json.name, json.phone, query.name].map(platform.decrypt))
    expect([...texts, json.city]).toEqual(['张三', '138', '李四', '深圳'])
    expect(encryption.serial()).toBe(platform.publicKeyId)
    expect(choose).toHaveBeenCalledOnce()
  })

  test('are checked, and stay as they are, where they were encrypted by hand', async () => {
    const { encryption, choose } = encryptionBy(named, true)
    const given = { name: btoa('x'.repeat(256)) }
    expect(await encryption.toWire(given, schema, 'json')).toEqual(given)
    await expect(encryption.toWire({ name: '张三' }, schema, 'json')).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: 'json.name' }],
    })
    expect([encryption.byHand, encryption.serial()]).toEqual([true, undefined])
    expect(choose).not.toHaveBeenCalled()
  })
})

test.each<[string, unknown, FieldSchema | undefined]>([
  ['is nothing', undefined, schema],
  ['has no sensitive fields', { city: '深圳' }, schema],
  ['is not documented', { name: '张三' }, undefined],
  ['is documented without any', { name: '张三' }, { type: 'object' }],
])('a part that %s needs no key', async (_, value, of) => {
  const { encryption, choose } = encryptionBy()
  expect(await encryption.toWire(value, of, 'json')).toEqual(value)
  expect(encryption.serial()).toBeUndefined()
  expect(choose).not.toHaveBeenCalled()
})
