import type { Claim, ReplayStore } from '../../../../src/notification.ts'

/** What a replay store has to do, for any runner. Times are real: a store's own clock cannot be moved. */
export interface Behaviour {
  readonly name: string
  /** @param id a new one each time @throws {Error} where it does not hold */
  run(store: ReplayStore, id: string): Promise<void>
}

const LONG = 60_000

function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

async function claimed(
  store: ReplayStore,
  id: string,
  ttl: number,
): Promise<Required<Extract<Claim, { state: 'claimed' }>>> {
  const claim = await store.claim(id, ttl)
  if (claim.state !== 'claimed') throw new Error(`expected the claim, got ${claim.state}`)
  const { renew } = claim
  if (renew === undefined) throw new Error('every store of this package can renew a claim')
  return { ...claim, renew }
}

const stateOf = async (store: ReplayStore, id: string): Promise<string> => (await store.claim(id, LONG)).state

export const behaviours: readonly Behaviour[] = [
  {
    name: 'of many claims at once exactly one is claimed',
    async run(store, id) {
      const states = await Promise.all(Array.from({ length: 20 }, () => stateOf(store, id)))
      same(states.filter(state => state === 'claimed').length, 1)
      same(states.filter(state => state === 'running').length, 19)
    },
  },
  {
    name: 'done is remembered for its time',
    async run(store, id) {
      await (await claimed(store, id, LONG)).complete(1000)
      same(await stateOf(store, id), 'done')
      await sleep(1100)
      same(await stateOf(store, id), 'claimed')
    },
  },
  {
    name: 'what is released can be claimed at once',
    async run(store, id) {
      await (await claimed(store, id, LONG)).release()
      same(await stateOf(store, id), 'claimed')
    },
  },
  {
    name: 'the claim of a worker that crashed expires, and what it does later does no harm',
    async run(store, id) {
      const late = await claimed(store, id, 1000)
      same(await stateOf(store, id), 'running')
      await sleep(1100)
      const owner = await claimed(store, id, LONG)
      await late.release()
      same(await stateOf(store, id), 'running')
      await late.complete(LONG)
      same(await stateOf(store, id), 'running')
      await owner.complete(LONG)
      await late.release()
      same(await stateOf(store, id), 'done')
    },
  },
  {
    name: 'a slow success counts where nobody else has claimed it',
    async run(store, id) {
      const slow = await claimed(store, id, 100)
      await sleep(200)
      await slow.complete(LONG)
      same(await stateOf(store, id), 'done')
    },
  },
  {
    name: 'a claim that is renewed lives on',
    async run(store, id) {
      const owner = await claimed(store, id, 1000)
      for (let times = 0; times < 6; times++) {
        await sleep(200)
        await owner.renew(1000)
      }
      same(await stateOf(store, id), 'running')
      await sleep(1100)
      same(await stateOf(store, id), 'claimed')
    },
  },
  {
    name: 'a renewal that comes late takes nothing from whoever came after, and undoes nothing',
    async run(store, id) {
      const late = await claimed(store, id, 100)
      await sleep(200)
      const owner = await claimed(store, id, 300)
      await late.renew(LONG)
      await sleep(400)
      const last = await claimed(store, id, LONG)
      await last.complete(LONG)
      for (const { renew, release } of [late, owner, last]) {
        await renew(LONG)
        await release()
      }
      same(await stateOf(store, id), 'done')
    },
  },
  {
    name: 'notifications are independent of each other, whatever their ids',
    async run(store, id) {
      for (const other of [`${id}-张三`, `${id} \n\0`, `${id}${'x'.repeat(500)}`])
        same(await stateOf(store, other), 'claimed')
      same(await stateOf(store, id), 'claimed')
    },
  },
]
