import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha1Hex, sha256Hex } from '../../../src/crypto/digest.ts'

test.each([
  ['sha1', sha1Hex],
  ['sha256', sha256Hex],
] as const)('%s is Node’s', async (name, digest) => {
  for (const bytes of [new Uint8Array(), Uint8Array.of(0, 255), new TextEncoder().encode('张三')])
    expect(await digest(crypto, bytes)).toBe(createHash(name).update(bytes).digest('hex'))
})
