import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Kind } from './clients.ts'
import { startRedis, type RedisServer } from './redis-server.ts'

const NOTIFICATIONS = 10_000
const CONCURRENCY = 100
/** Milliseconds: far longer than a callback takes here, and short enough to wait for after a crash. */
const CLAIM_TTL = 3000
/** Each of two places of a callback, in a thousand. */
const CRASHES = 2

let redis: RedisServer

beforeAll(async () => {
  redis = await startRedis()
}, 300_000)

afterAll(() => redis?.stop())

/** A worker that is started again whenever it has crashed. */
function keepWorker(
  kind: Kind,
  port: number,
): {
  deliver(id: string): Promise<boolean>
  diedWith: Map<string, Set<string>>
  crashes(): number
  stop(): void
} {
  /** Notifications in the hands of a worker that died, by its incarnation. */
  const diedWith = new Map<string, Set<string>>()
  let incarnation = 0
  let stopped = false
  let current: Promise<ChildProcess>
  let pending = new Map<string, (acknowledged: boolean) => void>()
  const start = (): Promise<ChildProcess> =>
    new Promise(resolve => {
      const name = `${kind}-${++incarnation}`
      const worker = fork(
        fileURLToPath(new URL('worker.ts', import.meta.url)),
        [kind, String(port), name, String(CRASHES)],
        { execArgv: ['--import', 'tsx'] },
      )
      worker.on(
        'message',
        (message: { ready: true } | { ready?: undefined; id: string; acknowledged: boolean }) => {
          if (message.ready) return resolve(worker)
          pending.get(message.id)?.(message.acknowledged)
          pending.delete(message.id)
        },
      )
      worker.on('exit', () => {
        diedWith.set(name, new Set(pending.keys()))
        const lost = pending
        pending = new Map()
        if (!stopped) current = start()
        for (const answer of lost.values()) answer(false)
      })
    })
  current = start()
  return {
    diedWith,
    crashes: () => incarnation - 1,
    async deliver(id) {
      const worker = await current
      return new Promise(resolve => {
        pending.set(id, resolve)
        worker.send({ id, claimTtl: CLAIM_TTL }, error => {
          if (error && pending.delete(id)) resolve(false)
        })
      })
    },
    stop() {
      stopped = true
      void current.then(worker => worker.kill('SIGKILL'))
    },
  }
}

test('10,000 notifications, each to two processes at once, under random crashes: all handled, none twice by workers that lived', async () => {
  const workers = [keepWorker('redis', redis.port), keepWorker('ioredis', redis.port)]
  const ids = Array.from({ length: NOTIFICATIONS }, (_, index) => `EV-${index}`)
  const queue = [...ids]
  let deliveries = 0
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        // As WeChat Pay does, until it is acknowledged; here without its pauses.
        for (let acknowledged = false; !acknowledged;) {
          deliveries += workers.length
          // One that waits for a response at each worker has both of them.
          acknowledged = (await Promise.all(workers.map(worker => worker.deliver(id)))).includes(true)
          if (!acknowledged) await new Promise(resolve => setTimeout(resolve, 100))
        }
      }
    }),
  )
  for (const worker of workers) worker.stop()

  const { send, close } = await connect('redis', redis.port)
  const lines = (await send('LRANGE', 'handled', '0', '-1')) as string[]
  await close()
  const handledBy = new Map<string, string[]>(ids.map(id => [id, []]))
  for (const line of lines) {
    const [what, id, incarnation] = line.split(' ') as [string, string, string]
    if (what === 'end') handledBy.get(id)!.push(incarnation)
  }
  const died = (incarnation: string, id: string): boolean =>
    workers.some(({ diedWith }) => diedWith.get(incarnation)?.has(id))
  const never = ids.filter(id => handledBy.get(id)!.length === 0)
  const twice = ids.filter(id => handledBy.get(id)!.length > 1)
  // Of those who handled it, all but the last have to have died before they could say so.
  const twiceWithoutCrash = twice.filter(
    id =>
      !handledBy
        .get(id)!
        .slice(0, -1)
        .every(incarnation => died(incarnation, id)),
  )
  const crashes = workers.reduce((sum, worker) => sum + worker.crashes(), 0)
  console.log(
    `${NOTIFICATIONS} notifications, ${deliveries} deliveries, ${crashes} crashes: ${never.length} never handled, ${twice.length} twice because a worker had died mid-way, ${twiceWithoutCrash.length} twice without`,
  )
  expect(crashes).toBeGreaterThan(5)
  expect({ never, twiceWithoutCrash }).toEqual({ never: [], twiceWithoutCrash: [] })
}, 180_000)
