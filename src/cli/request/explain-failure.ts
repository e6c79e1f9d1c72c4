import {
  ApiError,
  redact,
  SignatureError,
  ValidationError,
  WechatpayError,
  type Operation,
} from '../../index.ts'
import { errorNumberOf, hintFor } from '../../protocol.ts'
import type { ExitCode, Words } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { DryRun } from './record-exchanges.ts'

/** A call that failed, as data: what `--json` prints. */
export interface FailureReport {
  readonly name: string
  readonly code?: string
  readonly message: string
  readonly status?: number
  readonly detail?: unknown
  readonly requestId?: string
  readonly hint?: string
  readonly issues?: readonly { readonly path: string; readonly message: string; readonly label?: string }[]
}

/** What a failed call leaves to say, without anything that is secret or of a customer. */
export function reportFailure(
  error: unknown,
  operation: Operation | undefined,
  language: keyof Words,
): FailureReport {
  if (error instanceof ApiError) {
    const { name, code, message, status, requestId } = error
    const detail = redact(error.detail, operation)
    const hint = hintFor(code, errorNumberOf(requestId))?.[language]
    return {
      name,
      code,
      message,
      status,
      ...(detail !== undefined && detail !== null && { detail }),
      ...(requestId !== undefined && { requestId }),
      ...(hint !== undefined && { hint }),
    }
  }
  if (error instanceof ValidationError) {
    const issues = error.issues.map(({ path, message, label }) => ({
      path,
      message,
      ...(label !== undefined && { label }),
    }))
    return { name: error.name, code: error.code, message: error.message, issues }
  }
  if (error instanceof SignatureError) {
    const { name, code, message, requestId } = error
    return { name, code, message, ...(requestId !== undefined && { requestId }) }
  }
  if (error instanceof WechatpayError) return { name: error.name, code: error.code, message: error.message }
  if (error instanceof Error) return { name: error.name, message: causeText(error) }
  return { name: 'Error', message: String(error) }
}

/** The lines of a failure for people. */
export function* failureLines(
  report: FailureReport,
  look: Pick<Terminal, 'paint' | 'word'>,
): Iterable<string> {
  const { message, detail, requestId, hint, issues } = report
  if (issues === undefined) yield `${look.paint('red', '✗')} ${message}`
  else {
    yield `${look.paint('red', '✗')} ${look.word({ en: 'nothing was sent:', zh: '请求未发送：' })}`
    for (const issue of issues)
      yield `    ${issue.path}${issue.label === undefined ? '' : ` (${issue.label})`}: ${issue.message}`
  }
  if (detail !== undefined) yield `  detail: ${JSON.stringify(detail)}`
  if (requestId !== undefined) yield `  Request-ID: ${requestId}`
  if (hint !== undefined) yield `  ${look.word({ en: 'what to do', zh: '处理建议' })}: ${hint}`
}

/** 2 for a call that was written in a wrong way, so that nothing was sent. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof ValidationError || (error instanceof TypeError && !isNetwork(error)) ? 2 : 1
}

/** Whether it is the end of a dry run, which is none. */
export function isDryRun(error: unknown): boolean {
  return error instanceof DryRun || (error instanceof Error && error.cause instanceof DryRun)
}

function isNetwork(error: Error): boolean {
  return error.message === 'fetch failed' || error.cause !== undefined
}

/** A network failure says itself what it is of only in its cause. */
function causeText(error: Error): string {
  const { cause } = error
  const reason = cause instanceof Error ? causeText(cause) : undefined
  return reason === undefined || error.message.includes(reason)
    ? error.message
    : `${error.message}: ${reason}`
}
