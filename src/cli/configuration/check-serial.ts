import { isPublicKeyId, readSerial } from '../../protocol.ts'
import type { Words } from '../command.ts'
import type { OwnCertificate } from './check-certificate.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from './finding.ts'
import { checkPlain, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

const CHECK = 'serial'

/** What a serial number is compared with. */
export interface SerialInput {
  readonly serial: Setting | undefined
  readonly certificate: OwnCertificate | undefined
  /** Serial numbers of the platform certificates that are configured. */
  readonly platform: readonly string[]
  readonly mchid: string | undefined
}

/** Of an X.509 certificate of WeChat Pay's authority, in hex digits. */
const USUAL_LENGTH = 40

/** The merchant certificate's serial number. */
export function checkSerial(input: SerialInput): Finding {
  const { serial: setting, certificate, platform, mchid } = input
  const advice = adviceFor(certificate)
  if (setting === undefined)
    return wrong(CHECK, words('WXPAY_SERIAL is not set', '未设置 WXPAY_SERIAL'), advice)
  const { value } = setting
  const plain = checkPlain(CHECK, setting)
  if (plain !== undefined) return plain
  const name = nameOf(setting)
  const say = (en: string, zh: string): Finding =>
    wrong(CHECK, words(`${name} ${en}`, `${name} ${zh}`), advice)

  if (isPublicKeyId(value))
    return say(
      "is the id of WeChat Pay's public key, not the merchant certificate's serial number",
      '是微信支付公钥 ID，不是商户证书序列号',
    )
  if (value === mchid) return say('is the merchant number', '是商户号')
  const decimal = fromDecimal(value)
  if (decimal !== undefined && (decimal === certificate?.serial || value.length > USUAL_LENGTH))
    return wrong(
      CHECK,
      words(
        `${name} is in decimal; in hexadecimal it is ${decimal}`,
        `${name} 是十进制；十六进制为 ${decimal}`,
      ),
      words(`WXPAY_SERIAL=${decimal}`, `WXPAY_SERIAL=${decimal}`),
    )
  const serial = readSerial(value)
  if (serial === undefined) return say('is not a serial number in hexadecimal', '不是十六进制序列号')
  if (platform.includes(serial))
    return say(
      "is the serial number of a platform certificate of WeChat Pay's, not the merchant's",
      '是微信支付平台证书的序列号，不是商户证书的',
    )
  if (certificate !== undefined && certificate.isPair !== false && serial !== certificate.serial)
    return say(
      `is ${serial}, and the merchant certificate's is ${certificate.serial}`,
      `是 ${serial}，而商户证书的序列号是 ${certificate.serial}`,
    )
  return formOf(value, serial, name) ?? comparison(name, serial, certificate)
}

function adviceFor(certificate: OwnCertificate | undefined): Words {
  return certificate === undefined || certificate.isPair === false
    ? words(
        'openssl x509 -noout -serial -in apiclient_cert.pem says it, and the merchant console, 账户中心 → API安全 → 商户API证书',
        '执行 openssl x509 -noout -serial -in apiclient_cert.pem，或见商户平台“账户中心 → API安全 → 商户API证书”',
      )
    : words(`WXPAY_SERIAL=${certificate.serial}`, `WXPAY_SERIAL=${certificate.serial}`)
}

/** A serial number that this package understands, and others take as it is. */
function formOf(value: string, serial: string, name: string): Finding | undefined {
  if (value === serial) return undefined
  const what = value.includes(':')
    ? words('has colons', '带有冒号')
    : words('is not in upper case alone', '不是全部大写')
  return doubtful(
    CHECK,
    words(
      `${name} ${what.en}: this package puts it right, other SDKs send it as it is`,
      `${name} ${what.zh}：本软件会自动修正，其他 SDK 会原样发送`,
    ),
    words(`WXPAY_SERIAL=${serial}`, `WXPAY_SERIAL=${serial}`),
  )
}

function comparison(name: string, serial: string, certificate: OwnCertificate | undefined): Finding {
  if (certificate?.serial === serial)
    return right(
      CHECK,
      words(`${name} is that of the merchant certificate, ${serial}`, `${name} 与商户证书一致：${serial}`),
    )
  return serial.length === USUAL_LENGTH
    ? unknown(
        CHECK,
        words(
          `${name} has the form of a serial number; whose it is cannot be told without the merchant certificate`,
          `${name} 格式正确；没有商户证书，无法核对`,
        ),
        words('doctor --live asks WeChat Pay', 'doctor --live 会向微信支付核对'),
      )
    : doubtful(
        CHECK,
        words(
          `${name} has ${serial.length} digits, those of merchant certificates have ${USUAL_LENGTH}`,
          `${name} 有 ${serial.length} 位，商户证书序列号一般为 ${USUAL_LENGTH} 位`,
        ),
        adviceFor(certificate),
      )
}

/** Upper-case hex, whole bytes, of a number in decimal; `undefined` for what is none. */
function fromDecimal(text: string): string | undefined {
  if (!/^\d{20,50}$/.test(text)) return undefined
  const hex = BigInt(text).toString(16).toUpperCase()
  return hex.length % 2 === 0 ? hex : `0${hex}`
}
