import type { ExitCode, Given } from '../command.ts'
import { examine, type Examined } from '../configuration/examine.ts'
import { unknown, words, type Finding } from '../configuration/finding.ts'
import { findSettings } from '../configuration/settings.ts'
import { findingData, findingLines } from '../configuration/show-findings.ts'
import { explainSignError, type SignInformation } from '../../protocol.ts'
import type { Terminal } from '../terminal.ts'
import type { Message } from './message.ts'
import { openCertificates } from './platform-certificates.ts'
import { readInput, readMessages, tryJson } from './read-input.ts'
import { ANSWER_LINES, REQUEST_LINES, showLines } from './show-lines.ts'
import { verifyAnswer, type Verification } from './verify-answer.ts'
import { verifyRequest } from './verify-request.ts'

const KINDS: Readonly<Record<Message['kind'], { en: string; zh: string }>> = {
  request: words('A request', '请求'),
  answer: words('An answer', '应答'),
  notification: words('A notification', '通知'),
}

interface Verified extends Verification {
  readonly message: Message
}

/** `verify <file>`: whether the signatures of saved messages hold, and if not, why. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const messages = readMessages(await readInput(String(given.arguments[0]), terminal))
  const settings = await findSettings(terminal)
  const examined = await examine(settings, Date.now())
  const verified: Verified[] = []
  for (const message of messages) {
    const verification =
      message.kind === 'request'
        ? await verifyRequest(message, { settings, examined })
        : await verifyAnswer(message, { ...examined, platform: await keysFor(message, examined) }, Date.now())
    const findings = [...verification.findings, ...signErrorFindings(message, verified.at(-1))]
    verified.push({ ...verification, findings, message })
  }
  terminal.show(
    verified.map(each => toData(each, terminal)),
    () => verified.flatMap(each => linesOf(each, terminal)),
  )
  return verified.some(({ findings }) => findings.some(({ verdict }) => verdict === 'wrong')) ? 1 : 0
}

/** A list of platform certificates is signed with one of them, which the APIv3 key vouches for. */
async function keysFor(message: Message, { platform, apiv3Key }: Examined): Promise<Examined['platform']> {
  const list = tryJson(new TextDecoder().decode(message.body))
  if (apiv3Key === undefined || message.kind !== 'answer' || typeof list !== 'object' || list === null)
    return platform
  const opened = await openCertificates(list as Readonly<Record<string, unknown>>, apiv3Key).catch(() => [])
  return [...platform, ...opened]
}

/** What WeChat Pay says about a signature that it refused, against the request that is saved before it. */
function signErrorFindings(answer: Message, request: Verified | undefined): readonly Finding[] {
  if (answer.kind !== 'answer' || answer.status !== 401) return []
  const body = tryJson(new TextDecoder().decode(answer.body)) as
    { detail?: { sign_information?: SignInformation } } | undefined
  const information = body?.detail?.sign_information
  if (typeof information !== 'object' || information === null) return []
  if (request?.message.kind !== 'request') {
    const theirs = JSON.stringify(information.truncated_sign_message)
    return [
      unknown(
        'sign-information',
        words(`WeChat Pay verified this message: ${theirs}`, `微信支付验签用的原文：${theirs}`),
        words('compare it with the message that was signed', '请与签名用的原文比较'),
      ),
    ]
  }
  const explanation = explainSignError(request.signed, information)
  return [unknown('sign-information', words(explanation, `与请求比较：${explanation}`))]
}

function toData({ message, findings, signed }: Verified, terminal: Terminal): object {
  return {
    kind: message.kind,
    holds: findings.some(({ check, verdict }) => check === 'signature' && verdict === 'right'),
    checks: findings.map(finding => findingData(finding, terminal)),
    signed,
  }
}

function linesOf({ message, findings, signed }: Verified, terminal: Terminal): string[] {
  const { kind, status, method, url } = message
  const title = [terminal.word(KINDS[kind]), status ?? method, url].filter(part => part !== undefined)
  const names = kind === 'request' ? REQUEST_LINES : ANSWER_LINES
  return [
    title.join(' '),
    ...findings.flatMap(finding => findingLines(finding, terminal)),
    ...(signed === '' ? [] : showLines(signed, names).map(line => terminal.paint('dim', line))),
  ]
}
