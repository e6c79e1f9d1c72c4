import { X509Certificate } from 'node:crypto'
import type { Words } from '../command.ts'
import { words } from './finding.ts'

/** What a text that was given as a key is, as far as its BEGIN line says. */
export type KeyKind =
  | 'pkcs8'
  | 'pkcs1'
  | 'encrypted'
  | 'public-key'
  | 'certificate'
  | 'request'
  | 'ec'
  | 'openssh'
  | 'path'
  | 'first-line'
  | 'other'

/** By what each is told; a file with several blocks is what comes first here. */
const SIGNS: readonly (readonly [sign: string, kind: KeyKind])[] = [
  ['-----BEGIN ENCRYPTED PRIVATE KEY-----', 'encrypted'],
  ['Proc-Type: 4,ENCRYPTED', 'encrypted'],
  ['-----BEGIN PRIVATE KEY-----', 'pkcs8'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'pkcs1'],
  ['-----BEGIN EC PRIVATE KEY-----', 'ec'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----', 'openssh'],
  ['-----BEGIN PUBLIC KEY-----', 'public-key'],
  ['-----BEGIN RSA PUBLIC KEY-----', 'public-key'],
  ['-----BEGIN CERTIFICATE-----', 'certificate'],
  ['-----BEGIN CERTIFICATE REQUEST-----', 'request'],
  ['-----BEGIN NEW CERTIFICATE REQUEST-----', 'request'],
]

export function kindOfKey(text: string): KeyKind {
  if (/^-----BEGIN [A-Z ]{1,40}-----$/.test(text.trim())) return 'first-line'
  const kind = SIGNS.find(([sign]) => text.includes(sign))?.[1]
  if (kind !== undefined) return kind
  return /^(?:~|\.{1,2})?[\\/]|^[A-Za-z]:\\|\.(?:pem|key|der|crt|cer|p12|pfx|txt)$/.test(text.trim())
    ? 'path'
    : 'other'
}

/** What each is called. */
export const KIND_NAMES: Readonly<Record<KeyKind, Words>> = {
  pkcs8: words('a private key (PKCS#8)', '私钥（PKCS#8）'),
  pkcs1: words('a private key (PKCS#1)', '私钥（PKCS#1）'),
  encrypted: words('a private key that is encrypted with a passphrase', '带密码加密的私钥'),
  'public-key': words('a public key', '公钥'),
  certificate: words('a certificate', '证书'),
  request: words('a certificate request', '证书请求（CSR）'),
  ec: words('an EC key', 'EC 密钥'),
  openssh: words("a key in OpenSSH's form", 'OpenSSH 格式的密钥'),
  path: words('the path of a file', '文件路径'),
  'first-line': words('the first line of a PEM text alone', '只有 PEM 的第一行'),
  other: words('no PEM text', '不是 PEM 文本'),
}

/** Whose a certificate is, by the name in it. */
export interface Owner {
  readonly kind: 'merchant' | 'platform' | 'unknown'
  /** Of a merchant's. */
  readonly mchid?: string
}

/** WeChat Pay's platform certificates name Tenpay.com, a merchant's the merchant number. */
export function ownerOf(pem: string): Owner {
  let subject: string
  try {
    ;({ subject } = new X509Certificate(pem.replaceAll('\\n', '\n')))
  } catch {
    return { kind: 'unknown' }
  }
  const mchid = /^CN=(\d{1,32})$/m.exec(subject)?.[1]
  if (mchid !== undefined) return { kind: 'merchant', mchid }
  return { kind: subject.includes('Tenpay.com') ? 'platform' : 'unknown' }
}

/** The PEM blocks of a text, each with its lines. */
export function splitPem(text: string): string[] {
  const blocks: string[] = []
  const plain = text.replaceAll('\\n', '\n')
  for (let start = plain.indexOf('-----BEGIN '); start !== -1;) {
    const next = plain.indexOf('-----BEGIN ', start + 1)
    blocks.push(plain.slice(start, next === -1 ? undefined : next).trim())
    start = next
  }
  return blocks
}
