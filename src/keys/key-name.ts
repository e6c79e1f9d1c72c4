import { ASK_FOR_VARIABLE, looksUnset } from '../errors/unset.ts'

/** What precedes the digits of a WeChat Pay public key's id. */
const PUBLIC_KEY_ID = 'PUB_KEY_ID_'

/** Where a merchant finds its WeChat Pay public key and the id of it. */
export const WHERE_PUBLIC_KEY = 'merchant console, 账户中心 → API安全 → 微信支付公钥'

/** The name of a `Wechatpay-Serial` as keys are kept by it: hex in capitals, an id as it is. */
export function normaliseSerial(serial: string): string {
  return /^[\da-f]+$/i.test(serial) ? serial.toUpperCase() : serial
}

/** Whether a name is that of a WeChat Pay public key. */
export function isPublicKeyId(name: string): boolean {
  return name.startsWith(PUBLIC_KEY_ID)
}

/**
 * A certificate's serial number as people copy it: any case, `serial=` before it, colons in it, white space
 * around it.
 *
 * @returns upper-case hex; `undefined` for what is none
 */
export function readSerial(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^serial\s?=\s?/i, '')
    .replaceAll(':', '')
  return /^[\da-f]{8,40}$/i.test(digits) ? digits.toUpperCase() : undefined
}

/** The name of a key of WeChat Pay as people copy it; `undefined` for what is none. */
export function readKeyName(text: string): string | undefined {
  const name = text.trim()
  if (/^PUB_KEY_ID_\d{1,64}$/.test(name)) return name
  // A serial number of 8 digits or more without a letter is rare, a merchant number or half an id is not.
  return /^\d{1,34}$/.test(name) ? undefined : readSerial(name)
}

/**
 * What is wrong with a name of a key, a sentence that does not show one that may be a secret in the wrong
 * place.
 */
export function describeKeyName(name: string): string {
  if (looksUnset(name)) return `a key has the name "${name}": ${ASK_FOR_VARIABLE}`
  if (name.includes(PUBLIC_KEY_ID))
    return 'a key has a name with PUB_KEY_ID_ and more than digits after it: quotes, letters or blanks.'
  if (/^\d{1,15}$/.test(name)) return `a key has the name ${name}, which looks like a merchant number.`
  if (/^\d+$/.test(name)) return 'a key has a name of digits alone: write PUB_KEY_ID_ before them.'
  if (/\.(?:pem|key|der|crt|cer|p12|txt)$/i.test(name)) return 'a key has the name of a file.'
  return `a key has a name of ${name.length} characters that is none of WeChat Pay's.`
}
