/** One exchange as it went over the wire. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
  readonly status: number
  readonly answerHeaders: Headers
  readonly answerBody: string
}

export interface Recorder {
  readonly exchanges: Exchange[]
  fetch(url: string, init: RequestInit): Promise<Response>
}

/** A `fetch` that keeps what goes out and what comes back. */
export function createRecorder(): Recorder {
  const exchanges: Exchange[] = []
  return {
    exchanges,
    async fetch(url, init) {
      const response = await fetch(url, init)
      exchanges.push({
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? init.body : '',
        status: response.status,
        answerHeaders: response.headers,
        answerBody: await response.clone().text(),
      })
      return response
    },
  }
}
