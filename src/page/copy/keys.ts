/** The merchant's options as `GET /__emulator/credentials?secrets=true` gives them. */
export interface Credentials {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly apiv3Key: string
  readonly certs: Readonly<Record<string, string>>
}

export type KeyForm = 'env' | 'json' | 'node' | 'pem' | 'php' | 'java' | 'go' | 'python'

/** Forms in which keys are copied, each with its name. */
export const KEY_FORMS: readonly (readonly [form: KeyForm, label: string])[] = [
  ['env', '.env'],
  ['json', 'JSON'],
  ['node', 'TypeScript'],
  ['pem', 'PEM'],
  ['php', 'PHP'],
  ['java', 'Java'],
  ['go', 'Go'],
  ['python', 'Python'],
]

/** The keys of a sandbox in the form that a project wants them in. */
export function keysAs(form: KeyForm, keys: Credentials, baseUrl: string): string {
  return FORMS[form](keys, baseUrl)
}

/** The WeChat Pay public key, by its id. */
function publicKey({ certs }: Credentials): readonly [id: string, pem: string] {
  const all = Object.entries(certs)
  return all.find(([name]) => name.startsWith('PUB_KEY_ID_')) ?? all[0] ?? ['', '']
}

const oneLine = (pem: string): string => pem.trim().replaceAll('\n', '\\n')

const FORMS: Readonly<Record<KeyForm, (keys: Credentials, baseUrl: string) => string>> = {
  env: (keys, baseUrl) => {
    const [id, pem] = publicKey(keys)
    return [
      `WXPAY_MCHID=${keys.mchid}`,
      `WXPAY_SERIAL=${keys.serial}`,
      `WXPAY_PRIVATE_KEY="${oneLine(keys.privateKey)}"`,
      `WXPAY_APIV3_KEY=${keys.apiv3Key}`,
      `WXPAY_PUBLIC_KEY_ID=${id}`,
      `WXPAY_PUBLIC_KEY="${oneLine(pem)}"`,
      `WXPAY_BASE_URL=${baseUrl}`,
    ].join('\n')
  },
  json: (keys, baseUrl) => JSON.stringify({ ...keys, baseUrl }, undefined, 2),
  node: clientOf,
  pem: keys => [keys.privateKey, ...Object.values(keys.certs)].map(pem => pem.trim()).join('\n'),
  php: (keys, baseUrl) => {
    const [id, pem] = publicKey(keys)
    return [
      `$mchid = '${keys.mchid}';`,
      `$serial = '${keys.serial}';`,
      `$apiv3Key = '${keys.apiv3Key}';`,
      `$privateKey = <<<'PEM'\n${keys.privateKey.trim()}\nPEM;`,
      `$publicKeyId = '${id}';`,
      `$publicKey = <<<'PEM'\n${pem.trim()}\nPEM;`,
      `$baseUri = '${baseUrl}/';`,
    ].join('\n')
  },
  java: (keys, baseUrl) => {
    const [id, pem] = publicKey(keys)
    return [
      `String mchid = "${keys.mchid}";`,
      `String serial = "${keys.serial}";`,
      `String apiv3Key = "${keys.apiv3Key}";`,
      `String privateKey = "${oneLine(keys.privateKey)}";`,
      `String publicKeyId = "${id}";`,
      `String publicKey = "${oneLine(pem)}";`,
      `String baseUrl = "${baseUrl}";`,
    ].join('\n')
  },
  go: (keys, baseUrl) => {
    const [id, pem] = publicKey(keys)
    return [
      `mchid := "${keys.mchid}"`,
      `serial := "${keys.serial}"`,
      `apiv3Key := "${keys.apiv3Key}"`,
      `privateKey := \`${keys.privateKey.trim()}\``,
      `publicKeyID := "${id}"`,
      `publicKey := \`${pem.trim()}\``,
      `baseURL := "${baseUrl}"`,
    ].join('\n')
  },
  python: (keys, baseUrl) => {
    const [id, pem] = publicKey(keys)
    return [
      `MCHID = '${keys.mchid}'`,
      `SERIAL = '${keys.serial}'`,
      `APIV3_KEY = '${keys.apiv3Key}'`,
      `PRIVATE_KEY = '''${keys.privateKey.trim()}'''`,
      `PUBLIC_KEY_ID = '${id}'`,
      `PUBLIC_KEY = '''${pem.trim()}'''`,
      `BASE_URL = '${baseUrl}'`,
    ].join('\n')
  },
}

function clientOf(keys: Credentials, baseUrl: string): string {
  const [id, pem] = publicKey(keys)
  return `import { createWechatpay } from 'wechatpay-isomorphic'

const wxpay = createWechatpay({
  mchid: '${keys.mchid}',
  serial: '${keys.serial}',
  privateKey: \`${keys.privateKey.trim()}\`,
  certs: {
    ${id}: \`${pem.trim()}\`,
  },
  apiv3Key: '${keys.apiv3Key}',
  baseUrl: '${baseUrl}',
})`
}

/** What is pasted into a new project to see a first call: the client, and an order. */
export function firstCall(keys: Credentials, baseUrl: string): string {
  return `${clientOf(keys, baseUrl)}

const { code_url } = await wxpay.v3.pay.transactions.native
  .post({
    json: {
      appid: 'wx8888888888888888',
      out_trade_no: 'A1',
      description: '第一笔订单',
      notify_url: 'http://127.0.0.1:3000/notify',
      amount: { total: 1 },
    },
  })
  .json()
console.log(code_url)
`
}

/** The same with its keys cut, to be looked at. */
export function withoutKeys(code: string): string {
  const cut: string[] = []
  let isKey = false
  for (const line of code.split('\n')) {
    if (isKey) {
      isKey = !line.includes('-----END')
      continue
    }
    const begin = line.indexOf('-----BEGIN')
    if (begin >= 0 && !line.includes('-----END')) {
      isKey = true
      cut.push(`${line.slice(0, begin)}…\`,`)
    } else cut.push(line)
  }
  return cut.join('\n')
}
