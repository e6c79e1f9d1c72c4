import { Crypto as PeculiarCrypto } from '@peculiar/webcrypto'

/** What the suites of this folder run on. */
export const implementations: readonly [name: string, implementation: Crypto][] = [
  ['native WebCrypto', globalThis.crypto],
  ['@peculiar/webcrypto', new PeculiarCrypto()],
]

export function bytes(encoded: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(encoded, 'base64'))
}

export function base64(value: Uint8Array): string {
  return Buffer.from(value).toString('base64')
}

export function text(value: Uint8Array): string {
  return new TextDecoder().decode(value)
}

/** What a call throws, or a promise is rejected with. */
export async function failure(run: () => unknown): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  return undefined
}

/** `implementation` with its calls of `importKey` counted. */
export function counting(implementation: Crypto): { crypto: Crypto; imports(): number } {
  let count = 0
  const subtle = new Proxy(implementation.subtle, {
    get(target, name) {
      if (name === 'importKey') count++
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return {
    crypto: {
      subtle,
      getRandomValues: implementation.getRandomValues.bind(implementation),
      randomUUID: implementation.randomUUID.bind(implementation),
    },
    imports: () => count,
  }
}
