import type { MerchantCredentials, SandboxKeys } from '../../emulator.ts'
import { Failure } from '../failure.ts'

/** A merchant's credentials, in the parts that SDKs ask for. */
export interface Credentials {
  readonly mchid: string
  readonly serial: string
  /** PEM. */
  readonly privateKey: string
  readonly apiv3Key: string
  /** Of a sandbox of before there was APIv2 not known while it does not run. */
  readonly apiv2Key?: string | undefined
  /** The WeChat Pay public key, where the sandbox signs with one. */
  readonly publicKey?: NamedPem
  /** The platform certificates, where it signs with those; the newest first. */
  readonly certificates: readonly NamedPem[]
  /** Where the sandbox is. */
  readonly baseUrl: string
}

/** A key of WeChat Pay's, by the name that it has in `Wechatpay-Serial`. */
export interface NamedPem {
  readonly serial: string
  readonly pem: string
}

const PUBLIC_KEY = 'PUB_KEY_ID_'

/** What the running sandbox answers. */
export function credentialsOf(
  { mchid, serial, privateKey, certs, apiv3Key, apiv2Key }: MerchantCredentials,
  baseUrl: string,
): Credentials {
  const keys = Object.entries(certs).map(([name, pem]) => ({ serial: name, pem }))
  const publicKey = keys.find(each => each.serial.startsWith(PUBLIC_KEY))
  return {
    mchid,
    serial,
    privateKey,
    apiv3Key,
    apiv2Key,
    ...(publicKey !== undefined && { publicKey }),
    certificates: keys.filter(each => !each.serial.startsWith(PUBLIC_KEY)),
    baseUrl,
  }
}

/** What a sandbox has kept. */
export function credentialsOfKept(keys: SandboxKeys, baseUrl: string): Credentials {
  const { merchant, apiv3Key, apiv2Key, publicKey, certificates } = keys
  return {
    mchid: merchant.id,
    serial: merchant.serial,
    privateKey: merchant.privateKey,
    apiv3Key,
    apiv2Key,
    publicKey: { serial: publicKey.serial, pem: publicKey.pem },
    certificates: certificates.map(({ serial, pem }) => ({ serial, pem })),
    baseUrl,
  }
}

/** @throws {Failure} where the sandbox signs with certificates alone, and an SDK's form has none of them */
export function publicKeyOf({ publicKey }: Credentials): NamedPem {
  if (publicKey === undefined)
    throw new Failure({
      en: 'this sandbox has no WeChat Pay public key (--platform-keys certificate), which this format needs',
      zh: '该沙箱没有微信支付公钥（--platform-keys certificate），而此格式需要它',
    })
  return publicKey
}
