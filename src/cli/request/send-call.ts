import { createWechatpay, type FileInput, type Method, type WarningInfo } from '../../index.ts'
import type { CallInput } from './call-input.ts'
import type { Connection } from './connection.ts'
import { recordExchanges, type Exchange, type Fetch } from './record-exchanges.ts'

/** What is to be called. */
export interface PlannedCall {
  readonly method: Method
  /** A template, or a path with its values. */
  readonly path: string
  readonly input: CallInput
  readonly file?: FileInput | undefined
}

export interface SendOptions {
  /** Nothing is sent: the exchange has no answer. */
  readonly dryRun?: boolean
  readonly signal?: AbortSignal
  warn(info: WarningInfo): void
}

/** What became of a call. */
export type Outcome = { readonly exchanges: readonly Exchange[] } & (
  | { readonly answer: Answer }
  | {
      /** What the client threw. */
      readonly error: unknown
    }
)

export interface Answer {
  readonly status: number
  /** With sensitive fields as plain text; text where it is no JSON, `undefined` where it is empty. */
  readonly value: unknown
  readonly isJson: boolean
}

const VERBS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

/** Makes the call with the package's own client; what goes wrong is part of the outcome. */
export async function sendCall(
  call: PlannedCall,
  { options }: Pick<Connection, 'options'>,
  { dryRun = false, signal, warn }: SendOptions,
): Promise<Outcome> {
  const send: Fetch | undefined = dryRun ? undefined : (url, init) => fetch(url, init)
  const recorder = recordExchanges(send)
  const { exchanges } = recorder
  try {
    const wxpay = createWechatpay({
      ...options,
      fetch: recorder.fetch,
      hooks: { warning: warn },
      ...(dryRun && { retry: 0, standbyUrls: [] }),
    })
    const { variables, ...input } = call.input
    const verb = wxpay.chain(call.path)[VERBS[call.method]]
    const response = await verb({
      ...variables,
      ...input,
      ...(call.file && { file: call.file }),
      ...(signal && { signal }),
    })
    const text = await response.clone().text()
    const isJson = isJsonText(text)
    return {
      exchanges,
      answer: { status: response.status, isJson, value: isJson ? await response.json() : text || undefined },
    }
  } catch (error) {
    return { exchanges, error }
  }
}

function isJsonText(text: string): boolean {
  if (text === '') return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
