import type { CheckContext, Endpoint } from './check-endpoint.ts'

/** What an endpoint did with one request. */
export interface Outcome {
  /** Nothing where there was no response. */
  readonly status?: number
  readonly text: string
  /** Milliseconds. */
  readonly time: number
}

/**
 * What an endpoint may take, milliseconds: longer than WeChat Pay waits, so that a late response is told from
 * none.
 */
const LONGEST = 10_000

export async function outcomeOf(
  { send, wait = byTimer }: Pick<CheckContext, 'send' | 'wait'>,
  endpoint: Endpoint,
  request: Request,
): Promise<Outcome> {
  const start = Date.now()
  const waiting = new AbortController()
  const answer = async (): Promise<Outcome> => {
    const response = await send(endpoint, request)
    const text = await response.text()
    return { status: response.status, text: text.slice(0, 200), time: Date.now() - start }
  }
  const none = async (): Promise<Outcome> => {
    await wait(LONGEST, waiting.signal)
    return { text: `nothing within ${LONGEST / 1000} s`, time: LONGEST }
  }
  try {
    return await Promise.race([answer(), none()])
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), time: Date.now() - start }
  } finally {
    waiting.abort()
  }
}

/** Ends early, where nobody waits any more: a timer would keep a process alive. */
function byTimer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** What an endpoint did, in words. */
export function describe(outcomes: readonly Outcome[], goods: number | undefined): string {
  const answers = outcomes.map(({ status, text, time }) =>
    status === undefined
      ? `gave no response: ${text}`
      : `answered ${status}${text === '' ? '' : ` ${JSON.stringify(text)}`} in ${time} ms`,
  )
  const deliveries = goods === undefined ? [] : [`delivered ${times(goods)}`]
  return [...answers, ...deliveries].join('; ')
}

function times(count: number): string {
  if (count === 0) return 'nothing'
  return count === 1 ? 'once' : `${count} times`
}
