import type { PrivateKey } from '../../crypto.ts'
import { checkApiv3Key } from './check-apiv3-key.ts'
import { checkBaseUrl } from './check-base-url.ts'
import { checkCertificate, type OwnCertificate } from './check-certificate.ts'
import { checkNames } from './check-names.ts'
import { checkAppid, checkMchid } from './check-numbers.ts'
import { checkPlatformKeys, type PlatformKey } from './check-platform-keys.ts'
import { checkPrivateKey } from './check-private-key.ts'
import { checkSerial } from './check-serial.ts'
import type { Finding } from './finding.ts'
import type { Settings } from './settings.ts'
import { VARIABLES, type Part } from './variables.ts'

/** A configuration that has been looked at: what is wrong with it, and what of it can be used. */
export interface Examined {
  readonly findings: readonly Finding[]
  readonly mchid?: string | undefined
  /** As it goes over the wire. */
  readonly serial?: string | undefined
  readonly privateKey?: PrivateKey | undefined
  readonly certificate?: OwnCertificate | undefined
  readonly apiv3Key?: string | undefined
  readonly platform: readonly PlatformKey[]
  /** An origin. */
  readonly baseUrl?: string | undefined
}

/**
 * Checks all that can be told without the network.
 *
 * @param now milliseconds since 1970
 */
export async function examine(settings: Settings, now: number): Promise<Examined> {
  const mchidFinding = checkMchid(settings.mchid)
  const mchid = mchidFinding.verdict === 'wrong' ? undefined : settings.mchid?.value
  const { key: privateKey, findings: keyFindings } = checkPrivateKey(settings.privateKey)
  const { certificate, findings: certificateFindings } = await checkCertificate({
    certificate: settings.certificate,
    privateKey,
    mchid,
    now,
  })
  const { key: apiv3Key, findings: apiv3Findings } = checkApiv3Key(settings.apiv3Key)
  const { keys: platform, findings: platformFindings } = await checkPlatformKeys({
    settings,
    privateKey,
    canDownload: apiv3Key !== undefined,
    now,
  })
  const serialFinding = checkSerial({
    serial: settings.serial,
    certificate,
    platform: platform.map(each => each.serial),
    mchid,
  })
  const appidFinding = checkAppid(settings.appid)
  const baseUrlFinding = checkBaseUrl(settings.baseUrl)
  const found = (Object.keys(VARIABLES) as Part[]).filter(part => settings[part] !== undefined)
  return {
    findings: [
      ...checkNames(settings.names, found),
      mchidFinding,
      ...keyFindings,
      ...certificateFindings,
      serialFinding,
      ...apiv3Findings,
      ...platformFindings,
      appidFinding,
      baseUrlFinding,
    ].filter(finding => finding !== undefined),
    mchid,
    serial: serialFinding.verdict === 'wrong' ? undefined : settings.serial?.value,
    privateKey,
    certificate,
    apiv3Key,
    platform,
    baseUrl:
      baseUrlFinding === undefined || baseUrlFinding.verdict === 'wrong'
        ? undefined
        : settings.baseUrl?.value,
  }
}
