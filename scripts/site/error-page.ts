import type { Words } from '../../src/cli/command.ts'
import { COMMON_CODES } from '../../src/cli/doctor/error-codes.ts'
import type { Operation } from '../../src/catalog.ts'
import { HINTS } from '../../src/errors/hints.ts'
import { code, escapeHtml, table } from './html.ts'
import { rootOf, speaker, type Language } from './language.ts'
import type { Page } from './page.ts'

/** What throws an error of a class, and what helps. */
interface Remedy {
  readonly name: string
  readonly cause: Words
  readonly remedy: Words
}

const CLASSES: readonly Remedy[] = [
  {
    name: 'ApiError',
    cause: { en: 'WeChat Pay answered 4xx or 5xx', zh: '微信支付返回 4xx 或 5xx' },
    remedy: {
      en:
        'read code, detail and hint; the tables below say more. After a 5xx the call may have been carried ' +
        'out: ask before paying again',
      zh: '看 code、detail 与 hint，详见下表。5xx 时请求可能已被执行：先查询，再决定是否重试',
    },
  },
  {
    name: 'SignatureError: missing-header',
    cause: {
      en: 'no signature: not from WeChat Pay, or a proxy took the headers away',
      zh: '没有签名头：不是微信支付的消息，或被代理删掉了请求头',
    },
    remedy: {
      en: 'let Wechatpay-* headers pass; never skip verification',
      zh: '让代理放行 Wechatpay-* 头；不要跳过验签',
    },
  },
  {
    name: 'SignatureError: missing-sign',
    cause: {
      en: 'APIv2: an answer or notification has no sign, where one belongs',
      zh: 'APIv2：应答或通知缺少 sign',
    },
    remedy: {
      en: 'query the result; look whether a proxy answers in WeChat Pay’s place',
      zh: '查询结果；检查是否有代理代替微信支付应答',
    },
  },
  {
    name: 'SignatureError: timestamp',
    cause: {
      en: 'older or newer than clockTolerance (300 s)',
      zh: '时间戳与本机时钟相差超过 clockTolerance（300 秒）',
    },
    remedy: { en: 'set the machine’s clock by NTP', zh: '用 NTP 校准时钟' },
  },
  {
    name: 'SignatureError: unknown-serial',
    cause: { en: 'signed with a key that certs does not have', zh: '签名所用的密钥不在 certs 中' },
    remedy: {
      en: 'add the public key or certificate of the error’s serial; give apiv3Key, so that certificates are downloaded',
      zh: '按错误中的 serial 补充微信支付公钥或平台证书；或提供 apiv3Key，自动下载平台证书',
    },
  },
  {
    name: 'SignatureError: mismatch',
    cause: { en: 'the bytes are not those that were signed', zh: '验签内容与原始字节不一致' },
    remedy: {
      en: 'verify the raw body, before any JSON middleware; look whether a proxy rewrites bodies',
      zh: '必须用原始请求体验签：放在 JSON 中间件之前；检查代理是否改写了内容',
    },
  },
  {
    name: 'SignatureError: probe',
    cause: {
      en: 'WeChat Pay’s test with a wrong signature (WECHATPAY/SIGNTEST/)',
      zh: '微信支付发来的错误签名探测（WECHATPAY/SIGNTEST/）',
    },
    remedy: { en: 'nothing: refusing it is right', zh: '无需处理：拒绝是正确的' },
  },
  {
    name: 'ValidationError',
    cause: { en: 'refused before anything was sent', zh: '发送之前即被拒绝' },
    remedy: { en: 'issues names each field and what it takes', zh: 'issues 列出每个字段及要求' },
  },
  {
    name: 'DecryptionError',
    cause: {
      en: 'a field, certificate or notification that cannot be decrypted',
      zh: '字段、证书或通知无法解密',
    },
    remedy: {
      en:
        'notifications: the apiv3Key is not the one in the console. Fields: the privateKey is not of the ' +
        'certificate that WeChat Pay encrypted for',
      zh: '通知：apiv3Key 与商户平台设置的不一致。字段：privateKey 与微信支付加密所用的商户证书不匹配',
    },
  },
  {
    name: 'DownloadError',
    cause: { en: 'a bill or file could not be had whole and right', zh: '账单或文件不完整，或摘要不符' },
    remedy: {
      en: 'reason says why; download again, and do not use what came',
      zh: '看 reason；重新下载，不要使用已收到的内容',
    },
  },
  {
    name: 'ConfigurationError',
    cause: { en: 'options or key material that cannot work', zh: '选项或密钥有误' },
    remedy: {
      en: 'option names it. npx wechatpay-isomorphic doctor looks at all of them',
      zh: 'option 指出是哪一项。npx wechatpay-isomorphic doctor 可逐项检查',
    },
  },
  {
    name: 'TypeError',
    cause: {
      en: 'the call itself is written wrong: a missing template variable, an argument that does not exist',
      zh: '调用写法有误：缺少路径参数，或多了不存在的参数',
    },
    remedy: { en: 'its message says where the value belongs', zh: '错误信息会说明该放在哪里' },
  },
  {
    name: 'NetworkError, TimeoutError',
    cause: { en: 'no connection, or no answer in time (ky’s)', zh: '网络失败或超时（ky 的错误）' },
    remedy: {
      en: 'the call may have been carried out: query by your own number, then repeat with the same number',
      zh: '请求可能已被执行：先用自己的单号查询，再用同一单号重试',
    },
  },
]

/** Causes and remedies by class, code and the number at a Request-ID's end. */
export function errorPage(operations: readonly Operation[], language: Language): Page {
  const say = speaker(language)
  const title = say('Troubleshooting', '排错')
  const head = [say('error', '错误'), say('cause', '原因'), say('what to do', '处理')]
  const classes = CLASSES.map(({ name, cause, remedy }) => [
    code(name),
    escapeHtml(cause[language]),
    escapeHtml(remedy[language]),
  ])
  const names = [
    ...new Set([...Object.keys(COMMON_CODES), ...hinted(false), ...documented(operations).keys()]),
  ]
  const codes = names.sort().flatMap(name => {
    const advice = HINTS[name] ?? COMMON_CODES[name]
    const statuses = documented(operations).get(name)
    const seen = statuses === undefined ? '' : [...statuses].sort().join(' ')
    return [[code(name), seen, advice === undefined ? '' : escapeHtml(advice[language])]]
  })
  const numbers = hinted(true).map(name => [code(name), escapeHtml(HINTS[name]?.[language] ?? '')])
  const text = [
    `# ${title}`,
    say(
      'What went wrong is in the error: `code`, `message`, `detail`, `hint`, `requestId`. ' +
        '`npx wechatpay-isomorphic doctor` examines options and keys, `doctor <Request-ID>` explains a number.',
      '错误对象里有原因：`code`、`message`、`detail`、`hint`、`requestId`。' +
        '`npx wechatpay-isomorphic doctor` 检查配置与密钥，`doctor <Request-ID>` 解释错误数字。',
    ),
    `## ${say('By class', '按错误类型')} {#classes}`,
    table(head, classes),
    `## ${say('By code', '按错误码')} {#codes}`,
    say(
      'The `code` of an `ApiError`, the statuses that the documentation gives it, and what helps. What an ' +
        'operation means by a code is on its page.',
      '`ApiError` 的 `code`、文档中出现的状态码与处理方法。某个接口中的含义见该接口页面。',
    ),
    table([say('code', '错误码'), say('status', '状态码'), say('what to do', '处理')], codes),
    `## ${say('By the number at a Request-ID’s end', '按 Request-ID 末尾的数字')} {#numbers}`,
    say(
      'A Request-ID ends in `-` and a number, `errorNumber` of the `ApiError`, which often says more than the code.',
      'Request-ID 以 `-` 加数字结尾，即 `ApiError` 的 `errorNumber`，往往比错误码更具体。',
    ),
    table([say('number', '数字'), say('cause and remedy', '原因与处理')], numbers),
    say(
      `More: [Errors](${rootOf(language)}guide/errors).`,
      `另见[错误处理](${rootOf(language)}guide/errors)。`,
    ),
  ]
  return { language, route: 'help/errors', title, words: names, text: text.join('\n\n') }
}

function hinted(numbers: boolean): readonly string[] {
  return Object.keys(HINTS).filter(name => /^\d+$/.test(name) === numbers)
}

/** The statuses of every documented code. */
function documented(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const { errors = [] } of operations)
    for (const { status, code: name } of errors) found.set(name, (found.get(name) ?? new Set()).add(status))
  return found
}
