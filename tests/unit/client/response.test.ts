import { describe, expect, test, vi } from 'vitest'
import type { Client } from '../../../src/client/client.ts'
import { CallPromise, type Outcome } from '../../../src/client/call-promise.ts'
import { outcomeOf } from '../../../src/client/response.ts'
import type { Operation } from '../../../src/catalog/types.ts'
import { MAYBE_CARRIED_OUT } from '../../../src/errors/maybe-carried-out.ts'
import type { ValidationIssue } from '../../../src/errors/validation-error.ts'
import { utf8 } from '../../../src/lib/bytes.ts'

const client = { validate: 'lenient', features: {}, transport: { hooks: undefined } } as unknown as Client

/** What `send` gives: a response whose body has been read, and its bytes. */
function outcome(text = '{"a":1}', method = 'GET'): Outcome {
  const response = new Response(null, { status: 200, headers: { 'request-id': 'ID' } })
  return outcomeOf(client, method, undefined, { response, bytes: utf8(text), sha1: undefined })
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

describe('JSON of a response', () => {
  test('that is empty is undefined', async () => {
    expect(await outcome('').json()).toBeUndefined()
    expect(await new CallPromise(Promise.resolve(outcome(''))).text()).toBe('')
  })

  const LONG =
    '{"id":12345678901234567890,"low":-12345678901234567890,"exact":9007199254740991,"float":1.5,"text":"x"}'
  const REST = { exact: 9007199254740991, float: 1.5, text: 'x' }

  test('keeps the digits of integers that a number cannot hold, where the host shows them', async () => {
    const parse = JSON.parse.bind(JSON)
    type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown
    // As newer hosts do, for one object of numbers and texts.
    vi.spyOn(JSON, 'parse').mockImplementation((text: string, reviver?: Reviver) =>
      Object.fromEntries(
        Array.from(text.matchAll(/"(\w+)":("\w*"|[-\d.]+)/g), ([, key = '', source = '']) => {
          const value: unknown = parse(source)
          return [key, reviver?.(key, value, typeof value === 'string' ? {} : { source }) ?? value]
        }),
      ),
    )
    expect(await outcome(LONG).json()).toEqual({
      ...REST,
      id: '12345678901234567890',
      low: '-12345678901234567890',
    })
    vi.restoreAllMocks()
  })

  test('has such integers rounded elsewhere', async () => {
    const parse = JSON.parse.bind(JSON)
    type Reviver = (key: string, value: unknown) => unknown
    vi.spyOn(JSON, 'parse').mockImplementation((text: string, reviver?: Reviver): unknown =>
      parse(text, reviver && ((key: string, value: unknown) => reviver(key, value))),
    )
    expect(await outcome(LONG).json()).toEqual({
      ...REST,
      id: Number('12345678901234567890'),
      low: Number('-12345678901234567890'),
    })
    vi.restoreAllMocks()
  })

  test('is parsed without looking at each value where no integer is as long', async () => {
    const parse = vi.spyOn(JSON, 'parse')
    for (const text of ['{"a":123456789012345}', '{"a":"1234567890123456"}', '[1, -1]']) {
      await outcome(text).json()
      expect(parse).toHaveBeenLastCalledWith(text, undefined)
    }
    for (const text of ['{"a":1234567890123456}', '{"a": -1234567890123456}', '[1,1234567890123456]']) {
      await outcome(text).json()
      expect(parse).toHaveBeenLastCalledWith(text, expect.any(Function))
    }
    parse.mockRestore()
  })

  test.each([
    [
      'GET',
      'GET (a path that the catalog does not know): the response is verified, and is no JSON: read it with text()',
    ],
    [
      'POST',
      'POST (a path that the catalog does not know): the response is verified, and is no JSON: read it with ' +
        'text(). ' +
        MAYBE_CARRIED_OUT,
    ],
  ])('that is none: a %s says so without any of it', async (method, message) => {
    await expect(outcome('<html>secret</html>', method).json()).rejects.toMatchObject({
      name: 'WechatpayError',
      code: 'NOT_JSON',
      message,
    })
  })

  test('of a file that is still to be read is read then, by the Response and its clones as well', async () => {
    const streamed = (): Outcome =>
      outcomeOf(client, 'GET', undefined, {
        response: new Response('{"a":1}'),
        bytes: undefined,
        sha1: undefined,
      })
    expect(await streamed().json()).toEqual({ a: 1 })
    const response = streamed().toResponse()
    expect([await response.clone().json(), await response.clone().clone().json()]).toEqual([
      { a: 1 },
      { a: 1 },
    ])
    expect(await response.json()).toEqual({ a: 1 })
  })
})

test('a call gives what a Response gives', async () => {
  const call = (): CallPromise => new CallPromise(Promise.resolve(outcome('a=1')))
  const bytes = utf8('a=1')
  expect(await call().text()).toBe('a=1')
  expect(new Uint8Array(await call().arrayBuffer())).toEqual(bytes)
  expect(await call().bytes()).toEqual(bytes)
  expect(await (await call().blob()).text()).toBe('a=1')
  await expect(call().formData()).rejects.toThrow(TypeError)
})

describe('sensitive fields of a response', () => {
  const schema = { type: 'object', properties: { name: { type: 'string', sensitive: true } } } as const
  const operation = { method: 'GET', path: '/v3/x', responses: { 200: schema } } as unknown as Operation
  const read = (
    validate: Client['validate'],
    warning?: (info: unknown) => void,
    validation?: () => readonly ValidationIssue[],
    status = 200,
  ): Promise<unknown> =>
    outcomeOf(
      {
        validate,
        features: { validation },
        transport: {
          hooks: { warning },
          identity: {
            decrypt: async (bytes: Uint8Array) => {
              if (bytes.length === 3) throw new Error('not for this key')
              return utf8('张三')
            },
          },
        },
      } as unknown as Client,
      'GET',
      operation,
      { response: new Response(null, { status }), bytes: utf8(given), sha1: undefined },
    ).json()
  let given = ''

  test('are plain text', async () => {
    given = '{"name":"AAAAAAAA"}'
    expect(await read('lenient')).toEqual({ name: '张三' })
  })

  test('that are for another key stay as they came, and are warned of; strictly they are refused', async () => {
    given = '{"name":"AAAA"}'
    const warning = vi.fn<(info: unknown) => void>()
    expect(await read('lenient', warning)).toEqual({ name: 'AAAA' })
    expect(warning.mock.calls).toEqual([
      [
        {
          code: 'undecryptable-field',
          message:
            'GET /v3/x: a field of the response stays as it came: name: cannot be decrypted: it was not ' +
            'encrypted for this private key',
          cause: expect.objectContaining({ name: 'DecryptionError', field: 'name' }),
        },
      ],
    ])
    await expect(read('strict', warning)).rejects.toMatchObject({ name: 'DecryptionError', field: 'name' })
    expect(warning).toHaveBeenCalledOnce()
  })

  test('are checked in strict mode alone: a payment that happened is no exception', async () => {
    given = '{"name":"AAAAAAAA"}'
    const issues = [{ path: 'response.name', message: 'is odd' }]
    const validation = vi.fn<() => typeof issues>(() => issues)
    expect(await read('lenient', undefined, validation)).toEqual({ name: '张三' })
    expect(await read(false, undefined, validation)).toEqual({ name: '张三' })
    expect(validation).not.toHaveBeenCalled()
    await expect(read('strict', undefined, validation)).rejects.toMatchObject({ issues })
    expect(validation.mock.calls).toEqual([
      [schema, { name: '张三' }, 'strict', { path: 'response', side: 'response' }],
    ])
    expect(await read('strict', undefined, () => [])).toEqual({ name: '张三' })
  })

  test('are not checked where there is nothing to check them by, or nobody to do it', async () => {
    given = '{"name":"AAAAAAAA"}'
    const validation = vi.fn<() => ValidationIssue[]>(() => [{ path: 'response.name', message: 'is odd' }])
    expect(await read('strict', undefined, validation, 202)).toEqual({ name: 'AAAAAAAA' })
    expect(validation).not.toHaveBeenCalled()
    expect(await read('strict')).toEqual({ name: '张三' })
  })
})
