import type { Words } from '../command.ts'
import { words } from './finding.ts'

/** A part of a merchant's configuration. */
export interface Variable {
  /** Of the environment, or of `.env`. */
  readonly name: string
  /** Whether `<name>_FILE` names a file with it. */
  readonly file: boolean
  readonly about: Words
}

/** Every variable that the command line reads, by what it is. */
export const VARIABLES = {
  mchid: { name: 'WXPAY_MCHID', file: false, about: words('the merchant number', '商户号') },
  serial: {
    name: 'WXPAY_SERIAL',
    file: false,
    about: words("the merchant API certificate's serial number", '商户 API 证书序列号'),
  },
  privateKey: {
    name: 'WXPAY_PRIVATE_KEY',
    file: true,
    about: words('the merchant private key, apiclient_key.pem', '商户私钥 apiclient_key.pem'),
  },
  certificate: {
    name: 'WXPAY_CERT',
    file: true,
    about: words('the merchant API certificate, apiclient_cert.pem', '商户 API 证书 apiclient_cert.pem'),
  },
  apiv3Key: { name: 'WXPAY_APIV3_KEY', file: true, about: words('the APIv3 key', 'APIv3 密钥') },
  publicKeyId: {
    name: 'WXPAY_PUBLIC_KEY_ID',
    file: false,
    about: words("the WeChat Pay public key's id, PUB_KEY_ID_…", '微信支付公钥 ID，PUB_KEY_ID_…'),
  },
  publicKey: {
    name: 'WXPAY_PUBLIC_KEY',
    file: true,
    about: words('the WeChat Pay public key, pub_key.pem', '微信支付公钥 pub_key.pem'),
  },
  certs: {
    name: 'WXPAY_CERTS',
    file: true,
    about: words('platform certificates, PEM', '微信支付平台证书，PEM'),
  },
  appid: { name: 'WXPAY_APPID', file: false, about: words('the application', 'AppID') },
  baseUrl: {
    name: 'WXPAY_BASE_URL',
    file: false,
    about: words('where calls go: a sandbox, or another host', '请求域名：沙箱或其他接入点'),
  },
} as const satisfies Record<string, Variable>

export type Part = keyof typeof VARIABLES
