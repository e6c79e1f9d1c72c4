/** Headers as they came, in their order. */
export type HeaderLines = readonly (readonly [name: string, value: string])[]

/**
 * One of the five lines that a request's signature covers, as they arrived; of a message of APIv2 the one
 * text that it covers, the key masked.
 */
export interface SignedLine {
  readonly name: 'method' | 'url' | 'timestamp' | 'nonce' | 'body' | 'fields'
  readonly value: string
}

/** Why a signature does not hold, as far as that can be told. */
export interface SignatureDifference {
  /** Which of the lines was signed otherwise; nothing where it is the key, or how the lines were joined. */
  readonly line?: SignedLine['name'] | undefined
  /** `query-missing`, `body-reserialised`, …: a word for programs. */
  readonly reason: string
  /** The same for people. */
  readonly message: string
  /** What was signed in the place of the line. */
  readonly signed?: string | undefined
}

/** What the sandbox made of a request's signature. */
export interface SignatureReport {
  readonly holds: boolean
  /** In their order; none where there was no Authorization that could be read. */
  readonly lines: readonly SignedLine[]
  readonly difference?: SignatureDifference | undefined
}

/** A request of a merchant's and its answer: what the traffic's log holds. */
export interface Exchange {
  /** 1, 2, 3, … since the start or the last reset. */
  readonly id: number
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  /** Of the journal, when it was answered. */
  readonly seq: number
  /** Milliseconds of the host's clock. */
  readonly duration: number
  readonly method: string
  /** Path and query as on the wire. */
  readonly target: string
  /** What does not belong to the sandbox and may be secret is masked. */
  readonly headers: HeaderLines
  /** Text, cut where it is long; of a file its size. */
  readonly body: string
  /** `POST /v3/pay/transactions/native`; nothing for a path that the catalog does not have. */
  readonly operation?: string | undefined
  /** The operation's Chinese name. */
  readonly title?: string | undefined
  /** Template variables, percent-decoded. */
  readonly variables?: Readonly<Record<string, string>> | undefined
  readonly signature: SignatureReport
  /** Query, body and answer with their sensitive fields as plain text, and which fields those are. */
  readonly plain?:
    | {
        readonly query?: unknown
        readonly body?: unknown
        readonly answer?: unknown
        /** Paths into the body or the query: `payer.name`. */
        readonly encrypted: readonly string[]
        /** Paths into the answer. */
        readonly encryptedAnswer: readonly string[]
      }
    | undefined
  /** Nothing where the connection broke. */
  readonly status?: number | undefined
  readonly answerHeaders: HeaderLines
  readonly answer: string
  /** `PARAM_ERROR`, or why there was no answer. */
  readonly error?: string | undefined
  /** What it read and changed: `orders/1900000001/A1`. */
  readonly about: readonly string[]
}
