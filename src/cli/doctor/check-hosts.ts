import { API_ORIGIN, DEFAULT_CLOCK_TOLERANCE, OVERSEAS_ORIGIN, STANDBY_ORIGIN } from '../../protocol.ts'
import type { Words } from '../command.ts'
import { doubtful, right, unknown, words, wrong, type Finding } from '../configuration/finding.ts'
import { ask, jsonOf, type Answer } from './ask.ts'

/** Seconds from which a clock that is not wrong yet is worth a word. */
const NOTICEABLE = 60

/** What came of asking the hosts. */
export interface HostCheck {
  readonly findings: readonly Finding[]
  /** The first that answers, an origin. */
  readonly host: string | undefined
}

/** Asks each host whether it is there, and what time it is. */
export async function checkHosts(
  baseUrl: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<HostCheck> {
  const hosts = baseUrl === undefined ? [API_ORIGIN, STANDBY_ORIGIN, OVERSEAS_ORIGIN] : [baseUrl]
  const answers = await Promise.all(
    hosts.map(host => ask(new URL('/v3/certificates', host).href, {}, signal)),
  )
  const findings = answers.map((answer, index) =>
    answer instanceof Error
      ? unreachable(hosts[index]!, answer, index > 0, env)
      : reachable(hosts[index]!, answer),
  )
  const first = answers.findIndex(answer => !(answer instanceof Error))
  const answer = answers[first]
  return {
    findings: [...findings, checkClock(answer instanceof Error ? undefined : answer?.ahead)],
    host: hosts[first],
  }
}

function reachable(host: string, answer: Answer): Finding {
  const { status, duration } = answer
  const seen = words(
    `${host} answers (${status}, ${duration} ms)`,
    `${host} 可以访问（${status}，${duration} 毫秒）`,
  )
  if (typeof jsonOf(answer)['code'] === 'string' || status === 200) return right('host', seen)
  return doubtful(
    'host',
    words(`${seen.en}, but not as WeChat Pay does`, `${seen.zh}，但应答不像微信支付`),
    words('a proxy or a captive portal may answer in its place', '可能是代理或网关在应答'),
  )
}

function unreachable(
  host: string,
  error: Error,
  isSpare: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Finding {
  const reason = reasonOf(error)
  const proxy = ['HTTPS_PROXY', 'https_proxy'].find(name => env[name] !== undefined)
  const advice =
    proxy === undefined
      ? reason.advice
      : words(
          `${reason.advice.en}; ${proxy} is set: fetch takes it only with NODE_USE_ENV_PROXY=1 on Node 24`,
          `${reason.advice.zh}；已设置 ${proxy}：Node 24 加 NODE_USE_ENV_PROXY=1 时 fetch 才会使用`,
        )
  return (isSpare ? doubtful : wrong)(
    'host',
    words(`${host} cannot be reached: ${reason.found.en}`, `无法访问 ${host}：${reason.found.zh}`),
    advice,
  )
}

const NETWORK = words(
  'look at the firewall: HTTPS to this host has to be let out, by its name',
  '请检查防火墙：需要按域名放行到该域名的 HTTPS 出站访问',
)

function reasonOf(error: Error): { readonly found: Words; readonly advice: Words } {
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return {
      found: words(`its name has no address (${code})`, `域名无法解析（${code}）`),
      advice: words('look at the name server and the spelling', '请检查 DNS 与域名拼写'),
    }
  if (code === 'ECONNREFUSED')
    return {
      found: words('nobody listens there (ECONNREFUSED)', '端口无人监听（ECONNREFUSED）'),
      advice: words(
        'a sandbox is started by wechatpay-isomorphic emulator',
        '沙箱可用 wechatpay-isomorphic emulator 启动',
      ),
    }
  if (/CERT|SIGNED|VERIFY|TLS|SSL/.test(code))
    return {
      found: words(`its TLS certificate is not trusted (${code})`, `TLS 证书不受信任（${code}）`),
      advice: words(
        'a proxy opens the connection: name its authority in NODE_EXTRA_CA_CERTS; never switch the check off',
        '有代理拆解了 TLS：请用 NODE_EXTRA_CA_CERTS 指定其 CA；不要关闭校验',
      ),
    }
  if (error.name === 'TimeoutError' || code.includes('TIMEOUT') || code === 'ETIMEDOUT')
    return { found: words('no answer in time', '超时没有应答'), advice: NETWORK }
  return { found: words(code, code), advice: NETWORK }
}

/** The system's code, which fetch hides in the cause, and for several addresses in an AggregateError. */
function codeOf(error: Error): string {
  const cause: unknown = error.cause ?? error
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return codeOf(cause.errors[0])
  const code = (cause as { readonly code?: unknown }).code
  return typeof code === 'string' ? code : error.message
}

/** @param ahead seconds that WeChat Pay's clock is ahead of this one */
function checkClock(ahead: number | undefined): Finding {
  const check = 'clock'
  if (ahead === undefined)
    return unknown(
      check,
      words(
        'no host said what time it is, so that the clock was not compared',
        '没有服务器时间，无法核对时钟',
      ),
    )
  const distance = Math.abs(ahead)
  const found =
    ahead > 0
      ? words(`this clock is ${distance} s behind the service's`, `本机时间比服务器慢 ${distance} 秒`)
      : words(`this clock is ${distance} s ahead of the service's`, `本机时间比服务器快 ${distance} 秒`)
  const advice = words(
    'let the system set its clock by NTP (timedatectl set-ntp true)',
    '请开启系统时间同步（timedatectl set-ntp true）',
  )
  if (distance > DEFAULT_CLOCK_TOLERANCE)
    return wrong(
      check,
      words(
        `${found.en}: WeChat Pay refuses what is more than ${DEFAULT_CLOCK_TOLERANCE} s away`,
        `${found.zh}：相差超过 ${DEFAULT_CLOCK_TOLERANCE} 秒的请求会被拒绝`,
      ),
      advice,
    )
  if (distance > NOTICEABLE) return doubtful(check, found, advice)
  return right(
    check,
    words(
      `this clock and the service's agree within ${Math.max(distance, 1)} s`,
      `本机时间与服务器相差不到 ${Math.max(distance, 1)} 秒`,
    ),
  )
}
