/** One thing that was tried on an endpoint. */
export interface EndpointCheck {
  /** `genuine`, `tampered`, … */
  readonly name: string
  /** `warning` where only the merchant can say whether it is right. */
  readonly result: 'pass' | 'fail' | 'warning'
  /** What was sent. */
  readonly sent: string
  /** What the endpoint did. */
  readonly did: string
  /** What it should do. */
  readonly should: string
  /** Why that matters. */
  readonly why: string
}

/** What came of all checks. */
export interface EndpointReport {
  /** Whether nothing failed. */
  readonly ok: boolean
  readonly checks: readonly EndpointCheck[]
  /** The report as text, a paragraph a check. */
  toString(): string
}

const MARKS: Readonly<Record<EndpointCheck['result'], string>> = { pass: '✓', fail: '✗', warning: '!' }

const UNSEEN = 'what it delivered was not seen: say so by `delivered`, and duplicates are counted'

/** @param sawDeliveries whether what was delivered is known, or the responses alone */
export function reportOf(checks: readonly EndpointCheck[], sawDeliveries: boolean): EndpointReport {
  const failed = checks.filter(({ result }) => result === 'fail').length
  const toString = (): string =>
    [
      ...checks.map(({ name, result, sent, did, should, why }) =>
        result === 'pass'
          ? `${MARKS[result]} ${name}: ${sent}: ${did}`
          : `${MARKS[result]} ${name}: ${sent}\n    it did: ${did}\n    it should: ${should}\n    ` +
            `because: ${why}`,
      ),
      failed === 0 ? 'nothing failed' : `${failed} of ${checks.length} failed`,
      ...(sawDeliveries ? [] : [UNSEEN]),
    ].join('\n')
  return { ok: failed === 0, checks, toString }
}
