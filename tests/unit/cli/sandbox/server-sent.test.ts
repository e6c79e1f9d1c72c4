import { expect, test } from 'vitest'
import { readServerSent, type ServerSent } from '../../../../src/cli/sandbox/server-sent.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function all(chunks: readonly Uint8Array[]): Promise<ServerSent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const found: ServerSent[] = []
  for await (const event of readServerSent(stream)) found.push(event)
  return found
}

const TEXT = 'id: 1\nevent: act\ndata: {"name":"支付"}\n\n: \n\ndata: x: y\n\ndata: unfinished'
const EVENTS = [
  { id: '1', event: 'act', data: '{"name":"支付"}' },
  { id: '', event: 'message', data: 'x: y' },
]

test('events are read, comments and an unfinished end are not', async () => {
  expect(await all([encode(TEXT)])).toEqual(EVENTS)
})

test('wherever the bytes are cut', async () => {
  const bytes = encode(TEXT)
  for (let at = 0; at <= bytes.length; at++)
    expect(await all([bytes.slice(0, at), bytes.slice(at)]), `at ${at}`).toEqual(EVENTS)
})

test('a signal ends it, and the sender is told', async () => {
  let cancelled = false
  const abort = new AbortController()
  const stream = new ReadableStream<Uint8Array>({
    start: controller => controller.enqueue(encode('data: 1\n\n')),
    cancel: () => {
      cancelled = true
    },
  })
  const found: string[] = []
  for await (const { data } of readServerSent(stream, abort.signal)) {
    found.push(data)
    abort.abort()
  }
  expect([found, cancelled]).toEqual([['1'], true])
})
