import { expect, test } from 'vitest'
import { listen } from '../../../src/file.node.ts'

/** A listener whose bodies are made by hand. */
function streaming(headers: Record<string, string> = {}): {
  readonly fetch: () => Promise<Response>
  readonly send: (text: string) => void
  readonly end: () => void
  readonly cancelled: Promise<void>
} {
  let controller: ReadableStreamDefaultController<Uint8Array>
  let gone = (): void => undefined
  const cancelled = new Promise<void>(resolve => {
    gone = resolve
  })
  const body = new ReadableStream<Uint8Array>({
    start: given => void (controller = given),
    cancel: () => gone(),
  })
  return {
    fetch: async () => new Response(body, { headers }),
    send: text => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
    cancelled,
  }
}

test('bytes arrive as they are sent, and the head of events before the first of them', async () => {
  const source = streaming({ 'Content-Type': 'text/event-stream' })
  const server = await listen(source)
  const response = await fetch(server.url)
  const reader = response.body!.getReader()
  const read = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value)
  source.send('one')
  expect(await read()).toBe('one')
  source.send('two')
  expect(await read()).toBe('two')
  source.end()
  expect((await reader.read()).done).toBe(true)
  await server.close()
})

test('a stream ends when its reader has gone', async () => {
  const source = streaming({ 'Content-Type': 'text/event-stream' })
  const server = await listen(source)
  const abort = new AbortController()
  await fetch(server.url, { signal: abort.signal })
  abort.abort()
  await source.cancelled
  expect((await fetch(server.url).catch((error: Error) => error.name)) instanceof Response).toBe(false)
  await server.close()
})

test('closing the server ends streams', async () => {
  const source = streaming({ 'Content-Type': 'text/event-stream' })
  const server = await listen(source)
  await fetch(server.url)
  await server.close()
  await source.cancelled
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
})

test('a body that is larger than what the socket takes at once is whole', async () => {
  const part = new Uint8Array(64 * 1024).fill(7)
  let sent = 0
  const server = await listen({
    fetch: async () =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            if (sent++ === 200) controller.close()
            else controller.enqueue(part)
          },
        }),
      ),
  })
  const body = new Uint8Array(await (await fetch(server.url)).arrayBuffer())
  expect([body.length, body.every(byte => byte === 7)]).toEqual([200 * part.length, true])
  await server.close()
})

test('a stream that fails cuts the connection', async () => {
  const server = await listen({
    fetch: async () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start: controller => controller.enqueue(new Uint8Array(10)),
          pull: () => Promise.reject(new Error('broken')),
        }),
      ),
  })
  await expect(fetch(server.url).then(response => response.arrayBuffer())).rejects.toThrow(
    /terminated|fetch failed/,
  )
  await server.close()
})
