import { API_ORIGIN, OVERSEAS_ORIGIN, STANDBY_ORIGIN } from '../../protocol.ts'
import { doubtful, right, words, wrong, type Finding } from './finding.ts'
import { checkPlain, nameOf } from './plain-value.ts'
import type { Setting } from './settings.ts'

const CHECK = 'base-url'
const KNOWN: readonly string[] = [API_ORIGIN, STANDBY_ORIGIN, OVERSEAS_ORIGIN]
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Where calls go, where it is not WeChat Pay's first host. */
export function checkBaseUrl(setting: Setting | undefined): Finding | undefined {
  if (setting === undefined) return undefined
  const plain = checkPlain(CHECK, setting)
  if (plain !== undefined) return plain
  const name = nameOf(setting)
  const url = parse(setting.value)
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return wrong(
      CHECK,
      words(`${name} is not a URL`, `${name} 不是 URL`),
      words(`like ${API_ORIGIN} or http://127.0.0.1:8080`, `例如 ${API_ORIGIN} 或 http://127.0.0.1:8080`),
    )
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    return wrong(
      CHECK,
      words(`${name} has more than a scheme and a host`, `${name} 不只包含协议和域名`),
      words(`leave the rest away: ${url.origin}`, `请去掉其余部分：${url.origin}`),
    )
  if (KNOWN.includes(url.origin))
    return right(CHECK, words(`${name} is ${url.origin}`, `${name} 是 ${url.origin}`))
  if (LOOPBACK.test(url.hostname))
    return right(
      CHECK,
      words(`${name} is ${url.origin}, on this machine: a sandbox`, `${name} 是本机的 ${url.origin}（沙箱）`),
    )
  return doubtful(
    CHECK,
    words(
      `${name} is ${url.origin}, no host of WeChat Pay's`,
      `${name} 是 ${url.origin}，不是微信支付的域名`,
    ),
    words(
      url.protocol === 'http:'
        ? 'calls go there unencrypted: make sure that it is yours'
        : 'make sure that it is your own proxy or sandbox',
      url.protocol === 'http:' ? '请求将以明文发送：请确认它是您自己的' : '请确认它是您自己的代理或沙箱',
    ),
  )
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
