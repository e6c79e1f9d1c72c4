import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Crypto } from '../lib/web-crypto.ts'

const IMPLEMENTATION = 'a WebCrypto implementation'

const PASS_ONE = 'On a host without WebCrypto pass one: crypto: new Crypto() of @peculiar/webcrypto'

/**
 * The WebCrypto implementation to use.
 *
 * @param option the user's, default `globalThis.crypto`
 * @throws {ConfigurationError} saying what is missing
 */
export function resolveCrypto(option?: Crypto): Crypto {
  const crypto: Partial<Crypto> | undefined = option === undefined ? globalThis.crypto : option
  if (typeof crypto !== 'object' || crypto === null)
    throw new ConfigurationError(
      'crypto',
      `${option === undefined ? 'this host has no globalThis.crypto' : `expected ${IMPLEMENTATION}`}. ${PASS_ONE}`,
    )
  if (typeof crypto.subtle !== 'object' || crypto.subtle === null)
    throw new ConfigurationError('crypto', noSubtle(option))
  if (typeof crypto.getRandomValues !== 'function')
    throw new ConfigurationError('crypto', `it has no getRandomValues(). ${PASS_ONE}`)
  return option === undefined ? globalThis.crypto : option
}

function noSubtle(option: Crypto | undefined): string {
  if (option !== undefined)
    return (
      `expected ${IMPLEMENTATION}, which has subtle and getRandomValues(): give globalThis.crypto, ` +
      'not its subtle'
    )
  if (globalThis.isSecureContext === false)
    return (
      'this page is not a secure context, so that its browser keeps crypto.subtle away: serve it over ' +
      'https, or from localhost'
    )
  return `globalThis.crypto has no subtle. ${PASS_ONE}`
}
