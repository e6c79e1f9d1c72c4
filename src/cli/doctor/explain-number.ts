import { errorNumberOf, hintFor, type Hint } from '../../protocol.ts'
import { Failure } from '../failure.ts'
import { words } from '../configuration/finding.ts'
import { COMMON_CODES } from './error-codes.ts'

/** What is known of an error. */
export interface Explanation {
  /** As it was given. */
  readonly given: string
  /** At the end of a Request-ID; 0 says nothing. */
  readonly errorNumber?: number | undefined
  /** `SIGN_ERROR`. */
  readonly code?: string | undefined
  /** What to do; `undefined` where it is not known. */
  readonly advice?: Hint | undefined
}

/**
 * Explains a Request-ID, the number at its end, or an error code.
 *
 * @throws {Failure} for what is none of them
 */
export function explainNumber(given: string): Explanation {
  const text = given.trim().replace(/^request-id:\s{0,9}/i, '')
  if (/^[A-Za-z][A-Za-z_]{1,63}$/.test(text)) {
    const code = text.toUpperCase()
    return {
      given,
      code,
      advice:
        hintFor(code, undefined) ?? (Object.hasOwn(COMMON_CODES, code) ? COMMON_CODES[code] : undefined),
    }
  }
  const errorNumber = /^\d{1,15}$/.test(text) ? Number(text) : errorNumberOf(text)
  if (errorNumber === undefined)
    throw new Failure(
      words(
        `${given} is no Request-ID, which ends in - and a number; nor such a number, nor an error code like SIGN_ERROR`,
        `${given} 不是 Request-ID（以 - 和数字结尾），也不是错误数字或 SIGN_ERROR 这样的错误码`,
      ),
      2,
    )
  return { given, errorNumber, advice: hintFor('', errorNumber) }
}
