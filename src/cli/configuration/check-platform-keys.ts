import { createPublicKey, type PrivateKey, type PublicKey } from '../../crypto.ts'
import { isPublicKeyId, readKeyName } from '../../protocol.ts'
import type { Words } from '../command.ts'
import { areOnePair } from './check-certificate.ts'
import { problemOf } from './check-private-key.ts'
import { KIND_NAMES, kindOfKey, ownerOf } from './describe-key.ts'
import { checkValidity } from './check-validity.ts'
import { right, unknown, words, wrong, type Finding } from './finding.ts'
import { givenKeys, type Given } from './given-keys.ts'
import { checkPlain, nameOf } from './plain-value.ts'
import type { Settings } from './settings.ts'

/** A key of WeChat Pay's that is configured. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…`, or a serial number in upper-case hex. */
  readonly serial: string
  readonly pem: string
  readonly key: PublicKey
}

export interface PlatformInput {
  readonly settings: Pick<Settings, 'publicKey' | 'publicKeyId' | 'certs'>
  readonly privateKey: PrivateKey | undefined
  /** Whether there is an APIv3 key to download certificates with. */
  readonly canDownload: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

interface Result {
  readonly findings: readonly Finding[]
  readonly keys: readonly PlatformKey[]
}

const WHERE = words(
  'key and id are in the merchant console, 账户中心 → API安全 → 微信支付公钥',
  '公钥和公钥 ID 见商户平台“账户中心 → API安全 → 微信支付公钥”',
)

/** WeChat Pay's keys: the public key with its id, and platform certificates. */
export async function checkPlatformKeys(input: PlatformInput): Promise<Result> {
  const { settings } = input
  const findings: Finding[] = []
  const keys: PlatformKey[] = []
  const id = checkPublicKeyId(settings)
  if (id.finding !== undefined) findings.push(id.finding)
  for (const given of givenKeys(settings, id.value)) {
    const result = await checkGiven(given, input, id.finding !== undefined)
    findings.push(...result.findings)
    keys.push(...result.keys)
  }
  if (findings.length === 0 && keys.length === 0) findings.push(noKey(input.canDownload))
  return { findings: [...findings, ...checkValidity(keys, input.now)], keys }
}

function checkPublicKeyId({ publicKeyId: setting, publicKey, certs }: PlatformInput['settings']): {
  readonly value?: string
  readonly finding?: Finding
} {
  const check = 'public-key-id'
  if (setting === undefined) return {}
  const plain = checkPlain(check, setting)
  if (plain !== undefined) return { finding: plain }
  const { value } = setting
  const name = nameOf(setting)
  if (readKeyName(value) === undefined || !isPublicKeyId(value))
    return {
      finding: wrong(
        check,
        /^\d{16,}$/.test(value)
          ? words(`${name} has lost its beginning, PUB_KEY_ID_`, `${name} 缺少开头的 PUB_KEY_ID_`)
          : words(`${name} is not PUB_KEY_ID_ and digits`, `${name} 不是 PUB_KEY_ID_ 加数字`),
        WHERE,
      ),
    }
  if (publicKey === undefined && !(certs?.value.includes('BEGIN PUBLIC KEY') ?? false))
    return {
      finding: wrong(
        check,
        words(`${name} is set, and the key itself is not`, `设置了 ${name}，但没有公钥本身`),
        words('WXPAY_PUBLIC_KEY_FILE=pub_key.pem', '请设置 WXPAY_PUBLIC_KEY_FILE=pub_key.pem'),
      ),
    }
  return { value }
}

async function checkGiven(given: Given, input: PlatformInput, isIdWrong: boolean): Promise<Result> {
  const { check, setting, text, name: id } = given
  const name = nameOf(setting)
  const fail = (found: Words, advice: Words): Result => ({
    findings: [wrong(check, found, advice)],
    keys: [],
  })
  const plain = setting.problem === undefined ? undefined : checkPlain(check, setting)
  if (plain !== undefined) return { findings: [plain], keys: [] }
  const kind = kindOfKey(text)
  if (kind === 'pkcs8' || kind === 'pkcs1' || kind === 'encrypted')
    return fail(
      words(
        `${name} is ${KIND_NAMES[kind].en}, not a key of WeChat Pay's`,
        `${name} 是${KIND_NAMES[kind].zh}，不是微信支付的公钥`,
      ),
      words(
        `take it away from there: a private key is nobody else's. For WeChat Pay's, ${WHERE.en}`,
        `请移走：私钥不能放在这里。${WHERE.zh}`,
      ),
    )
  let key: PublicKey
  try {
    key = createPublicKey(text)
  } catch (error) {
    const problem = problemOf(error)
    return fail(words(`${name}: ${problem}`, `${name} 无法使用：${problem}`), WHERE)
  }
  if (input.privateKey !== undefined && (await areOnePair(input.privateKey, key)))
    return fail(
      words(
        `${name} is the merchant's own ${key.serial === undefined ? 'public key' : 'certificate'}, not WeChat Pay's`,
        `${name} 是商户自己的${key.serial === undefined ? '公钥' : '证书'}，不是微信支付的`,
      ),
      WHERE,
    )
  return key.serial === undefined
    ? checkPublicKey(given, key, isIdWrong)
    : checkCertificateOf({ ...given, name: id }, key, key.serial)
}

function checkPublicKey(
  { check, setting, text, name: id }: Given,
  key: PublicKey,
  isIdWrong: boolean,
): Result {
  const name = nameOf(setting)
  if (id !== undefined && isPublicKeyId(id))
    return {
      findings: [
        right(check, words(`${name} is the WeChat Pay public key ${id}`, `${name} 是微信支付公钥 ${id}`)),
      ],
      keys: [{ serial: id, pem: text, key }],
    }
  // What is wrong with the id has been said.
  if (isIdWrong) return { findings: [], keys: [] }
  return {
    findings: [
      wrong(
        check,
        words(`${name} is a public key without its id`, `${name} 是公钥，但没有公钥 ID`),
        words(
          `WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_…: ${WHERE.en}`,
          `请设置 WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_…：${WHERE.zh}`,
        ),
      ),
    ],
    keys: [],
  }
}

function checkCertificateOf(
  { setting, text, name: id, check }: Given,
  key: PublicKey,
  serial: string,
): Result {
  const name = nameOf(setting)
  if (ownerOf(text).kind === 'merchant')
    return {
      findings: [
        wrong(
          check,
          words(
            `${name} is a merchant's certificate, not a platform certificate`,
            `${name} 是商户证书，不是平台证书`,
          ),
          WHERE,
        ),
      ],
      keys: [],
    }
  if (check === 'public-key' || (id !== undefined && readKeyName(id) !== serial))
    return {
      findings: [
        wrong(
          check,
          check === 'public-key'
            ? words(
                `${name} is a platform certificate, not the public key`,
                `${name} 是平台证书，不是微信支付公钥`,
              )
            : words(
                `${name} has the certificate ${serial} under another name`,
                `${name} 中证书 ${serial} 的名称不对`,
              ),
          words(
            'certificates belong into WXPAY_CERTS, each under its own serial number',
            '平台证书请放入 WXPAY_CERTS，名称为其序列号',
          ),
        ),
      ],
      keys: [],
    }
  return { findings: [], keys: [{ serial, pem: text, key }] }
}

function noKey(canDownload: boolean): Finding {
  const advice = words(
    `WXPAY_PUBLIC_KEY_ID and WXPAY_PUBLIC_KEY_FILE: ${WHERE.en}`,
    `请设置 WXPAY_PUBLIC_KEY_ID 和 WXPAY_PUBLIC_KEY_FILE：${WHERE.zh}`,
  )
  return canDownload
    ? unknown(
        'platform-keys',
        words(
          'no key of WeChat Pay is given: platform certificates are downloaded with the APIv3 key, where ' +
            'the merchant has some',
          '未提供微信支付的密钥：将用 APIv3 密钥下载平台证书（若商户有平台证书）',
        ),
        advice,
      )
    : wrong(
        'platform-keys',
        words(
          'no key of WeChat Pay is given, so that no answer can be verified',
          '未提供微信支付公钥或平台证书，无法验证应答',
        ),
        advice,
      )
}
