import { afterEach, describe, expect, test, vi } from 'vitest'
import { resolveCrypto } from '../../../src/crypto/subtle.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { failure, implementations } from './implementations.ts'

afterEach(() => vi.unstubAllGlobals())

test.each(implementations)('%s is taken as it is', (_, implementation) => {
  expect(resolveCrypto(implementation)).toBe(implementation)
})

test('the default is the global one', () => {
  expect(resolveCrypto()).toBe(globalThis.crypto)
})

describe('what is missing is said', () => {
  const getRandomValues = (): void => undefined

  test.each([
    [
      'no global crypto',
      undefined,
      undefined,
      /^crypto: this host has no globalThis\.crypto\. .*pass one: crypto: new Crypto\(\) of @peculiar\/webcrypto$/,
    ],
    [
      'an insecure page',
      { getRandomValues },
      false,
      /^crypto: this page is not a secure context.*https.*localhost$/,
    ],
    [
      'an old host',
      { getRandomValues },
      undefined,
      /^crypto: globalThis\.crypto has no subtle\. .*@peculiar\/webcrypto$/,
    ],
    ['no random values', { subtle: {} }, undefined, /^crypto: it has no getRandomValues\(\)\. /],
  ])('%s', async (_, crypto, isSecureContext, message) => {
    vi.stubGlobal('crypto', crypto)
    vi.stubGlobal('isSecureContext', isSecureContext)
    const error = await failure(() => resolveCrypto())
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toHaveProperty('option', 'crypto')
    expect(error).toHaveProperty('message', expect.stringMatching(message))
  })

  test.each([
    ['null', null, /^crypto: expected a WebCrypto implementation\. /],
    ['a string', 'webcrypto', /^crypto: expected a WebCrypto implementation\. /],
    [
      'subtle alone',
      globalThis.crypto.subtle,
      /^crypto: expected a WebCrypto implementation, .*: give globalThis\.crypto, not its subtle$/,
    ],
    [
      'no subtle',
      { subtle: null, getRandomValues },
      /^crypto: expected a WebCrypto implementation, .*: give globalThis\.crypto, not its subtle$/,
    ],
    ['no random values', { subtle: {} }, /^crypto: it has no getRandomValues\(\)\. /],
  ])('the option: %s', (_, option, message) => {
    expect(() => resolveCrypto(option as never)).toThrow(message)
    expect(() => resolveCrypto(option as never)).toThrow(ConfigurationError)
  })
})
