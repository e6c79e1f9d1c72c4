import { explainSignError, isPublicKeyId, type SignInformation } from '../../protocol.ts'
import type { Words } from '../command.ts'
import type { Examined } from '../configuration/examine.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from '../configuration/finding.ts'
import { signRequest } from '../messages/sign-request.ts'
import { ask, jsonOf, type Answer } from './ask.ts'
import { checkKeys } from './check-keys.ts'

const CHECK = 'signed-call'
const TARGET = '/v3/certificates'

/**
 * Asks WeChat Pay for the platform certificates, which does no harm: whether it takes our signature, and
 * which keys it signs with itself.
 *
 * @param host an origin that answers
 */
export async function checkCall(
  examined: Examined,
  host: string,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { mchid, serial, privateKey } = examined
  if (mchid === undefined || serial === undefined || privateKey === undefined)
    return [
      unknown(
        CHECK,
        words(
          'no call was signed: merchant number, serial number and private key are needed',
          '未发起签名请求：需要商户号、序列号和私钥',
        ),
      ),
    ]
  const publicKey = examined.platform.find(each => isPublicKeyId(each.serial))
  const { message, authorization } = await signRequest({
    method: 'GET',
    target: TARGET,
    body: '',
    mchid,
    serial,
    privateKey,
  })
  const answer = await ask(
    new URL(TARGET, host).href,
    { Authorization: authorization, ...(publicKey && { 'Wechatpay-Serial': publicKey.serial }) },
    signal,
  )
  if (answer instanceof Error)
    return [unknown(CHECK, words('the signed call had no answer', '签名请求没有应答'))]
  const isPublicKeyOnly = answer.status === 404 && jsonOf(answer)['code'] === 'RESOURCE_NOT_EXISTS'
  if (answer.status !== 200 && !isPublicKeyOnly) return [refused(answer, message)]
  return [
    right(
      CHECK,
      words(
        `WeChat Pay takes the signature of merchant ${mchid} with certificate ${serial}`,
        `微信支付接受了商户 ${mchid} 用证书 ${serial} 的签名`,
      ),
    ),
    ...(await checkKeys(examined, isPublicKeyOnly ? undefined : answer)),
  ]
}

/** What WeChat Pay has against the call. */
function refused(answer: Answer, message: string): Finding {
  const body = jsonOf(answer)
  const code = String(body['code'] ?? `HTTP_${answer.status}`)
  const said = oneLine(String(body['message'] ?? ''))
  const requestId = answer.headers.get('request-id')
  const end = requestId === null ? '' : ` (Request-ID ${requestId})`
  const found = words(
    `WeChat Pay refuses the call: ${answer.status} ${code} ${said}${end}`,
    `微信支付拒绝了请求：${answer.status} ${code} ${said}${end}`,
  )
  if (answer.status === 429 || answer.status >= 500)
    return doubtful(CHECK, found, words('try again in a minute', '请稍后再试'))
  if (said.includes('Wechatpay-Serial'))
    return wrong(
      CHECK,
      found,
      words(
        "WXPAY_PUBLIC_KEY_ID is not this merchant's: compare it with the merchant console, 账户中心 → API安全 → 微信支付公钥",
        'WXPAY_PUBLIC_KEY_ID 不是该商户的公钥 ID：请核对商户平台“账户中心 → API安全 → 微信支付公钥”',
      ),
    )
  if (code !== 'SIGN_ERROR')
    return wrong(
      CHECK,
      found,
      words(`doctor ${requestId ?? code} explains it`, `doctor ${requestId ?? code} 会解释`),
    )
  return wrong(CHECK, found, signAdvice(said, detailOf(body), message))
}

interface Detail {
  readonly field?: unknown
  readonly sign_information?: SignInformation
}

function detailOf(body: Readonly<Record<string, unknown>>): Detail {
  const { detail } = body
  return typeof detail === 'object' && detail !== null ? detail : {}
}

function signAdvice(said: string, { field, sign_information }: Detail, message: string): Words {
  if (field === 'timestamp' || said.includes('timestamp'))
    return words(
      'the clock is wrong: let the system set it by NTP (timedatectl set-ntp true)',
      '本机时间不对：请开启系统时间同步（timedatectl set-ntp true）',
    )
  if (field === 'serial_no' || said.includes('证书序列号'))
    return words(
      'WXPAY_SERIAL is not that of a certificate of this merchant: openssl x509 -noout -serial -in apiclient_cert.pem',
      'WXPAY_SERIAL 不是该商户的证书序列号：请执行 openssl x509 -noout -serial -in apiclient_cert.pem',
    )
  if (field === 'mchid' || said.includes('商户号'))
    return words('there is no such merchant: look at WXPAY_MCHID', '商户号不存在：请检查 WXPAY_MCHID')
  if (sign_information !== undefined)
    return words(
      `${explainSignError(message, sign_information)}: take key, certificate and serial number of one download`,
      '微信支付收到的签名串与本地一致：私钥与证书序列号不匹配，请使用同一次下载的私钥、证书和序列号',
    )
  return words(
    'merchant number, serial number and private key have to belong together',
    '商户号、序列号与私钥必须属于同一商户证书',
  )
}

/** What comes from outside begins no line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
