import { createPublicKey, type PrivateKey, type PublicKey } from '../../crypto.ts'
import { problemOf } from './check-private-key.ts'
import { KIND_NAMES, kindOfKey, ownerOf } from './describe-key.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from './finding.ts'
import { checkPlain, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

const CHECK = 'certificate'

/** The merchant's own certificate. */
export interface OwnCertificate {
  /** Upper-case hex. */
  readonly serial: string
  readonly key: PublicKey
  /** Whether the private key is its other half; `undefined` where there is none to try. */
  readonly isPair: boolean | undefined
}

export interface CertificateInput {
  readonly certificate: Setting | undefined
  readonly privateKey: PrivateKey | undefined
  readonly mchid: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

interface Result {
  readonly findings: readonly Finding[]
  readonly certificate?: OwnCertificate
}

/** Looks at apiclient_cert.pem, and whether the private key belongs to it. */
export async function checkCertificate(input: CertificateInput): Promise<Result> {
  const { certificate: setting, privateKey, now } = input
  if (setting === undefined)
    return {
      findings: [
        unknown(
          CHECK,
          words(
            'the merchant certificate is not given, so that key and serial number cannot be compared with it',
            '未提供商户证书，无法核对私钥与序列号',
          ),
          words(
            'WXPAY_CERT_FILE=apiclient_cert.pem, or put it beside the key',
            '请设置 WXPAY_CERT_FILE=apiclient_cert.pem，或把它放在私钥旁边',
          ),
        ),
      ],
    }
  const name = nameOf(setting)
  if (setting.problem !== undefined) return { findings: [checkPlain(CHECK, setting)!] }
  const kind = kindOfKey(setting.value)
  if (kind !== 'certificate') return { findings: [notACertificate(setting)] }
  try {
    const key = createPublicKey(setting.value)
    const isPair = privateKey && (await areOnePair(privateKey, key))
    const findings = [
      pairFinding(setting, isPair),
      ownerFinding(setting, input.mchid),
      validityFinding(name, key, now),
    ]
    return {
      findings: findings.filter(finding => finding !== undefined),
      // A certificate of somebody else says nothing about our serial number.
      ...(ownerOf(setting.value).kind !== 'platform' && {
        certificate: { serial: key.serial ?? '', key, isPair },
      }),
    }
  } catch (error) {
    const problem = problemOf(error)
    return {
      findings: [
        wrong(
          CHECK,
          words(`${name}: ${problem}`, `${name} 无法使用：${problem}`),
          words('give apiclient_cert.pem as it is', '请使用原样的 apiclient_cert.pem'),
        ),
      ],
    }
  }
}

/** Whether what one signs the other verifies. */
export async function areOnePair(privateKey: PrivateKey, publicKey: PublicKey): Promise<boolean> {
  const message = new TextEncoder().encode('one pair?')
  return publicKey.verify(await privateKey.sign(message), message)
}

function notACertificate(setting: Setting): Finding {
  const name = nameOf(setting)
  const { en, zh } = KIND_NAMES[kindOfKey(setting.value)]
  return wrong(
    CHECK,
    words(`${name} is ${en}, not the merchant certificate`, `${name} 是${zh}，不是商户证书`),
    words(
      'give the text of apiclient_cert.pem, or its path in WXPAY_CERT_FILE',
      '请提供 apiclient_cert.pem 的内容，或用 WXPAY_CERT_FILE 指定路径',
    ),
  )
}

/** A certificate that nobody named may be an old one that was left there. */
const severity = ({ from }: Setting): typeof wrong => (from === 'neighbour' ? doubtful : wrong)

function pairFinding(setting: Setting, isPair: boolean | undefined): Finding | undefined {
  const name = nameOf(setting)
  if (isPair === undefined) return undefined
  return isPair
    ? right('pair', words(`the private key belongs to the certificate ${name}`, `私钥与证书 ${name} 匹配`))
    : severity(setting)(
        'pair',
        words(`the private key does not belong to the certificate ${name}`, `私钥与证书 ${name} 不匹配`),
        words(
          'take apiclient_key.pem and apiclient_cert.pem of one download, and the serial number of that certificate',
          '请使用同一次下载的 apiclient_key.pem 和 apiclient_cert.pem，以及该证书的序列号',
        ),
      )
}

function ownerFinding(setting: Setting, mchid: string | undefined): Finding | undefined {
  const name = nameOf(setting)
  const owner = ownerOf(setting.value)
  if (owner.kind === 'platform')
    return wrong(
      CHECK,
      words(`${name} is a platform certificate of WeChat Pay's`, `${name} 是微信支付平台证书`),
      words(
        'it belongs into WXPAY_CERTS; the merchant certificate is apiclient_cert.pem',
        '平台证书请放入 WXPAY_CERTS；商户证书是 apiclient_cert.pem',
      ),
    )
  if (owner.mchid === undefined || mchid === undefined || owner.mchid === mchid) return undefined
  return severity(setting)(
    CHECK,
    words(
      `${name} is the certificate of merchant ${owner.mchid}, and WXPAY_MCHID is ${mchid}`,
      `${name} 是商户 ${owner.mchid} 的证书，而 WXPAY_MCHID 是 ${mchid}`,
    ),
    words(
      'merchant number, certificate and key have to be of one merchant; a partner signs with its own, not ' +
        'with the sub-merchant’s',
      '商户号、证书与私钥必须属于同一商户；服务商使用自己的，而不是子商户的',
    ),
  )
}

function validityFinding(name: string, { notAfter = Infinity }: PublicKey, now: number): Finding | undefined {
  if (notAfter > now) return undefined
  const day = new Date(notAfter).toISOString().slice(0, 10)
  return wrong(
    CHECK,
    words(`the merchant certificate ${name} expired on ${day}`, `商户证书 ${name} 已于 ${day} 过期`),
    words(
      'apply for a new one in the merchant console, 账户中心 → API安全, and take its key and serial number',
      '请在商户平台“账户中心 → API安全”更换证书，并使用新的私钥和序列号',
    ),
  )
}
