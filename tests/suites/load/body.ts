/** What every runtime does under load; nothing of it needs a host's own modules. */
import { createWechatpay, type WechatpayOptions } from 'wechatpay-isomorphic'

export interface LoadInput {
  readonly options: Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey' | 'certs'>
  readonly url: string
  readonly calls: number
  readonly concurrency: number
  /** One in so many is aborted on its way. */
  readonly abortEvery: number
}

export interface LoadOutcome {
  readonly succeeded: number
  readonly aborted: number
  readonly failed: readonly string[]
  /** Bytes, after garbage has been collected; `undefined` where the runtime does not tell. */
  readonly heapBefore: number | undefined
  readonly heapAfter: number | undefined
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Of bare fetch. */
  readonly bareP50: number
  readonly bareP99: number
}

async function inParallel(
  count: number,
  concurrency: number,
  run: (index: number) => Promise<void>,
): Promise<number[]> {
  const times: number[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const begin = performance.now()
        await run(next++)
        times.push(performance.now() - begin)
      }
    }),
  )
  return times.sort((a, b) => a - b)
}

const quantile = (times: readonly number[], share: number): number =>
  times[Math.floor((times.length - 1) * share)]!

/** @param heap collects garbage and gives the bytes in use */
export async function load(
  { options, url, calls, concurrency, abortEvery }: LoadInput,
  heap: () => Promise<number | undefined>,
): Promise<LoadOutcome> {
  const wxpay = createWechatpay({
    ...options,
    baseUrl: url,
    retry: { limit: 2, delay: () => 1 },
    timeout: 60_000,
    totalTimeout: false,
  })
  const json = { n: 1, text: '图书' }
  const failed: string[] = []
  let succeeded = 0
  let aborted = 0
  const call = async (index: number): Promise<void> => {
    const abort = index % abortEvery === abortEvery - 1
    const controller = new AbortController()
    const pending = wxpay
      .chain('v3/load')
      .post({ json, signal: controller.signal })
      .json()
      .then(
        () => void succeeded++,
        (error: unknown) => {
          if (abort && controller.signal.aborted) aborted++
          else failed.push(String(error))
        },
      )
    // Half of them at once, the others while the request is on its way.
    if (abort && index % (2 * abortEvery) < abortEvery) controller.abort()
    else if (abort) setTimeout(() => controller.abort(), (index * 7) % 30)
    await pending
  }
  await inParallel(Math.ceil(calls / 5), concurrency, call)
  succeeded = aborted = failed.length = 0
  const bare = await inParallel(
    Math.ceil(calls / 5),
    concurrency,
    async () =>
      void (await (await fetch(`${url}/v3/load`, { method: 'POST', body: JSON.stringify(json) })).text()),
  )
  const heapBefore = await heap()
  const times = await inParallel(calls, concurrency, call)
  const heapAfter = await heap()
  return {
    succeeded,
    aborted,
    failed,
    heapBefore,
    heapAfter,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bareP50: quantile(bare, 0.5),
    bareP99: quantile(bare, 0.99),
  }
}
