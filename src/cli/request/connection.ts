import type { WechatpayOptions } from '../../index.ts'
import { readConfiguration } from '../configuration/configuration.ts'
import { Failure } from '../failure.ts'
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

export const DEFAULT_SANDBOX = 'http://127.0.0.1:8080'

/** What an order names where neither it nor the environment names an appid: the sandbox takes any. */
const EXAMPLE_APPID = 'wxd678efh567hg6787'

/** As the merchant of the configuration. */
export async function connectLive(terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<Connection> {
  const merchant = await readConfiguration(terminal)
  const { baseUrl = API_ORIGIN, certs = {} } = merchant
  return { live: true, url: baseUrl, caller: `merchant ${merchant.mchid}`, options: merchant, certs }
}

/**
 * The URL of the sandbox that is meant, without a slash at its end.
 *
 * @param named `--sandbox`
 * @throws {Failure} for what is no URL of HTTP
 */
export function sandboxUrl(named: unknown, env: Terminal['env']): string {
  const url = String(named ?? env['WXPAY_SANDBOX'] ?? DEFAULT_SANDBOX).replace(/\/$/, '')
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url
  throw new Failure(
    {
      en: `--sandbox (or WXPAY_SANDBOX) has to be a URL like ${DEFAULT_SANDBOX}`,
      zh: `--sandbox（或 WXPAY_SANDBOX）须为 URL，如 ${DEFAULT_SANDBOX}`,
    },
    2,
  )
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
  url: string,
  path: string,
  { env, signal }: Pick<Terminal, 'env' | 'signal'>,
): Promise<Connection> {
  const identity = path.startsWith('/brand/') ? '&identity=brand' : ''
  const answer = await fetch(`${url}/__emulator/credentials?secrets=true${identity}`, { signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      return undefined
    },
  )
  const credentials: unknown = answer?.ok === true ? await answer.json().catch(() => undefined) : undefined
  if (!isCredentials(credentials))
    throw new Failure(
      answer === undefined
        ? {
            en: `nothing answers at ${url}. Start a sandbox with: wechatpay-isomorphic emulator`,
            zh: `${url} 没有应答。先启动沙箱：wechatpay-isomorphic emulator`,
          }
        : {
            en: `what answers at ${url} is no sandbox: name yours with --sandbox URL`,
            zh: `${url} 上不是沙箱：请用 --sandbox URL 指明`,
          },
    )
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
