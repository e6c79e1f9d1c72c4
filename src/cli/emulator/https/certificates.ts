import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import * as der from './der.ts'
import { WECHATPAY_HOSTS } from './hosts.ts'

/** A certificate and its private key. */
export interface Certified {
  /** PEM. */
  readonly certificate: string
  readonly key: KeyObject
}

const DAY = 86_400_000
const AUTHORITY_DAYS = 3650
/** Clients take no server's certificate of more than 398 days; one of them is before now. */
export const SERVER_DAYS = 396
/** A client's clock may be behind. */
const EARLIER = DAY

const AUTHORITY_NAME = 'wechatpay-isomorphic sandbox CA'

const ECDSA_WITH_SHA256 = der.sequence(der.oid('2a8648ce3d040302'))
const COMMON_NAME = '550403'
const SERVER_AUTH = '2b06010505070301'
const EXTENSION = {
  subjectKeyIdentifier: '551d0e',
  keyUsage: '551d0f',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  nameConstraints: '551d1e',
  authorityKeyIdentifier: '551d23',
  extendedKeyUsage: '551d25',
} as const

/** Members of `GeneralName`. */
const dnsName = (name: string): Buffer => der.plainContext(2, Buffer.from(name))
const ipAddress = (...bytes: readonly number[]): Buffer => der.plainContext(7, Buffer.from(bytes))

const IPV6_LOOPBACK = [...Array<number>(15).fill(0), 1]
const ALL_16 = Array<number>(16).fill(0xff)

/** What the authority may vouch for, so that trusting it is trusting it with no other site. */
const PERMITTED = [
  dnsName('mch.weixin.qq.com'),
  dnsName('localhost'),
  ipAddress(127, 0, 0, 0, 255, 0, 0, 0),
  ipAddress(...IPV6_LOOPBACK, ...ALL_16),
]

/** What the server is called. */
const SERVER_NAMES = [
  ...WECHATPAY_HOSTS.map(dnsName),
  dnsName('localhost'),
  ipAddress(127, 0, 0, 1),
  ipAddress(...IPV6_LOOPBACK),
]

/** A new certificate authority, for WeChat Pay's hosts and loopback alone. */
export function createAuthority(now: Date): Certified {
  const { publicKey, privateKey } = newKeys()
  const certificate = createCertificate(
    {
      subject: AUTHORITY_NAME,
      publicKey,
      notBefore: new Date(now.getTime() - EARLIER),
      notAfter: new Date(now.getTime() + AUTHORITY_DAYS * DAY),
      extensions: [
        // No authority below it.
        extension('basicConstraints', der.sequence(der.boolean(true), der.integer(Buffer.of(0))), true),
        // keyCertSign and cRLSign.
        extension('keyUsage', der.bitString(Buffer.of(0b0000_0110), 1), true),
        extension(
          'nameConstraints',
          der.sequence(der.context(0, ...PERMITTED.map(name => der.sequence(name)))),
          true,
        ),
        extension('subjectKeyIdentifier', der.octetString(keyIdentifier(publicKey))),
      ],
    },
    { name: AUTHORITY_NAME, key: privateKey },
  )
  return { certificate, key: privateKey }
}

/** A certificate for WeChat Pay's hosts and this machine, by an authority. */
export function createServerCertificate(authority: KeyObject, authorityKey: KeyObject, now: Date): Certified {
  const { publicKey, privateKey } = newKeys()
  const certificate = createCertificate(
    {
      subject: WECHATPAY_HOSTS[0],
      publicKey,
      notBefore: new Date(now.getTime() - EARLIER),
      notAfter: new Date(now.getTime() + SERVER_DAYS * DAY),
      extensions: [
        extension('basicConstraints', der.sequence(), true),
        // digitalSignature.
        extension('keyUsage', der.bitString(Buffer.of(0b1000_0000), 7), true),
        extension('extendedKeyUsage', der.sequence(der.oid(SERVER_AUTH))),
        extension('subjectAltName', der.sequence(...SERVER_NAMES)),
        extension('subjectKeyIdentifier', der.octetString(keyIdentifier(publicKey))),
        extension('authorityKeyIdentifier', der.sequence(der.plainContext(0, keyIdentifier(authority)))),
      ],
    },
    { name: AUTHORITY_NAME, key: authorityKey },
  )
  return { certificate, key: privateKey }
}

interface Contents {
  readonly subject: string
  readonly publicKey: KeyObject
  readonly notBefore: Date
  readonly notAfter: Date
  readonly extensions: readonly Buffer[]
}

/** As PEM. */
function createCertificate(
  { subject, publicKey, notBefore, notAfter, extensions }: Contents,
  issuer: { readonly name: string; readonly key: KeyObject },
): string {
  const tbs = der.sequence(
    // Version 3.
    der.context(0, der.integer(Buffer.of(2))),
    der.integer(serialNumber()),
    ECDSA_WITH_SHA256,
    commonName(issuer.name),
    der.sequence(der.time(notBefore), der.time(notAfter)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der.context(3, der.sequence(...extensions)),
  )
  const certificate = der.sequence(tbs, ECDSA_WITH_SHA256, der.bitString(sign('sha256', tbs, issuer.key)))
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function newKeys(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

/** 16 bytes, positive and without a leading zero. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = (bytes[0]! & 0x3f) | 0x40
  return bytes
}

function commonName(text: string): Buffer {
  return der.sequence(der.set(der.sequence(der.oid(COMMON_NAME), der.utf8String(text))))
}

function extension(name: keyof typeof EXTENSION, content: Buffer, critical = false): Buffer {
  return der.sequence(
    der.oid(EXTENSION[name]),
    ...(critical ? [der.boolean(true)] : []),
    der.octetString(content),
  )
}

/** RFC 7093, method 1: the first 160 bits of SHA-256 over the subject public key. */
function keyIdentifier(publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  // The point is at the end of a key of P-256: 0x04, x, y.
  return createHash('sha256').update(spki.subarray(-65)).digest().subarray(0, 20)
}
