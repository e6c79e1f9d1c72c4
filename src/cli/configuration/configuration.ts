import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { examine } from './examine.ts'
import { words, type Finding } from './finding.ts'
import { findSettings } from './settings.ts'

/** Who calls, and with which keys: options of `createWechatpay`. */
export interface Merchant {
  readonly mchid: string
  readonly serial: string
  /** PEM, or base64 of it. */
  readonly privateKey: string
  /** WeChat Pay's keys by id or serial number; left out where they are to be downloaded. */
  readonly certs?: Readonly<Record<string, string>> | undefined
  readonly apiv3Key?: string | undefined
  readonly appid?: string | undefined
  readonly baseUrl?: string | undefined
}

/**
 * The merchant's configuration, from the environment, `.env` and the files that they name.
 *
 * @throws {Failure} for the first thing that cannot work: which variable, and what to do
 */
export async function readConfiguration(terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<Merchant> {
  const settings = await findSettings(terminal)
  const examined = await examine(settings, Date.now())
  const fault = examined.findings.find(({ verdict }) => verdict === 'wrong')
  if (fault !== undefined) throw failureOf(fault)
  const { mchid, serial, platform, apiv3Key, baseUrl } = examined
  const certs = Object.fromEntries(platform.map(each => [each.serial, each.pem]))
  return {
    mchid: mchid!,
    serial: serial!,
    privateKey: settings.privateKey!.value,
    ...(platform.length > 0 && { certs }),
    apiv3Key,
    appid: settings.appid?.value,
    baseUrl,
  }
}

/** Ends a command because of what a check has found. */
export function failureOf({ found, advice }: Finding): Failure {
  return new Failure(
    words(
      `${found.en}${advice === undefined ? '' : `: ${advice.en}`}. All checks: wechatpay-isomorphic doctor`,
      `${found.zh}${advice === undefined ? '' : `：${advice.zh}`}。全部检查：wechatpay-isomorphic doctor`,
    ),
  )
}
