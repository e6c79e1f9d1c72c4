import { describe, expect, test, vi } from 'vitest'
import type { Client } from '../../../src/client/client.ts'
import { CallPromise, type Outcome } from '../../../src/client/call-promise.ts'
import { outcomeOf } from '../../../src/client/response.ts'
import { utf8 } from '../../../src/lib/bytes.ts'

const client = { validate: 'lenient', features: {}, transport: { hooks: undefined } } as unknown as Client

/** What `send` gives: a response whose body has been read, and its bytes. */
function outcome(text = '{"a":1}'): Outcome {
  const response = new Response(null, { status: 200, headers: { 'request-id': 'ID' } })
  return outcomeOf(client, 'GET', undefined, { response, bytes: utf8(text), sha1: undefined })
}

function called(): { readonly promise: CallPromise; readonly toResponse: ReturnType<typeof vi.fn> } {
  const made = outcome()
  const toResponse = vi.fn<Outcome['toResponse']>(made.toResponse)
  return { promise: new CallPromise(Promise.resolve({ ...made, toResponse })), toResponse }
}

describe('a call as a promise', () => {
  test('makes no Response for JSON', async () => {
    const { promise, toResponse } = called()
    expect(await promise.json()).toEqual({ a: 1 })
    expect(toResponse).not.toHaveBeenCalled()
  })

  test('makes one Response, however often it is awaited', async () => {
    const { promise, toResponse } = called()
    const [first, second] = await Promise.all([promise, promise])
    expect(first).toBe(second)
    expect(await promise).toBe(first)
    expect(toResponse).toHaveBeenCalledOnce()
    expect(first).toBeInstanceOf(Response)
    expect(first.headers.get('request-id')).toBe('ID')
    expect([await first.clone().text(), await first.json()]).toEqual(['{"a":1}', { a: 1 }])
  })

  test('is a promise to everybody who asks', async () => {
    const { promise } = called()
    expect(promise).toBeInstanceOf(Promise)
    expect(promise.then(() => 1).constructor).toBe(Promise)
    expect(await Promise.race([promise, new Promise(() => undefined)])).toBe(await promise)
    expect(await promise.finally(() => undefined)).toBe(await promise)
  })

  test.each(['then', 'json', 'text', 'arrayBuffer', 'bytes', 'blob', 'formData'] as const)(
    'rejects once, through %s, and leaves no rejection behind',
    async name => {
      const unhandled = vi.fn<() => void>()
      process.on('unhandledRejection', unhandled)
      const cause = new Error('refused')
      const promise = new CallPromise(Promise.reject(cause))
      await expect(name === 'then' ? promise.then() : promise[name]()).rejects.toBe(cause)
      await new Promise(resolve => setTimeout(resolve, 5))
      process.off('unhandledRejection', unhandled)
      expect(unhandled).not.toHaveBeenCalled()
    },
  )

  test('that nobody waits for tells the host of its failure', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>()
    const others = process.listeners('unhandledRejection')
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', unhandled)
    const cause = new Error('refused')
    void new CallPromise(Promise.reject(cause))
    await new Promise(resolve => setTimeout(resolve, 5))
    process.removeAllListeners('unhandledRejection')
    for (const listener of others) process.on('unhandledRejection', listener)
    expect(unhandled.mock.calls.map(([reason]) => reason)).toEqual([cause])
  })
})
