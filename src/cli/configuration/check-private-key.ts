import { createPrivateKey, type PrivateKey } from '../../crypto.ts'
import type { Words } from '../command.ts'
import { KIND_NAMES, kindOfKey, ownerOf, type KeyKind } from './describe-key.ts'
import { right, words, wrong, type Finding } from './finding.ts'
import { checkPlain, checkShared, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

const CHECK = 'private-key'

const WHERE = words(
  'the merchant private key is in apiclient_key.pem, which the certificate tool made (merchant console, 账户中心 → API安全)',
  '商户私钥在证书工具生成的 apiclient_key.pem 中（商户平台：账户中心 → API安全）',
)

/** What to do about what is no private key. */
const ADVICE: Readonly<Partial<Record<KeyKind, Words>>> = {
  encrypted: words(
    'remove the passphrase: openssl pkey -in encrypted.pem -out apiclient_key.pem',
    '请去除密码：openssl pkey -in encrypted.pem -out apiclient_key.pem',
  ),
  path: words(
    'a path belongs into WXPAY_PRIVATE_KEY_FILE; WXPAY_PRIVATE_KEY is the text of the file',
    '文件路径请写入 WXPAY_PRIVATE_KEY_FILE；WXPAY_PRIVATE_KEY 是文件内容',
  ),
  'first-line': words(
    'in .env a value of several lines has quotes around it: WXPAY_PRIVATE_KEY="-----BEGIN …"; or name the ' +
      'file in WXPAY_PRIVATE_KEY_FILE',
    '.env 中多行的值要加引号：WXPAY_PRIVATE_KEY="-----BEGIN …"；或用 WXPAY_PRIVATE_KEY_FILE 指定文件',
  ),
  ec: words('WeChat Pay uses RSA: give apiclient_key.pem', '微信支付使用 RSA：请使用 apiclient_key.pem'),
}

export function checkPrivateKey(setting: Setting | undefined): {
  readonly findings: readonly Finding[]
  readonly key?: PrivateKey
} {
  if (setting === undefined)
    return {
      findings: [
        wrong(
          CHECK,
          words(
            'neither WXPAY_PRIVATE_KEY nor WXPAY_PRIVATE_KEY_FILE is set',
            '未设置 WXPAY_PRIVATE_KEY 或 WXPAY_PRIVATE_KEY_FILE',
          ),
          WHERE,
        ),
      ],
    }
  const { value } = setting
  const name = nameOf(setting)
  const kind = kindOfKey(value)
  const plain = setting.problem !== undefined || kind === 'other' ? checkPlain(CHECK, setting) : undefined
  if (plain !== undefined) return { findings: [plain] }
  if (kind !== 'pkcs8' && kind !== 'pkcs1' && kind !== 'other')
    return { findings: [wrong(CHECK, foundInstead(name, value, kind), ADVICE[kind] ?? WHERE)] }
  try {
    const key = createPrivateKey(value)
    const shape = kind === 'other' ? words('a private key, base64', '私钥，base64') : KIND_NAMES[kind]
    const shared = checkShared('private-key-file', setting)
    const found = right(CHECK, words(`${name} is ${shape.en}`, `${name} 是${shape.zh}`))
    return { key, findings: shared === undefined ? [found] : [found, shared] }
  } catch (error) {
    const problem = problemOf(error)
    return { findings: [wrong(CHECK, words(`${name}: ${problem}`, `${name} 无法使用：${problem}`), WHERE)] }
  }
}

function foundInstead(name: string, value: string, kind: KeyKind): Words {
  const { en, zh } = KIND_NAMES[kind]
  const owner = kind === 'certificate' ? ownerOf(value).kind : 'unknown'
  if (owner === 'platform')
    return words(
      `${name} is a platform certificate of WeChat Pay's, not the merchant private key`,
      `${name} 是微信支付平台证书，不是商户私钥`,
    )
  return words(`${name} is ${en}, not the merchant private key`, `${name} 是${zh}，不是商户私钥`)
}

/** What the library says of a key, without the name of its option. */
export function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^\w{1,20}: /, '')
}
