import type { WechatpayOptions } from '../../index.ts'
import { readConfiguration } from '../configuration/configuration.ts'
import { Failure } from '../failure.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Terminal } from '../terminal.ts'

/** Where calls go, and as whom. */
export interface Connection {
  /** Real money moves. */
  readonly live: boolean
  /** `http://127.0.0.1:8080`, `https://api.mch.weixin.qq.com`. */
  readonly url: string
  /** `merchant 1900000001`, `brand 1004`. */
  readonly caller: string
  readonly options: WechatpayOptions & { readonly privateKey: string }
  /** The certificates that are given, by name: with them what comes back is explained. */
  readonly certs: Readonly<Record<string, string>>
}

const API_ORIGIN = 'https://api.mch.weixin.qq.com'

/** What an order names where neither it nor the environment names an appid: the sandbox takes any. */
const EXAMPLE_APPID = 'wxd678efh567hg6787'

/** As the merchant of the configuration. */
export async function connectLive(terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<Connection> {
  const merchant = await readConfiguration(terminal)
  const { baseUrl = API_ORIGIN, certs = {} } = merchant
  return { live: true, url: baseUrl, caller: `merchant ${merchant.mchid}`, options: merchant, certs }
}

/** What the sandbox says of a caller. */
interface Credentials {
  readonly mchid?: string
  readonly brandId?: string
  readonly serial: string
  readonly privateKey: string
  readonly apiv3Key: string
  readonly certs: Readonly<Record<string, string>>
}

/**
 * As the merchant of a running sandbox, or as its brand for the paths below `/brand/`.
 *
 * @throws {Failure} where none runs there
 */
export async function connectSandbox(
  sandbox: Pick<Sandbox, 'url' | 'get'>,
  path: string,
  env: Terminal['env'],
): Promise<Connection> {
  const { url } = sandbox
  const identity = path.startsWith('/brand/') ? '&identity=brand' : ''
  const credentials = await sandbox.get<unknown>(`/credentials?secrets=true${identity}`)
  if (!isCredentials(credentials))
    throw new Failure({
      en: `what answers at ${url} is no sandbox: name yours with --sandbox URL`,
      zh: `${url} 上不是沙箱：请用 --sandbox URL 指明`,
    })
  const { mchid, brandId, serial, privateKey, apiv3Key, certs } = credentials
  const appid = env['WXPAY_APPID'] ?? EXAMPLE_APPID
  return {
    live: false,
    url,
    caller: mchid === undefined ? `brand ${brandId}` : `merchant ${mchid}`,
    options: {
      ...(mchid === undefined ? { brandId } : { mchid, appid }),
      serial,
      privateKey,
      apiv3Key,
      certs,
      baseUrl: url,
    },
    certs,
  }
}

function isCredentials(value: unknown): value is Credentials {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['serial', 'privateKey', 'apiv3Key'].every(
      name => typeof (value as Readonly<Record<string, unknown>>)[name] === 'string',
    ) &&
    'certs' in value &&
    typeof value.certs === 'object'
  )
}
