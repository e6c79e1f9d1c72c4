import { DecryptionError } from '../errors/decryption-error.ts'
import { SignatureError, type SignatureFailure } from '../errors/signature-error.ts'

/** How often the same mistake is written to the console, milliseconds. */
const QUIET = 60_000
/** Characters of a line: a header that is quoted in it may come from anybody. */
const LONGEST_LINE = 1000

const CONSOLE = '账户中心 → API安全'

/** What to do about refusals that are mostly the merchant's own set-up, beside what the error says itself. */
function adviceOn(reason: SignatureFailure): string | undefined {
  if (reason === 'unknown-serial')
    return (
      `if it is WeChat Pay's, give the public key of the merchant console (${CONSOLE}) as ` +
      'certs: { PUB_KEY_ID_…: pem }'
    )
  if (reason === 'timestamp')
    return "set this host's clock, if it is not an old notification that somebody sends again"
  return reason === 'mismatch' ? '' : undefined
}

interface Mistake {
  /** What is counted together. */
  readonly kind: string
  readonly advice: string
  /** Shown with its stack, because it was not expected. */
  readonly error?: unknown
}

/**
 * Writes to the console what a merchant has set up wrongly, and what stands in a handler's way: each kind at
 * most once a minute, because both WeChat Pay and an attacker repeat their requests.
 *
 * @returns takes the error, and the status of the response
 */
export function createSetUpLog(now: () => number = Date.now): (error: unknown, status: number) => void {
  const written = new Map<string, number>()
  return (error, status) => {
    const mistake = mistakeOf(error, status)
    if (mistake === undefined) return
    const last = written.get(mistake.kind)
    const time = now()
    if (last !== undefined && time >= last && time - last < QUIET) return
    written.set(mistake.kind, time)
    const text = error instanceof Error ? error.message : 'something that is no Error was thrown'
    const line = [text.slice(0, LONGEST_LINE), mistake.advice].filter(Boolean).join('; ')
    const shown = mistake.error === undefined ? [] : [mistake.error]
    console.error(
      `wechatpay: a notification was refused: ${line} (written at most once a minute; onError gets ` +
        'every one)',
      ...shown,
    )
  }
}

function mistakeOf(error: unknown, status: number): Mistake | undefined {
  if (error instanceof SignatureError) {
    const advice = adviceOn(error.reason)
    // Where the error says already what to give, saying it twice would blur it.
    return advice === undefined
      ? undefined
      : { kind: error.reason, advice: error.message.includes('certs') ? '' : advice }
  }
  if (error instanceof DecryptionError && error.field === 'resource')
    return {
      kind: 'apiv3Key',
      advice: `set the option apiv3Key to the APIv3 key of the merchant console (${CONSOLE})`,
    }
  if (error instanceof DecryptionError && error.field.startsWith('resource.'))
    return {
      kind: 'privateKey',
      advice: 'set the option privateKey to the key of the certificate that WeChat Pay encrypts for',
    }
  if (error instanceof DecryptionError && error.field === 'req_info')
    return {
      kind: 'apiv2Key',
      advice: `set the option apiv2Key to the APIv2 key of the merchant console (${CONSOLE})`,
    }
  if (status < 500) return undefined
  return error instanceof TypeError
    ? { kind: 'mounting', advice: '' }
    : { kind: 'unexpected', advice: '', error }
}
