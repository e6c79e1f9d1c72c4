import { expect, test } from 'vitest'
import { denoKvReplayStore, type DenoKv, type DenoKvAtomic } from '../../../../src/notification.ts'

/** One table in memory, as far as the store asks for it; the real one is tried in `hosts.test.ts`. */
function createKv(): DenoKv & {
  readonly rows: Map<string, { value: unknown; versionstamp: string }>
  readonly log: unknown[]
} {
  const rows = new Map<string, { value: unknown; versionstamp: string }>()
  const log: unknown[] = []
  let version = 0
  return {
    rows,
    log,
    async get(key, options) {
      log.push(['get', key, options])
      return rows.get(key.join('/')) ?? { value: null, versionstamp: null }
    },
    atomic() {
      let holds = true
      let write = (): void => undefined
      const operation: DenoKvAtomic = {
        check({ key, versionstamp }) {
          log.push(['check', key, versionstamp])
          holds = (rows.get(key.join('/'))?.versionstamp ?? null) === versionstamp
          return operation
        },
        set(key, value, options) {
          log.push(['set', key, options])
          write = () => void rows.set(key.join('/'), { value, versionstamp: String(++version) })
          return operation
        },
        async commit() {
          if (holds) write()
          return { ok: holds }
        },
      }
      return operation
    },
  }
}

test('denoKvReplayStore writes only over the version that it has read, and lets the record expire', async () => {
  const kv = createKv()
  const store = denoKvReplayStore(kv)
  const claim = await store.claim('EV-1', 60_000)
  const key = ['wechatpay:notification', 'EV-1']
  expect(kv.log).toEqual([
    ['get', key, { consistency: 'strong' }],
    ['check', key, null],
    ['set', key, { expireIn: 60_000 }],
  ])
  expect(await store.claim('EV-1', 60_000)).toEqual({ state: 'running' })
  kv.log.length = 0
  if (claim.state === 'claimed') await claim.complete(90_000)
  expect(kv.log).toEqual([
    ['get', key, { consistency: 'strong' }],
    ['check', key, '1'],
    ['set', key, { expireIn: 90_000 }],
  ])
  expect(await store.claim('EV-1', 60_000)).toEqual({ state: 'done' })
})

test('denoKvReplayStore claims nothing where another one was faster', async () => {
  const kv = createKv()
  const { get } = kv
  const lagging: DenoKv = {
    ...kv,
    async get(key, options) {
      const found = await get(key, options)
      kv.rows.set(key.join('/'), {
        value: JSON.stringify({ owner: 'other', done: false, until: Date.now() + 60_000 }),
        versionstamp: '7',
      })
      return found
    },
  }
  expect(await denoKvReplayStore(lagging).claim('EV-1', 60_000)).toEqual({ state: 'running' })
})

test('denoKvReplayStore keeps the keys of two applications apart', async () => {
  const kv = createKv()
  for (const prefix of ['one', 'two'])
    expect(await denoKvReplayStore(kv, { prefix }).claim('EV-1', 1000)).toMatchObject({ state: 'claimed' })
  expect([...kv.rows.keys()]).toEqual(['one/EV-1', 'two/EV-1'])
})
