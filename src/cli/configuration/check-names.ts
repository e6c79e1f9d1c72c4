import { doubtful, words, type Finding } from './finding.ts'
import { VARIABLES, type Part, type Variable } from './variables.ts'

/** What else people call them, without `WXPAY_` and underscores. */
const ALIASES: Readonly<Record<Part, readonly string[]>> = {
  mchid: ['MCHID', 'MCH', 'MERCHANTID', 'MERCHANT', 'MCHNO'],
  serial: [
    'SERIAL',
    'SERIALNO',
    'SERIALNUMBER',
    'MCHSERIAL',
    'MCHSERIALNO',
    'CERTSERIAL',
    'CERTSERIALNO',
    'MCHCERTSERIALNO',
  ],
  privateKey: [
    'PRIVATEKEY',
    'PRIVATEKEYPATH',
    'PRIVATEKEYFILE',
    'KEY',
    'KEYPATH',
    'KEYFILE',
    'MCHPRIVATEKEY',
  ],
  certificate: ['CERT', 'CERTPATH', 'CERTFILE', 'CERTIFICATE', 'CERTIFICATEPATH', 'MCHCERT'],
  apiv3Key: ['APIV3KEY', 'V3KEY', 'APIKEY', 'APIV3', 'APIV3SECRET', 'APIKEYV3', 'SECRET', 'MCHKEY'],
  publicKeyId: ['PUBLICKEYID', 'PUBKEYID'],
  publicKey: ['PUBLICKEY', 'PUBKEY', 'PUBLICKEYPATH', 'PUBKEYPATH', 'PUBLICKEYFILE', 'PUBKEYFILE'],
  certs: ['CERTS', 'CERTSPATH', 'PLATFORMCERT', 'PLATFORMCERTS', 'PLATFORMCERTPATH', 'PLATFORMCERTIFICATE'],
  appid: ['APPID', 'APP'],
  baseUrl: ['BASEURL', 'BASE', 'URL', 'HOST', 'ENDPOINT'],
}

const PREFIXES: readonly string[] = ['WXPAY_', 'WECHATPAY_', 'WECHAT_PAY_', 'WEIXIN_PAY_', 'WX_PAY_']
const parts = Object.keys(VARIABLES) as Part[]
const READ: ReadonlySet<string> = new Set(
  parts.flatMap(part => {
    const { name, file }: Variable = VARIABLES[part]
    return file ? [name, `${name}_FILE`] : [name]
  }),
)

/** Variables that somebody has set under another name than the one that is read. */
export function checkNames(names: readonly string[], found: readonly Part[]): readonly Finding[] {
  return names.flatMap(name => {
    const part = partOf(name)
    // Another program may have its own name for what we have found.
    if (part === undefined || READ.has(name) || found.includes(part)) return []
    const { name: meant, file }: Variable = VARIABLES[part]
    const right = file && /PATH|FILE/.test(name) ? `${meant}_FILE` : meant
    return [
      doubtful(
        'names',
        words(`${name} is set, and nobody reads it`, `设置了 ${name}，但不会被读取`),
        words(`it is called ${right}`, `正确的名称是 ${right}`),
      ),
    ]
  })
}

function partOf(name: string): Part | undefined {
  const prefix = PREFIXES.find(each => name.startsWith(each))
  if (prefix === undefined) return undefined
  const plain = name.slice(prefix.length).replaceAll('_', '')
  return parts.find(part => ALIASES[part].includes(plain))
}
