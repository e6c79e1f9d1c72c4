import { expect, test } from 'vitest'
import { readStore, writeStore } from '../../../../src/keys/certificates/cert-store.ts'
import { certificateFacts, certificatePem } from '../../../fixtures/keys.ts'

const { serial } = certificateFacts
const certificates = { [serial]: certificatePem }

async function read(value: unknown): Promise<Awaited<ReturnType<typeof readStore>>> {
  const store = { get: async () => value as never, set: async () => undefined }
  return readStore(store, crypto, () => undefined)
}

test('what it holds is read; a time to come is now', async () => {
  const before = Date.now()
  expect(await read({ downloadedAt: 5, certificates })).toMatchObject({
    downloadedAt: 5,
    certificates: [{ serial, pem: certificatePem }],
  })
  const future = await read({ downloadedAt: before + 1e9, certificates: {} })
  expect(future?.certificates).toEqual([])
  expect(future?.downloadedAt).toBeGreaterThanOrEqual(before)
  expect(future?.downloadedAt).toBeLessThanOrEqual(Date.now())
})

test.each([undefined, null])('%s is nothing', async value => {
  expect(await read(value)).toBeUndefined()
})

test.each([
  ['text', 'x'],
  ['an empty object', {}],
  ['no time', { certificates }],
  ['a time that is text', { downloadedAt: '5', certificates }],
  ['a time that is none', { downloadedAt: Number.NaN, certificates }],
  ['an endless time', { downloadedAt: Infinity, certificates }],
  ['no certificates', { downloadedAt: 5 }],
  ['null for certificates', { downloadedAt: 5, certificates: null }],
  ['text for certificates', { downloadedAt: 5, certificates: 'x' }],
])('%s is no snapshot', async (_, value) => {
  await expect(read(value)).rejects.toThrow(
    new Error('it holds no snapshot: get() has to give what set() was given'),
  )
})

test('what a store throws at once is thrown', async () => {
  const store = {
    get: () => {
      throw new Error('get')
    },
    set: () => {
      throw new Error('set')
    },
  }
  await expect(readStore(store, crypto, () => undefined)).rejects.toThrow('get')
  await expect(writeStore(store, { downloadedAt: 5, certificates })).rejects.toThrow('set')
})
