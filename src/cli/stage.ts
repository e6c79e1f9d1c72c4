/** What a play shows itself with. */
export interface Stage {
  /** A call, under a title: what was signed, sent and received, and whether both signatures hold. */
  readonly step: <T>(title: string, call: () => Promise<T>) => Promise<T>
  readonly expect: (holds: boolean, what: string) => void
  /** Of the last request. */
  readonly lastBody: () => string
}
