import type { Words } from '../command.ts'

/** `right` ✓, `doubtful` !, `wrong` ✗, `unknown` –: what could not be checked. */
export type Verdict = 'right' | 'doubtful' | 'wrong' | 'unknown'

/** What one check found. */
export interface Finding {
  /** What was looked at, for programs: `private-key`. */
  readonly check: string
  readonly verdict: Verdict
  /** What was found, one line without anything secret. */
  readonly found: Words
  /** What to do about it. */
  readonly advice?: Words | undefined
}

/** A text in both languages. */
export const words = (en: string, zh: string): Words => ({ en, zh })

export const right = (check: string, found: Words): Finding => ({ check, verdict: 'right', found })

export const wrong = (check: string, found: Words, advice: Words): Finding => ({
  check,
  verdict: 'wrong',
  found,
  advice,
})

export const doubtful = (check: string, found: Words, advice: Words): Finding => ({
  check,
  verdict: 'doubtful',
  found,
  advice,
})

export const unknown = (check: string, found: Words, advice?: Words): Finding => ({
  check,
  verdict: 'unknown',
  found,
  advice,
})
