import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { createDigest, portableDigest } from '../../../src/crypto/incremental-digest.ts'

afterEach(() => vi.unstubAllGlobals())

const parts = [Uint8Array.of(), new Uint8Array(1000).fill(7), Uint8Array.of(1, 2, 3)]

function digestOf(name: string): string | undefined {
  const digest = createDigest(name)
  for (const part of parts) digest?.update(part)
  return digest?.finish()
}

function expected(name: string): string {
  return parts.reduce((hash, part) => hash.update(part), createHash(name)).digest('hex')
}

const HOSTS: Readonly<Record<string, object | undefined>> = {
  'Node’s': process,
  none: undefined,
  'a process without getBuiltinModule': {},
  'no crypto': { getBuiltinModule: () => undefined },
  'a stub without createHash': { getBuiltinModule: () => ({}) },
  'a stub that throws': {
    getBuiltinModule() {
      throw new Error('not implemented')
    },
  },
  'a stub whose hash throws': {
    getBuiltinModule: () => ({
      createHash() {
        throw new Error('[unenv] crypto.createHash is not implemented yet!')
      },
    }),
  },
  'a stub that knows no digest': {
    getBuiltinModule: () => ({ createHash: () => ({ update() {}, digest: () => '' }) }),
  },
}

test.each(Object.entries(HOSTS))('digests come out right where the host has %s', (_, host) => {
  vi.stubGlobal('process', host)
  expect(digestOf('SHA1')).toBe(expected('sha1'))
  expect(digestOf('sha-1')).toBe(expected('sha1'))
  expect(digestOf('SHA256')).toBe(expected('sha256'))
})

test('Node’s own digest is taken where there is one, for all bytes', () => {
  const lengths: number[] = []
  const createHashOf = vi.fn<(name: string) => object>(name => {
    const hash = createHash(name)
    return {
      update(bytes: Uint8Array) {
        lengths.push(bytes.length)
        hash.update(bytes)
      },
      digest: (encoding: 'hex') => hash.digest(encoding),
    }
  })
  vi.stubGlobal('process', {
    getBuiltinModule: (name: string) => (name === 'crypto' ? { createHash: createHashOf } : undefined),
  })
  expect(digestOf('SHA1')).toBe(expected('sha1'))
  expect(createHashOf).toHaveBeenCalledWith('sha1')
  expect(lengths).toEqual(parts.map(({ length }) => length))
})

test('an algorithm that is not supported has no digest', () => {
  expect(createDigest('SM3')).toBeUndefined()
  expect(createDigest('constructor')).toBeUndefined()
})

test('the portable digest is the same', () => {
  const digest = portableDigest('SHA256')
  for (const part of parts) digest.update(part)
  expect(digest.finish()).toBe(expected('sha256'))
})
