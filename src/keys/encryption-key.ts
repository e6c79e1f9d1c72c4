import { ConfigurationError } from '../errors/configuration-error.ts'
import { NO_CERTIFICATES, type Downloads } from './certificates/downloads.ts'
import { givePublicKey } from './certificates/explain.ts'
import { mayDownload } from './certificates/policy.ts'
import { renewed } from './certificates/renewed.ts'
import { WHERE_PUBLIC_KEY } from './key-name.ts'
import { newestValid } from './newest-valid.ts'
import { noneIsValid, type NamedKey } from './trusted-keys.ts'

/**
 * The certificate that sensitive fields are encrypted with, downloaded first where there is none.
 *
 * @param now milliseconds since 1970
 * @throws {ConfigurationError} where there is none to be had
 */
export function encryptionKey(
  now: number,
  given: readonly NamedKey[],
  downloads: Downloads | undefined,
): NamedKey | Promise<NamedKey> {
  if (downloads === undefined) return newestValid(given, now) ?? fail(undefined)
  const newest = (at = Date.now()): NamedKey | undefined =>
    newestValid([...given, ...downloads.certificates.all()], at)
  const found = newest(now)
  if (found !== undefined) return renewed(downloads, () => newest() ?? found)
  // Without a key this call cannot go on, so that it waits for no cool-down, unless there are none to be had.
  const problem = downloads.problem()
  if (problem?.outcome === 'none' && !mayDownload(downloads.state(), now)) return fail(problem)
  return downloads.update(() => newest() !== undefined).then(() => newest() ?? fail(downloads.problem()))
}

function fail(problem: ReturnType<Downloads['problem']>): never {
  if (problem === undefined) throw noneIsValid()
  if (problem.outcome === 'none') throw noCertificates(problem.cause)
  throw new ConfigurationError(
    'certs',
    'no platform certificate is at hand, and none could be downloaded, for the reason in cause; ' +
      `with WeChat Pay's public key none is needed (${WHERE_PUBLIC_KEY})`,
    { cause: problem.cause },
  )
}

/** Of a merchant that WeChat Pay gives no certificates, and whose public key was not given. */
export function noCertificates(cause: unknown): ConfigurationError {
  return new ConfigurationError('certs', `${NO_CERTIFICATES}: ${givePublicKey()}`, { cause })
}
