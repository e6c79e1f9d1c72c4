import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '../lib/bytes.ts'

/** A digest over bytes that come in pieces, which WebCrypto has none of. */
export interface IncrementalDigest {
  update(bytes: Uint8Array): void
  /** Lower-case hex; the last thing that is asked of it. */
  finish(): string
}

/**
 * @param name `SHA1` or `SHA256`; WeChat Pay also writes them with a hyphen
 * @returns `undefined` for an algorithm that is not supported, such as SM3
 */
export function createDigest(name: string): IncrementalDigest | undefined {
  const algorithm = { SHA1: sha1, SHA256: sha256 }[name.toUpperCase().replace('-', '')]
  if (algorithm === undefined) return undefined
  const digest = algorithm.create()
  return {
    update: bytes => void digest.update(bytes),
    finish: () => hex(digest.digest()),
  }
}
