import { fromBase64 } from '../../crypto.ts'
import { isPublicKeyId, responseMessage } from '../../protocol.ts'
import type { PlatformKey } from '../configuration/check-platform-keys.ts'
import type { Examined } from '../configuration/examine.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from '../configuration/finding.ts'
import { listedCertificates, openCertificates } from '../messages/platform-certificates.ts'
import { jsonOf, type Answer } from './ask.ts'

const WHERE = words(
  'merchant console, 账户中心 → API安全 → 微信支付公钥: WXPAY_PUBLIC_KEY_ID and WXPAY_PUBLIC_KEY_FILE',
  '商户平台“账户中心 → API安全 → 微信支付公钥”：请设置 WXPAY_PUBLIC_KEY_ID 和 WXPAY_PUBLIC_KEY_FILE',
)

/**
 * Which keys WeChat Pay signs with, whether we have them, and what a move from certificates to the public key
 * still lacks.
 *
 * @param answer with the platform certificates; `undefined` where the merchant has none
 */
export async function checkKeys(
  { platform, apiv3Key }: Pick<Examined, 'platform' | 'apiv3Key'>,
  answer: Answer | undefined,
): Promise<readonly Finding[]> {
  if (answer === undefined) return publicKeyOnly(platform)
  const listed = listedCertificates(jsonOf(answer))
  const serials = listed.map(({ serial_no }) => String(serial_no))
  const { finding, downloaded } = await tryApiv3Key(jsonOf(answer), apiv3Key)
  return [
    ...(finding === undefined ? [] : [finding]),
    await checkSignature(answer, [...platform, ...downloaded]),
    ...migration({ platform, serials, canDownload: downloaded.length > 0 }),
  ]
}

/** The merchant has no platform certificates: its answers are signed with the public key alone. */
function publicKeyOnly(platform: readonly PlatformKey[]): readonly Finding[] {
  const check = 'signed-with'
  const publicKey = platform.find(({ serial }) => isPublicKeyId(serial))
  const found = words(
    'this merchant has no platform certificates: WeChat Pay signs with its public key alone',
    '该商户没有平台证书：微信支付只用微信支付公钥签名',
  )
  if (publicKey === undefined)
    return [wrong(check, words(`${found.en}, which is not given`, `${found.zh}，但未提供该公钥`), WHERE)]
  const configured = right(
    check,
    words(`${found.en}; ${publicKey.serial} is given`, `${found.zh}；已提供 ${publicKey.serial}`),
  )
  return platform.some(({ serial }) => !isPublicKeyId(serial))
    ? [
        configured,
        doubtful(
          'migration',
          words(
            'the platform certificates that are given are of no use any more',
            '已提供的平台证书不再使用',
          ),
          words('take WXPAY_CERTS away', '可以删除 WXPAY_CERTS'),
        ),
      ]
    : [configured]
}

async function tryApiv3Key(
  list: Readonly<Record<string, unknown>>,
  apiv3Key: string | undefined,
): Promise<{ readonly finding?: Finding; readonly downloaded: readonly PlatformKey[] }> {
  const check = 'apiv3-key'
  if (apiv3Key === undefined) return { downloaded: [] }
  try {
    return {
      downloaded: await openCertificates(list, apiv3Key),
      finding: right(
        check,
        words('the APIv3 key opens the platform certificates', 'APIv3 密钥可以解密平台证书'),
      ),
    }
  } catch {
    return {
      downloaded: [],
      finding: wrong(
        check,
        words(
          "the APIv3 key does not open the platform certificates: it is not this merchant's",
          'APIv3 密钥无法解密平台证书：不是该商户的 APIv3 密钥',
        ),
        words(
          'set it in the merchant console, 账户中心 → API安全 → APIv3密钥, and here; it is not the APIv2 key',
          '请在商户平台“账户中心 → API安全 → APIv3密钥”设置，并更新此处；它不是 APIv2 密钥',
        ),
      ),
    }
  }
}

async function checkSignature({ headers, body }: Answer, keys: readonly PlatformKey[]): Promise<Finding> {
  const check = 'signed-with'
  const serial = headers.get('wechatpay-serial')
  const signature = fromBase64(headers.get('wechatpay-signature') ?? '')
  if (serial === null || signature === undefined)
    return wrong(
      check,
      words('the answer is not signed', '应答没有签名'),
      words(
        'a proxy may have taken the headers away, or it is not WeChat Pay',
        '可能被代理去掉了头，或不是微信支付',
      ),
    )
  const kind = isPublicKeyId(serial)
    ? words(`its public key ${serial}`, `微信支付公钥 ${serial}`)
    : words(`platform certificate ${serial}`, `平台证书 ${serial}`)
  const found = words(`WeChat Pay signs with ${kind.en}`, `微信支付使用${kind.zh} 签名`)
  const key = keys.find(each => each.serial === serial)?.key
  if (key === undefined)
    return wrong(
      check,
      words(`${found.en}, which is not given`, `${found.zh}，但未提供该密钥`),
      isPublicKeyId(serial)
        ? WHERE
        : words(
            'set WXPAY_APIV3_KEY, with which certificates are downloaded',
            '请设置 WXPAY_APIV3_KEY，用于下载平台证书',
          ),
    )
  const message = responseMessage(
    headers.get('wechatpay-timestamp') ?? '',
    headers.get('wechatpay-nonce') ?? '',
    body,
  )
  return (await key.verify(signature, message))
    ? right(check, words(`${found.en}, and the signature holds`, `${found.zh}，验签通过`))
    : wrong(
        check,
        words(
          `${found.en}, and the key that is given under this name is another one`,
          `${found.zh}，但配置的同名密钥验签失败`,
        ),
        WHERE,
      )
}

interface Migration {
  readonly platform: readonly PlatformKey[]
  /** Of the certificates that WeChat Pay gives out. */
  readonly serials: readonly string[]
  /** Whether the APIv3 key opens them. */
  readonly canDownload: boolean
}

function migration({ platform, serials, canDownload }: Migration): readonly Finding[] {
  const check = 'migration'
  const names = serials.join(', ')
  const hasPublicKey = platform.some(({ serial }) => isPublicKeyId(serial))
  const missing = serials.filter(serial => !platform.some(each => each.serial === serial))
  const old = platform.filter(({ serial }) => !isPublicKeyId(serial) && !serials.includes(serial))
  const findings: Finding[] = old.map(({ serial }) =>
    doubtful(
      check,
      words(
        `platform certificate ${serial} is not among those that WeChat Pay gives out`,
        `平台证书 ${serial} 不在微信支付下发的列表中`,
      ),
      words(`take it away; there are ${names}`, `请删除；现有 ${names}`),
    ),
  )
  if (missing.length > 0 && !canDownload)
    findings.push(
      doubtful(
        check,
        words(
          `WeChat Pay may sign with platform certificate ${missing.join(', ')}, which is not given`,
          `微信支付可能使用平台证书 ${missing.join(', ')} 签名，但未提供`,
        ),
        words(
          'give WXPAY_APIV3_KEY, with which it is downloaded; while a merchant moves to the public key, ' +
            'notifications come signed with either for about a week',
          '请设置 WXPAY_APIV3_KEY 以便下载；切换到公钥期间（约一周），通知可能用两者之一签名',
        ),
      ),
    )
  findings.push(
    hasPublicKey
      ? right(
          check,
          words(
            `ready for the WeChat Pay public key; there are still platform certificates: ${names}`,
            `已准备好使用微信支付公钥；目前仍有平台证书：${names}`,
          ),
        )
      : unknown(
          check,
          words(
            'WeChat Pay moves merchants to its public key, which is not given: nothing is wrong today',
            '微信支付正引导商户切换到微信支付公钥，目前未提供：暂无问题',
          ),
          words(
            `to be ready: ${WHERE.en}; leave the certificates and the APIv3 key where they are until the ` +
              'console says that the move is done',
            `为切换做准备：${WHERE.zh}；在商户平台确认切换完成前，保留平台证书与 APIv3 密钥`,
          ),
        ),
  )
  return findings
}
