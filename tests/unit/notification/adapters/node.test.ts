import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  closesConnection,
  nodeListener,
  toRequest,
  type NodeRequest,
  type NodeResponse,
} from '../../../../src/notification/adapters/node.ts'

afterEach(() => vi.restoreAllMocks())

/** A request of Node's whose pieces are still to come. */
function nodeRequest(given: Partial<NodeRequest> = {}, pieces: (Uint8Array | string)[] = []): NodeRequest {
  return {
    method: 'POST',
    headers: {},
    readableEnded: false,
    readableDidRead: false,
    async *[Symbol.asyncIterator]() {
      yield* pieces
    },
    ...given,
  }
}

interface Written extends NodeResponse {
  readonly headers: Record<string, string>
  readonly ended: (string | undefined)[]
}

function nodeResponse(given: Partial<NodeResponse> = {}): Written {
  const headers: Record<string, string> = {}
  const ended: (string | undefined)[] = []
  return {
    statusCode: 200,
    headers,
    ended,
    setHeader: (name, value) => void (headers[name] = value),
    end: body => void ended.push(body),
    ...given,
  }
}

describe('the body is', () => {
  const bytes = new TextEncoder().encode('bytes')
  test.each<[string, Partial<NodeRequest>, string]>([
    ['what is still to come, text and bytes', {}, 'stream中'],
    ['that, where a middleware has made nothing of it', { body: null }, 'stream中'],
    ['that, where a middleware has parsed something else', { body: { parsed: true } }, 'stream中'],
    ['the bytes that a host kept', { rawBody: bytes, body: { parsed: true } }, 'bytes'],
    ['the bytes that a middleware kept', { body: bytes, readableEnded: true }, 'bytes'],
    ['text that a middleware kept', { body: 'text', readableDidRead: true }, 'text'],
    [
      'a stream in the place of the request’s own',
      { body: nodeRequest({}, ['other ', bytes]), readableEnded: true },
      'other bytes',
    ],
  ])('%s', async (_, given, expected) => {
    const request = nodeRequest(given, ['stream', new TextEncoder().encode('中')])
    expect(await toRequest(request).text()).toBe(expected)
  })

  test.each<[string, Partial<NodeRequest>]>([
    ['it was parsed', { body: { parsed: true }, readableEnded: true }],
    ['it was parsed by a host that tells nothing of its stream', { body: {}, readableEnded: undefined }],
    ['it was read', { readableEnded: true }],
    ['it was read, and a middleware made nothing of it', { body: null, readableEnded: true }],
    ['some of it was read', { readableDidRead: true }],
  ])('lost where %s: the handler is told how to mount the route', async (_, given) => {
    const seen: unknown[] = []
    const listener = nodeListener(async request => {
      seen.push(Reflect.get(request, Symbol.for('wechatpay-isomorphic.unusable-body')), request.body)
      return new Response(null, { status: 500 })
    })
    await listener(nodeRequest(given), nodeResponse())
    expect(seen).toEqual([expect.stringContaining('mount this route before any JSON middleware'), null])
  })

  test('not read before it is asked for, nor further than that', async () => {
    let read = 0
    const request = nodeRequest({
      async *[Symbol.asyncIterator]() {
        for (;;) {
          read++
          yield 'x'
        }
      },
    })
    const { body } = toRequest(request)
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(read).toBe(0)
    const reader = body!.getReader()
    await reader.read()
    expect(read).toBe(1)
    await reader.cancel()
  })
})

test('another method has no body, and its headers all the same', () => {
  const request = toRequest(nodeRequest({ method: 'GET', headers: { a: '1' } }, ['x']))
  expect([request.method, request.body, request.headers.get('a')]).toEqual(['GET', null, '1'])
})

test('pseudo headers, missing ones and what fetch takes for none are left out', () => {
  const headers = { ':path': '/notify', a: undefined, 'b c': '1', d: ['1', '2'] }
  expect([...toRequest(nodeRequest({ headers })).headers]).toEqual([['d', '1, 2']])
})

test.each<[number, number | undefined, boolean]>([
  [413, undefined, true],
  [408, 1, true],
  [413, 2, false],
  [408, 2, false],
  [401, 1, false],
  [204, undefined, false],
])('%i over HTTP/%s: the connection is closed: %s', (status, httpVersionMajor, closes) => {
  expect(closesConnection(status, nodeRequest({ httpVersionMajor }))).toBe(closes)
})

describe('the response', () => {
  const answer = async (given: Response, response: Written): Promise<Written> => {
    await nodeListener(async () => given)(nodeRequest(), response)
    return response
  }

  test('has status, headers and body', async () => {
    const given = Response.json({ code: 'FAIL' }, { status: 401 })
    const { statusCode, headers, ended } = await answer(given, nodeResponse())
    expect({ statusCode, headers, ended }).toEqual({
      statusCode: 401,
      headers: { 'content-type': 'application/json' },
      ended: ['{"code":"FAIL"}'],
    })
  })

  test('closes the connection where the body was not read', async () => {
    const { headers } = await answer(new Response(null, { status: 413 }), nodeResponse())
    expect(headers).toEqual({ Connection: 'close' })
  })

  test('that somebody has sent already is left alone', async () => {
    const response = await answer(new Response('x'), nodeResponse({ headersSent: true, statusCode: 404 }))
    expect([response.statusCode, response.ended]).toEqual([404, []])
  })

  test.each([
    [false, 500],
    [true, 200],
  ])('is ended whatever happens; headers sent: %s', async (headersSent, status) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const thrown = new Error('x')
    const response = nodeResponse({ headersSent })
    await nodeListener(async () => Promise.reject(thrown))(nodeRequest(), response)
    expect([response.statusCode, response.ended]).toEqual([status, [undefined]])
    expect(error.mock.calls).toEqual([['wechatpay: a notification could not be answered', thrown]])
  })
})
