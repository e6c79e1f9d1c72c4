import type { PublicKey } from '../crypto/public-key.ts'
import type { Downloads } from './certificates/downloads.ts'
import { mayDownload } from './certificates/policy.ts'
import { renewed } from './certificates/renewed.ts'
import { normaliseSerial, readSerial } from './key-name.ts'
import type { NamedKey } from './trusted-keys.ts'

/**
 * The key of a `Wechatpay-Serial` that is valid now; downloaded first, where it is not known and the policy
 * allows that.
 *
 * @param tolerance milliseconds by which clocks may differ
 */
export function findKey(
  serial: string,
  given: readonly NamedKey[],
  downloads: Downloads | undefined,
  tolerance: number,
): PublicKey | undefined | Promise<PublicKey | undefined> {
  const name = normaliseSerial(serial)
  const known = (): PublicKey | undefined => {
    const key = given.find(each => each.serial === name)?.key ?? downloads?.certificates.find(name)?.key
    const { notBefore = -Infinity, notAfter = Infinity } = key ?? {}
    const now = Date.now()
    return notBefore - tolerance <= now && now <= notAfter + tolerance ? key : undefined
  }
  const key = known()
  if (key !== undefined) return downloads === undefined ? key : renewed(downloads, () => key)
  // Public keys cannot be downloaded, and nothing else than hex is a serial number.
  if (downloads === undefined || readSerial(serial) !== name) return undefined
  if (!mayDownload(downloads.state(), Date.now())) return undefined
  return downloads.update(() => known() !== undefined).then(known)
}
