import { defined } from '../lib/defined.ts'
import { fromUtf8 } from '../lib/bytes.ts'

/** What the body of a refusal says, as far as it is WeChat Pay's JSON. */
export interface ErrorBody {
  readonly code?: string
  readonly message?: string
  readonly detail?: unknown
}

export function readErrorBody(bytes: Uint8Array): ErrorBody {
  let parsed: unknown
  try {
    parsed = JSON.parse(fromUtf8(bytes))
  } catch {
    return {}
  }
  if (typeof parsed !== 'object' || parsed === null) return {}
  const { code, message, detail } = parsed as Readonly<Record<string, unknown>>
  return defined({
    code: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' ? message : undefined,
    detail,
  })
}
