import { kindOfKey, splitPem } from './describe-key.ts'
import type { Setting, Settings } from './settings.ts'

/** One key that was given, and the name that it was given under, if any. */
export interface Given {
  readonly check: 'public-key' | 'platform-certificate'
  readonly setting: Setting
  readonly text: string
  readonly name: string | undefined
}

/**
 * The keys of WeChat Pay's that a configuration gives, one by one: `WXPAY_CERTS` may hold several.
 *
 * @param id of the public key
 */
export function givenKeys(
  { publicKey, certs }: Pick<Settings, 'publicKey' | 'certs'>,
  id: string | undefined,
): Given[] {
  const given: Given[] = []
  if (publicKey !== undefined)
    given.push({ check: 'public-key', setting: publicKey, text: publicKey.value, name: id })
  if (certs === undefined) return given
  if (certs.problem !== undefined)
    return [...given, { check: 'platform-certificate', setting: certs, text: '', name: undefined }]
  const named = certs.value.startsWith('{') ? parseNamed(certs.value) : undefined
  if (named !== undefined)
    return [
      ...given,
      ...named.map(([name, text]): Given => ({ check: checkOf(text), setting: certs, text, name })),
    ]
  const blocks = splitPem(certs.value)
  return [
    ...given,
    ...(blocks.length === 0 ? [certs.value] : blocks).map((text): Given => {
      const check = checkOf(text)
      return { check, setting: certs, text, name: check === 'public-key' ? id : undefined }
    }),
  ]
}

const checkOf = (text: string): Given['check'] =>
  kindOfKey(text) === 'public-key' ? 'public-key' : 'platform-certificate'

/** `{ "PUB_KEY_ID_…": "-----BEGIN …" }`, as the option `certs` has it. */
function parseNamed(text: string): (readonly [string, string])[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    return Object.entries(value).map(([name, pem]) => [name, String(pem)] as const)
  } catch {
    return undefined
  }
}
