/** What a worker may do with a notification. */
export type Claim =
  /** It is this worker's, and no other's. */
  | {
      readonly state: 'claimed'
      /**
       * It was handled: remembered for `ttl` milliseconds. Nothing where the claim has expired and another
       * worker has taken it since.
       */
      complete(ttl: number): Promise<void>
      /**
       * It is still being handled: the claim expires `ttl` milliseconds from now. Nothing where another
       * worker has taken it since. A store without it lets a callback that outlives its claim run twice.
       */
      renew?(ttl: number): Promise<void>
      /** It was not: the next delivery may claim it at once. Nothing where another worker has taken it since. */
      release(): Promise<void>
    }
  /** Another worker is at it, or crashed less than its `ttl` ago. */
  | { readonly state: 'running' }
  /** It was handled. */
  | { readonly state: 'done' }

/** Remembers which notifications are being handled and which have been. */
export interface ReplayStore {
  /**
   * Atomic: of many claims at the same moment exactly one is `claimed`.
   *
   * @param id the notification's
   * @param ttl milliseconds after which the claim of a worker that crashed expires
   */
  claim(id: string, ttl: number): Promise<Claim>
}
