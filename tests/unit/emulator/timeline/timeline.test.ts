import { expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import type { TimelineEntry } from '../../../../src/emulator/timeline/entry.ts'
import { createWechatpay } from '../../../../src/index.ts'

interface List {
  readonly run: string
  readonly position: string
  readonly entries: readonly TimelineEntry[]
}

/** A sandbox with one paid order, and how its timeline is read. */
async function day(status = 204): Promise<{
  readonly emulator: Emulator
  list(): Promise<List>
  /** Server-sent events, as many as are asked for. */
  watch(query: string, count: number): Promise<{ event: string; data: unknown }[]>
}> {
  const emulator = await createEmulator({ traffic: 100, deliver: () => new Response(null, { status }) })
  const { fetch } = emulator
  const wxpay = createWechatpay({ ...emulator.credentials, appid: 'wx8888888888888888', fetch })
  const notify_url = 'http://127.0.0.1:9/'
  const json = { out_trade_no: 'SHOP-1', description: 'x', notify_url, amount: { total: 100 } }
  await wxpay.v3.pay.transactions.native.post({ json }).json()
  await emulator.pay('SHOP-1')
  await fetch('http://127.0.0.1/v3/nothing')
  return {
    emulator,
    list: async () => (await (await fetch('http://127.0.0.1/__emulator/timeline')).json()) as List,
    async watch(query, count) {
      const answer = await fetch(`http://127.0.0.1/__emulator/timeline${query}`, {
        headers: { accept: 'text/event-stream' },
      })
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      const found: { event: string; data: unknown }[] = []
      let text = ''
      while (found.length < count) {
        text += (await reader.read()).value ?? ''
        const blocks = text.split('\n\n')
        text = blocks.pop()!
        for (const block of blocks) {
          const [, event, data] = /^id: .*\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
          if (event !== undefined) found.push({ event, data: JSON.parse(data!) })
        }
      }
      await reader.cancel()
      return found
    },
  }
}

test('calls, acts and notifications stand in the order in which one followed from another', async () => {
  const { emulator, list } = await day()
  await emulator.clock.advance('8d')
  const { entries } = await list()
  expect(entries.map(({ kind, name, outcome }) => [kind, name, outcome])).toEqual([
    ['call', 'POST /v3/pay/transactions/native', '200'],
    ['act', 'pay', undefined],
    ['notification', 'TRANSACTION.SUCCESS', '204'],
    ['call', 'GET /v3/nothing', '401'],
    ['act', 'clock', undefined],
  ])
  expect(entries[1]!.about).toEqual([`orders/${emulator.credentials.mchid}/SHOP-1`])
})

test('a notification that nobody takes is a failure, and its attempts are counted', async () => {
  const { emulator, list } = await day(500)
  await emulator.clock.advance('20s')
  const sent = (await list()).entries.find(({ kind }) => kind === 'notification')
  expect(sent).toMatchObject({ outcome: 'waiting', failed: true, error: '500', attempts: 2 })
})

test('whoever watches hears what comes, and first what was missed', async () => {
  const { emulator, list, watch } = await day()
  const { position, run } = await list()
  const watching = watch(`?after=${position}`, 2)
  await emulator.failPayment('SHOP-1').catch(() => undefined)
  await emulator.fetch('http://127.0.0.1/v3/other')
  expect(await watching).toMatchObject([
    { event: 'hello', data: { run } },
    { event: 'entry', data: { kind: 'call', name: 'GET /v3/other' } },
  ])
  const missed = await watch('?after=0.0', 4)
  expect(missed.slice(1).map(({ data }) => (data as TimelineEntry).kind)).toEqual([
    'act',
    'notification',
    'notification',
  ])
})

test('a reset is told, and so is a restored snapshot', async () => {
  const { emulator, list, watch } = await day()
  const before = await list()
  const heard = watch(`?after=${before.position}`, 4)
  // Another one begins when it is connected.
  await watch(`?after=${before.position}`, 1)
  const snapshot = emulator.snapshot()
  await emulator.reset()
  await emulator.restore(snapshot)
  expect((await heard).map(({ event }) => event)).toEqual(['hello', 'reset', 'entry', 'reset'])
  const after = await list()
  expect(after.entries.map(({ name }) => name)).toEqual(['restore'])
  // Who connects later is told by the run that everything has to be asked for again.
  expect(after.run).not.toBe(before.run)
})
