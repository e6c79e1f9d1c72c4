import { fromBase64, type PublicKey } from '../../crypto.ts'
import { parseAuthorization, requestMessage, type Authorization } from '../../protocol.ts'
import type { Examined } from '../configuration/examine.ts'
import { doubtful, right, words, wrong, type Finding } from '../configuration/finding.ts'
import type { Settings } from '../configuration/settings.ts'
import { merchantKey } from './merchant-key.ts'
import type { Message } from './message.ts'
import { requestVariants, type Lines } from './request-variants.ts'
import { splitUrl } from './split-url.ts'
import { uploadMeta } from './upload-meta.ts'
import type { Verification } from './verify-answer.ts'

const CHECK = 'signature'

/** Whose request it may be. */
export interface Signer {
  readonly settings: Settings
  readonly examined: Examined
}

/** Verifies a request of the merchant's, as WeChat Pay does, and says which line was signed otherwise. */
export async function verifyRequest(message: Message, { settings, examined }: Signer): Promise<Verification> {
  const authorization = parseAuthorization(message.headers.get('authorization') ?? '')
  if (authorization === undefined) return { findings: [malformed(message)], signed: '' }
  const lines = linesOf(message, authorization)
  const signed = requestMessage(lines)
  const callers = callerFindings(authorization, examined)
  const key = merchantKey(settings, examined, authorization.serial)
  if (key === undefined) return { findings: [noKey(), ...callers], signed }
  const signature = fromBase64(authorization.signature)
  if (signature === undefined)
    return {
      findings: [
        wrong(
          CHECK,
          words('the signature is not base64', '签名不是 base64'),
          words('SHA-256 with RSA, then base64 in one line', 'SHA-256 with RSA 之后做 base64，不换行'),
        ),
        ...callers,
      ],
      signed,
    }
  return { findings: [await judge(message, lines, signature, key), ...callers], signed }
}

function linesOf(
  { method = 'GET', url = '', headers, body }: Message,
  { timestamp, nonce }: Authorization,
): Lines {
  const meta = uploadMeta(headers.get('content-type') ?? '', body)
  return {
    method,
    target: splitUrl(url).target,
    timestamp,
    nonce,
    body: meta ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
  }
}

async function judge(
  message: Message,
  lines: Lines,
  signature: Uint8Array,
  key: PublicKey,
): Promise<Finding> {
  const holds = (text: string): Promise<boolean> => key.verify(signature, new TextEncoder().encode(text))
  if (await holds(requestMessage(lines)))
    return right(CHECK, words('the signature holds over these five lines', '签名与这五行一致'))
  if (key.hasSigned(signature) === false) return otherKey()
  const host = message.headers.get('host') ?? splitUrl(message.url ?? '').host
  const whole = Buffer.from(message.body).toString('utf8')
  const bodies =
    whole === lines.body
      ? []
      : [
          {
            body: whole,
            how: words(
              'the whole upload was signed: the JSON of the part meta alone is',
              '签了整个上传报文：只应签 meta 的 JSON',
            ),
          },
        ]
  for (const { message: text, changes } of requestVariants(lines, host, bodies)) {
    if (!(await holds(text))) continue
    const en = changes.map(({ line, how }) => `line ${line} differs: ${how.en}`).join('; ')
    const zh = changes.map(({ line, how }) => `第 ${line} 行不同：${how.zh}`).join('；')
    return wrong(
      CHECK,
      words(`the signature does not hold, ${en}`, `签名不一致，${zh}`),
      words(
        'sign the very bytes that are sent: serialise the JSON once, sign that text, send that text',
        '请对实际发送的字节签名：JSON 只序列化一次，对同一文本签名并发送',
      ),
    )
  }
  return wrong(
    CHECK,
    words(
      'the signature does not hold: the key is right, and something else was signed than these five lines',
      '签名不一致：密钥正确，但签名的内容不是这五行',
    ),
    words(
      'print the message that your program signs, and compare it with these lines, byte by byte',
      '请打印程序签名用的原文，与这五行逐字节比较',
    ),
  )
}

function otherKey(): Finding {
  return wrong(
    CHECK,
    words(
      'the signature does not hold: another private key made it than the one that is configured',
      '签名不一致：签名所用的私钥不是配置的私钥',
    ),
    words(
      'take key, certificate and serial number of one download; doctor compares them',
      '请使用同一次下载的私钥、证书和序列号；doctor 会核对',
    ),
  )
}

function noKey(): Finding {
  return wrong(
    CHECK,
    words(
      'the signature cannot be checked without the merchant private key or certificate',
      '没有商户私钥或证书，无法核对签名',
    ),
    words('WXPAY_PRIVATE_KEY_FILE or WXPAY_CERT_FILE', '请设置 WXPAY_PRIVATE_KEY_FILE 或 WXPAY_CERT_FILE'),
  )
}

function malformed({ headers }: Message): Finding {
  return wrong(
    'authorization',
    headers.has('authorization')
      ? words('the Authorization header is malformed', 'Authorization 头格式错误')
      : words('there is no Authorization header', '缺少 Authorization 头'),
    words(
      'WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…", in one ' +
        'line, each once, with double quotes',
      'WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"，一行，各出现一次，使用双引号',
    ),
  )
}

/** What of the header is somebody else's than the one who is configured. */
function callerFindings({ id, serial, kind }: Authorization, examined: Examined): readonly Finding[] {
  const findings: Finding[] = []
  if (kind === 'mchid' && examined.mchid !== undefined && examined.mchid !== id)
    findings.push(
      doubtful(
        'mchid',
        words(
          `it is of merchant ${id}, and WXPAY_MCHID is ${examined.mchid}`,
          `商户号是 ${id}，而 WXPAY_MCHID 是 ${examined.mchid}`,
        ),
        words('make sure which one is meant', '请确认是哪个商户'),
      ),
    )
  const configured = examined.serial?.toUpperCase().replaceAll(':', '')
  if (configured !== undefined && configured !== serial)
    findings.push(
      doubtful(
        'serial',
        words(
          `serial_no is ${serial}, and WXPAY_SERIAL is ${configured}`,
          `serial_no 是 ${serial}，而 WXPAY_SERIAL 是 ${configured}`,
        ),
        words(
          'WeChat Pay looks for the key by serial_no, in upper-case hexadecimal',
          '微信支付按 serial_no（大写十六进制）查找公钥',
        ),
      ),
    )
  return findings
}
