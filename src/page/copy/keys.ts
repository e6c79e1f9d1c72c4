import { credentialsOf } from '../../cli/keys/credentials.ts'
import { FORMATS } from '../../cli/keys/formats.ts'

/** The merchant's options as `GET /__emulator/credentials?secrets=true` gives them. */
export interface Credentials {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly apiv3Key: string
  readonly apiv2Key: string
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

/**
 * The keys of a sandbox in the form that a project wants them in: what the command `keys` gives.
 *
 * @throws {Failure} where a form needs a key that the sandbox does not have
 */
export function keysAs(form: KeyForm, keys: Credentials, baseUrl: string): string {
  return FORMATS[form]!(credentialsOf(keys, baseUrl))
}

/** What is pasted into a new project to see a first call: the client, and an order. */
export function firstCall(keys: Credentials, baseUrl: string): string {
  return `${keysAs('node', keys, baseUrl).split('\n//')[0]}

const { code_url } = await wxpay.v3.pay.transactions.native
  .post({
    json: {
      appid: 'wx8888888888888888',
      out_trade_no: 'SHOP-0001',
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
