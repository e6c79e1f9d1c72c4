import { DecryptionError } from '../errors/decryption-error.ts'
import { SignatureError, type SignatureFailure } from '../errors/signature-error.ts'

/** How often the same mistake is written to the console, milliseconds. */
const QUIET = 60_000

/** What to do about refusals that are mostly the merchant's own set-up. */
const ADVICE: Readonly<Partial<Record<SignatureFailure, string>>> = {
  'unknown-serial':
    'give the WeChat Pay public key of the merchant console (账户中心 → API安全) as certs: { PUB_KEY_ID_…: pem }',
  timestamp: "set this host's clock, if it is not an old notification that somebody sends again",
  mismatch: 'mount this route before any JSON middleware, and compare certs with the merchant console',
}

const APIV3_KEY = 'set the option apiv3Key to the APIv3 key of the merchant console (账户中心 → API安全)'

/**
 * Writes to the console what a merchant has set up wrongly: each kind at most once a minute, because WeChat
 * Pay, and whoever forges, comes often.
 */
export function createSetUpLog(now: () => number = Date.now): (error: unknown) => void {
  const written = new Map<string, number>()
  return error => {
    const [kind, advice] = mistakeOf(error)
    if (advice === undefined) return
    const last = written.get(kind)
    const time = now()
    if (last !== undefined && time >= last && time - last < QUIET) return
    written.set(kind, time)
    console.error(`wechatpay: a notification was refused: ${(error as Error).message}; ${advice}`)
  }
}

function mistakeOf(error: unknown): readonly [kind: string, advice: string | undefined] {
  if (error instanceof SignatureError) return [error.reason, ADVICE[error.reason]]
  if (error instanceof DecryptionError && error.field === 'resource') return ['apiv3Key', APIV3_KEY]
  return ['', undefined]
}
