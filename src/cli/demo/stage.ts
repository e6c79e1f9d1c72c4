/** What a play shows itself with. */
export interface Stage {
  /** A call, under a title: what was signed, sent and received, and whether both signatures hold. */
  readonly step: <T>(title: string, call: () => Promise<T>) => Promise<T>
  /** The title of something that is no call. Titles are numbered. */
  readonly title: (text: string) => void
  /** Lines with a name beside them. */
  readonly show: (name: string, lines: readonly string[]) => void
  readonly expect: (holds: boolean, what: string) => void
  /** Of the last request. */
  readonly lastBody: () => string
}
