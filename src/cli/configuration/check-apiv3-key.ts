import { doubtful, right, unknown, words, wrong, type Finding } from './finding.ts'
import { checkPlain, checkShared, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

const CHECK = 'apiv3-key'
const BYTES = 32

const WHERE = words(
  'it is the text of 32 characters that was set in the merchant console, 账户中心 → API安全 → APIv3密钥; who has ' +
    'lost it sets a new one there',
  'APIv3 密钥是在商户平台“账户中心 → API安全 → APIv3密钥”设置的 32 个字符；忘记时只能重新设置',
)

/** The key that notifications and platform certificates are encrypted with. */
export function checkApiv3Key(setting: Setting | undefined): {
  readonly findings: readonly Finding[]
  readonly key?: string
} {
  if (setting === undefined)
    return {
      findings: [
        unknown(
          CHECK,
          words(
            'WXPAY_APIV3_KEY is not set: notifications cannot be decrypted, nor platform certificates downloaded',
            '未设置 WXPAY_APIV3_KEY：无法解密回调通知，也无法下载平台证书',
          ),
          WHERE,
        ),
      ],
    }
  const { value } = setting
  const name = nameOf(setting)
  if (value.includes('-----BEGIN'))
    return {
      findings: [
        wrong(
          CHECK,
          words(`${name} is a PEM text, not the APIv3 key`, `${name} 是 PEM 文本，不是 APIv3 密钥`),
          WHERE,
        ),
      ],
    }
  const plain = checkPlain(CHECK, setting)
  if (plain !== undefined) return { findings: [plain] }
  const length = Buffer.byteLength(value)
  if (length !== BYTES)
    return {
      findings: [
        wrong(
          CHECK,
          words(
            `${name} has ${length} bytes, the APIv3 key has exactly ${BYTES}`,
            `${name} 有 ${length} 个字节，APIv3 密钥必须正好 ${BYTES} 个字节`,
          ),
          WHERE,
        ),
      ],
    }
  const shared = checkShared('apiv3-key-file', setting)
  const found = looksLikeApiv2(value)
    ? doubtful(
        CHECK,
        words(
          `${name} has 32 bytes, all of them hexadecimal digits: many APIv2 keys look so`,
          `${name} 有 32 个字节，全部是十六进制字符：很多 APIv2 密钥是这样的`,
        ),
        words(
          'make sure that it is the APIv3 key, not the APIv2 key (API密钥); doctor --live tries it',
          '请确认它是 APIv3 密钥而不是 APIv2 密钥（API密钥）；doctor --live 会验证',
        ),
      )
    : right(CHECK, words(`${name} has ${BYTES} bytes`, `${name} 有 ${BYTES} 个字节`))
  return { key: value, findings: shared === undefined ? [found] : [found, shared] }
}

/** An MD5 in hex is what many took for an APIv2 key. */
function looksLikeApiv2(value: string): boolean {
  return /^(?:[\da-f]{32}|[\dA-F]{32})$/.test(value)
}
