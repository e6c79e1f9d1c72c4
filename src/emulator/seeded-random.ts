import type { Crypto } from '../lib/web-crypto.ts'

/** Random numbers: the same ones each time from one seed, or from a cryptographic source. */
export interface Random {
  /** Decimal digits. */
  digits(length: number): string
  /** Lower-case hex. */
  hex(length: number): string
  /** Letters and digits. */
  text(length: number): string
  /** An integer from 0 up to, not including, `below`. */
  below(below: number): number
}

/** @param seed without one the numbers come from `crypto` */
export function createRandom(crypto: Crypto, seed?: string): Random {
  const next = seed === undefined ? cryptographic(crypto) : sfc32(hash(seed))
  const from = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[next() % alphabet.length]!).join('')
  return {
    digits: length => from('0123456789', length),
    hex: length => from('0123456789abcdef', length),
    text: length => from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', length),
    below: below => next() % below,
  }
}

function cryptographic(crypto: Crypto): () => number {
  const pool = new Uint32Array(256)
  let used = pool.length
  return () => {
    if (used === pool.length) {
      crypto.getRandomValues(pool)
      used = 0
    }
    return pool[used++]!
  }
}

/** FNV-1a over the text, four times with other starts. */
function hash(text: string): [number, number, number, number] {
  const one = (start: number): number => {
    let value = start
    for (let index = 0; index < text.length; index++)
      value = Math.imul(value ^ text.charCodeAt(index), 16777619)
    return value >>> 0
  }
  return [one(2166136261), one(84696351), one(1150833019), one(3338908027)]
}

/** Chris Doty-Humphrey's small fast counting generator: no secrets come from it. */
function sfc32(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  const step = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  // The first outputs of neighbouring seeds are alike.
  for (let round = 0; round < 15; round++) step()
  return step
}
