/** A request as it went over the wire, and what came back. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  /** Empty where there is none; of an upload the bytes as text. */
  readonly body: string
  readonly answer?: {
    readonly status: number
    readonly headers: Headers
    readonly bytes: Uint8Array
    /** Milliseconds since 1970. */
    readonly at: number
    /** Milliseconds from sending to the last byte. */
    readonly duration: number
  }
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Nothing was sent, because nothing was to be sent. */
export class DryRun extends Error {
  override readonly name = 'DryRun'
}

/**
 * A `fetch` that keeps what goes out and what comes back.
 *
 * @param send does the sending; `undefined` to send nothing, so that each call fails with a {@link DryRun}
 */
export function recordExchanges(send: Fetch | undefined): {
  readonly exchanges: readonly Exchange[]
  readonly fetch: Fetch
} {
  const exchanges: Exchange[] = []
  return {
    exchanges,
    async fetch(url, init) {
      const exchange: Exchange = {
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: textOf(init.body),
      }
      const place = exchanges.push(exchange) - 1
      if (send === undefined) throw new DryRun('nothing was sent')
      const start = Date.now()
      const response = await send(url, init)
      const bytes = new Uint8Array(await response.clone().arrayBuffer())
      const at = Date.now()
      const { status, headers } = response
      exchanges[place] = { ...exchange, answer: { status, headers, bytes, at, duration: at - start } }
      return response
    },
  }
}

function textOf(body: RequestInit['body']): string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
}
