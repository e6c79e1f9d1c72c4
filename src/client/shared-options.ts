import { ConfigurationError } from '../errors/configuration-error.ts'
import { LONGEST_TIMER } from '../lib/clock.ts'
import type { Hooks } from '../transport/hooks.ts'
import type { WechatpayOptions } from './options.ts'

/** Options that clients of APIv3 and APIv2 have alike. */
export type SharedOptions = Pick<
  WechatpayOptions,
  'appid' | 'timeout' | 'totalTimeout' | 'retry' | 'hooks' | 'validate' | 'fetch'
>

const HOOKS: Readonly<Record<keyof Hooks, 'function' | 'boolean'>> = {
  request: 'function',
  response: 'function',
  retry: 'function',
  error: 'function',
  warning: 'function',
  unsafeIncludeBodies: 'boolean',
}

/** @throws {ConfigurationError} naming an option of the wrong kind */
export function checkShared(options: SharedOptions): void {
  const { appid, timeout, totalTimeout, retry, hooks, validate, fetch } = options
  if (appid !== undefined && (typeof appid !== 'string' || !/^[\w-]+$/.test(appid)))
    throw new ConfigurationError('appid', 'expected the id of an application, like wxd678efh567hg6787')
  for (const [name, value] of Object.entries({ timeout, totalTimeout })) {
    if (
      value !== undefined &&
      value !== false &&
      !(typeof value === 'number' && value > 0 && value <= LONGEST_TIMER)
    )
      throw new ConfigurationError(
        name,
        `expected a number of milliseconds from 1 to ${LONGEST_TIMER}, or false`,
      )
  }
  if (hooks !== undefined) checkHooks(hooks)
  if (
    retry !== undefined &&
    (typeof retry === 'number'
      ? !Number.isInteger(retry) || retry < 0
      : typeof retry !== 'object' || retry === null || Array.isArray(retry))
  )
    throw new ConfigurationError('retry', 'expected a number of retries, 0 or more, or ky’s retry options')
  if (validate !== undefined && validate !== 'lenient' && validate !== 'strict' && validate !== false)
    throw new ConfigurationError('validate', "expected 'lenient', 'strict' or false")
  if (fetch !== undefined && typeof fetch !== 'function')
    throw new ConfigurationError(
      'fetch',
      'expected a function like globalThis.fetch, which is the default where it is left out',
    )
}

/**
 * @param known the names of all options
 * @param meant names of other packages, in lower case without hyphens, and what they are called here
 * @throws {ConfigurationError} naming an option that is not known, and what it is called
 */
export function checkNames(
  options: object,
  known: Readonly<Record<string, true>>,
  meant: Readonly<Record<string, string>>,
): void {
  const unknown = Object.keys(options).find(name => !Object.hasOwn(known, name))
  if (unknown === undefined) return
  const plain = (text: string): string => text.toLowerCase().replace(/[-_]/g, '')
  const names = Object.keys(known)
  const called =
    names.find(each => plain(each) === plain(unknown)) ??
    (Object.hasOwn(meant, plain(unknown)) ? meant[plain(unknown)] : undefined)
  throw new ConfigurationError(
    unknown,
    called === undefined
      ? `is not an option: there are ${names.join(', ')}`
      : `is not an option: it is called ${called}`,
  )
}

function checkHooks(hooks: Hooks): void {
  if (typeof hooks !== 'object' || hooks === null)
    throw new ConfigurationError('hooks', 'expected an object of functions, like { warning: info => … }')
  for (const [name, hook] of Object.entries(hooks)) {
    if (!Object.hasOwn(HOOKS, name))
      throw new ConfigurationError(
        `hooks.${name}`,
        `is not a hook: there are ${Object.keys(HOOKS).join(', ')}`,
      )
    const type = HOOKS[name as keyof Hooks]
    if (hook !== undefined && typeof hook !== type)
      throw new ConfigurationError(`hooks.${name}`, `expected a ${type}`)
  }
}
