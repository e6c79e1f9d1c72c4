import type { EndpointCheck } from '../../emulator.ts'
import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { withProgress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { argumentOf, textOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

/** What the sandbox answers. */
interface Report {
  readonly ok: boolean
  readonly checks: readonly EndpointCheck[]
}

export const run: Run = async (given, terminal) => {
  const url = argumentOf(given, 0) ?? ''
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Failure(
      {
        en: `${url} is no URL: write http://127.0.0.1:3000/notify`,
        zh: `${url} 不是 URL，应如 http://127.0.0.1:3000/notify`,
      },
      2,
    )
  const sandbox = findSandbox(terminal, given)
  const out_trade_no = textOf(given, 'order')
  const report = await withProgress(
    terminal,
    {
      en: `${url} is sent what WeChat Pay sends, and what an attacker would`,
      zh: `正在向 ${url} 发送真假通知`,
    },
    () => sandbox.post<Report>('/checks', { url, out_trade_no }),
  )
  if (report.checks.every(({ did }) => did.startsWith('gave no response')))
    throw new Failure({
      en: `nothing answers at ${url}: start your server, and check again`,
      zh: `${url} 没有应答：先启动你的服务再检查`,
    })
  terminal.show(report, ({ checks }) => reportLines(checks, terminal))
  return report.ok ? 0 : 1
}

const LOOKS = {
  pass: ['green', '✓'],
  fail: ['red', '✗'],
  warning: ['yellow', '!'],
} as const

/** A line for what is right; what to do, and why, for what is not. */
export function reportLines(checks: readonly EndpointCheck[], { paint, word }: Terminal): string[] {
  const field = (name: string, text: string): string => `    ${paint('dim', name)} ${text}`
  const count = (wanted: EndpointCheck['result']): number =>
    checks.filter(({ result }) => result === wanted).length
  const lines = checks.flatMap(({ name, result, sent, did, should, why }) => {
    const [style, mark] = LOOKS[result]
    const head = `${paint(style, mark)} ${paint('bold', name)}`
    if (result === 'pass') return [`${head}  ${paint('dim', did)}`]
    return [
      head,
      field(word({ en: 'sent:    ', zh: '发送：' }), sent),
      field(word({ en: 'it did:  ', zh: '结果：' }), did),
      field(word({ en: 'should:  ', zh: '应当：' }), should),
      field(word({ en: 'because: ', zh: '原因：' }), why),
    ]
  })
  const [failed, warned] = [count('fail'), count('warning')]
  const verdict = word({
    en: `${checks.length} checks: ${failed} failed, ${warned} to look at`,
    zh: `共 ${checks.length} 项：${failed} 项不通过，${warned} 项请留意`,
  })
  return [...lines, '', paint(failed === 0 ? 'green' : 'red', verdict)]
}
