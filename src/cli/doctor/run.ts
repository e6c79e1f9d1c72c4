import type { ExitCode, Given } from '../command.ts'
import { examine } from '../configuration/examine.ts'
import { unknown, words, type Finding } from '../configuration/finding.ts'
import { findSettings, type Settings } from '../configuration/settings.ts'
import { findingData, findingLines } from '../configuration/show-findings.ts'
import type { Terminal } from '../terminal.ts'
import { checkCall } from './check-call.ts'
import { checkHosts } from './check-hosts.ts'
import { explainNumber, type Explanation } from './explain-number.ts'

/** `doctor`, `doctor --live`, `doctor <request-id>`. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [requestId] = given.arguments
  if (typeof requestId === 'string') return explain(requestId, terminal)
  const settings = await findSettings(terminal)
  if (settings.dotenv === undefined && Object.keys(settings).length === 1)
    terminal.say(
      words(
        `No WXPAY_ variable is set, and there is no .env in ${terminal.cwd}.`,
        `没有设置任何 WXPAY_ 变量，${terminal.cwd} 中也没有 .env。`,
      ),
    )
  const findings = await findAll(settings, given.options['live'] === true, terminal).catch(
    (error: unknown) => {
      if (terminal.signal.aborted) return undefined
      throw error
    },
  )
  if (findings === undefined) return 130
  const faults = findings.filter(({ verdict }) => verdict === 'wrong').length
  terminal.show({ faults, checks: findings.map(finding => findingData(finding, terminal)) }, () =>
    findings.flatMap(finding => findingLines(finding, terminal)),
  )
  if (!terminal.json) summarise(findings, faults, given, terminal)
  return faults > 0 ? 1 : 0
}

const NOT_ASKED = unknown(
  'host',
  words('no host was asked, because WXPAY_BASE_URL is wrong', 'WXPAY_BASE_URL 有误，未访问任何服务器'),
)

async function findAll(settings: Settings, isLive: boolean, terminal: Terminal): Promise<readonly Finding[]> {
  const examined = await examine(settings, Date.now())
  if (!isLive) return examined.findings
  // Asking WeChat Pay itself is not what somebody wants who has named another host.
  if (settings.baseUrl !== undefined && examined.baseUrl === undefined)
    return [...examined.findings, NOT_ASKED]
  const { findings, host } = await checkHosts(examined.baseUrl, terminal.env, terminal.signal)
  const call =
    host === undefined
      ? [
          unknown(
            'signed-call',
            words('no call was signed: no host answers', '未发起签名请求：无法访问服务器'),
          ),
        ]
      : await checkCall(examined, host, terminal.signal)
  return [...examined.findings, ...findings, ...call]
}

function summarise(findings: readonly Finding[], faults: number, given: Given, terminal: Terminal): void {
  const warnings = findings.filter(({ verdict }) => verdict === 'doubtful').length
  terminal.say(
    words(
      `${findings.length} checks: ${faults} wrong (✗), ${warnings} doubtful (!).`,
      `共 ${findings.length} 项检查：${faults} 项错误（✗），${warnings} 项存疑（!）。`,
    ),
  )
  if (given.options['live'] !== true)
    terminal.say(
      words(
        'WeChat Pay was not asked: doctor --live does, by one harmless signed GET.',
        '没有访问微信支付：doctor --live 会发送一个无副作用的签名 GET 请求。',
      ),
    )
}

function explain(requestId: string, terminal: Terminal): ExitCode {
  const explanation = explainNumber(requestId)
  terminal.show(dataOf(explanation, terminal), () => [explanationLine(explanation, terminal)])
  return explanation.advice === undefined ? 1 : 0
}

function dataOf({ errorNumber, code, advice, given }: Explanation, terminal: Terminal): object {
  return { given, errorNumber, code, ...(advice !== undefined && { advice: terminal.word(advice) }) }
}

function explanationLine({ errorNumber, code, advice }: Explanation, terminal: Terminal): string {
  const name = code ?? String(errorNumber)
  if (advice !== undefined) return `${name}: ${terminal.word(advice)}`
  if (errorNumber === 0)
    return terminal.word(
      words(
        '0: the Request-ID has no error number; code and message of the answer say what was wrong',
        '0：该 Request-ID 没有错误数字；请看应答中的 code 和 message',
      ),
    )
  return terminal.word(
    words(
      `${name}: not known here; give the whole Request-ID to WeChat Pay's support, ` +
        'https://support.pay.weixin.qq.com/online-service',
      `${name}：此处没有说明；请把完整的 Request-ID 提供给微信支付技术支持 https://support.pay.weixin.qq.com/online-service`,
    ),
  )
}
