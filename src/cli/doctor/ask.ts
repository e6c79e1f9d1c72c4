/** What a host answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
  /** Milliseconds that it took. */
  readonly duration: number
  /** How far the host's clock is ahead of this one, in seconds; `undefined` where it does not say. */
  readonly ahead: number | undefined
}

/** Milliseconds that a host has for its answer. */
const TIMEOUT = 10_000

/**
 * One GET, with neither retries nor another host.
 *
 * @returns the error where there was no answer
 */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer | Error> {
  const start = Date.now()
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...headers },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    })
    const body = new Uint8Array(await response.arrayBuffer())
    const end = Date.now()
    return {
      status: response.status,
      headers: response.headers,
      body,
      duration: end - start,
      ahead: aheadOf(response.headers.get('date'), (start + end) / 2),
    }
  } catch (error) {
    signal.throwIfAborted()
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** A `Date` has whole seconds, cut off: half of one is the likeliest rest. */
function aheadOf(date: string | null, now: number): number | undefined {
  const time = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : Math.round((time + 500 - now) / 1000)
}

/** The JSON object of an answer; empty where it is none. */
export function jsonOf({ body }: Pick<Answer, 'body'>): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
