import { createHash, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createIdentity } from '../../../src/keys/identity.ts'
import { createTrustedKeys } from '../../../src/keys/trusted-keys.ts'
import { resolveHosts } from '../../../src/transport/hosts.ts'
import { send, type PreparedRequest, type TransportOptions } from '../../../src/transport/transport.ts'
import { pkcs8Pem, spkiPem } from '../../fixtures/keys.ts'
import { streamedResponse } from '../../../src/transport/streamed.ts'

const ID = 'PUB_KEY_ID_0114232134912410000000000000'

/** A response that node:crypto signs. */
function signed(body: string, status = 200): Response {
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = sign('sha256', Buffer.from(`${timestamp}\nn\n${body}\n`), pkcs8Pem).toString('base64')
  return new Response(status === 204 ? null : body, {
    status,
    headers: {
      'Wechatpay-Timestamp': String(timestamp),
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': signature,
      'Wechatpay-Serial': ID,
    },
  })
}

type Sent = readonly [url: string, init: RequestInit]

function transport(
  answer: (index: number) => Response | Promise<Response>,
  change: Partial<TransportOptions> = {},
): { options: TransportOptions; sent: Sent[] } {
  const sent: Sent[] = []
  const options: TransportOptions = {
    identity: createIdentity(
      { mchid: '1900000001', serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB', privateKey: pkcs8Pem },
      crypto,
    ),
    trusted: createTrustedKeys({ [ID]: spkiPem }, crypto),
    crypto,
    hosts: resolveHosts('https://a.example', ['https://b.example', 'https://c.example']),
    fetch: async (url, init) => {
      sent.push([url, init])
      return answer(sent.length - 1)
    },
    clockTolerance: 300,
    streaming: streamedResponse,
    timeout: 10_000,
    retry: { delay: () => 1 },
    ...change,
  }
  return { options, sent }
}

const outgoing = (change: Partial<Omit<PreparedRequest, 'signedBody'>> = {}): PreparedRequest => ({
  method: 'GET',
  target: '/v3/x',
  headers: { accept: 'application/json' },
  body: undefined,
  signedBody: typeof change.body === 'string' ? change.body : '',
  options: {},
  ...change,
})
const hosts = (sent: readonly Sent[]): string[] => sent.map(([url]) => new URL(url).host)
const refused = (): never => {
  throw new TypeError('fetch failed')
}

describe('what reaches fetch', () => {
  test('is a URL and an init whose body is a string', async () => {
    const { options, sent } = transport(() => signed('{}'))
    await send(
      outgoing({
        method: 'PATCH',
        target: '/v3/x?a=%20',
        body: '{"a":"张"}',
        headers: { 'content-type': 'application/json' },
      }),
      options,
    )
    const [url, { method, body, headers, redirect, signal }] = sent[0]!
    expect([url, method, body, redirect]).toEqual([
      'https://a.example/v3/x?a=%20',
      'PATCH',
      '{"a":"张"}',
      'manual',
    ])
    expect(Object.keys(headers as Record<string, string>)).toEqual(['content-type', 'authorization'])
    expect(signal).toBeInstanceOf(AbortSignal)
  })

  test('has no body where there is none', async () => {
    const { options, sent } = transport(() => signed('', 204))
    await send(outgoing({ method: 'POST' }), options)
    expect(sent[0]![1]).not.toHaveProperty('body')
  })

  test('has the caller’s options of fetch', async () => {
    const { options, sent } = transport(() => signed('{}'))
    await send(outgoing({ options: { keepalive: true, cache: 'no-store' } }), options)
    expect(sent[0]![1]).toMatchObject({ keepalive: true, cache: 'no-store' })
  })
})

describe('which host', () => {
  test('failed connections go round all of them', async () => {
    const { options, sent } = transport(index => (index < 4 ? refused() : signed('{}')), {
      retry: { limit: 9, delay: () => 1 },
    })
    await send(outgoing(), options)
    expect(hosts(sent)).toEqual(['a.example', 'b.example', 'c.example', 'a.example', 'b.example'])
  })

  test('a response stays where it came from, a failed connection moves on', async () => {
    const { options, sent } = transport(
      index =>
        [
          (): Response => new Response('', { status: 500 }),
          refused,
          () => new Response('', { status: 503 }),
          () => signed('{}'),
        ][index]!(),
      { retry: { limit: 9, delay: () => 1 } },
    )
    await send(outgoing(), options)
    expect(hosts(sent)).toEqual(['a.example', 'a.example', 'b.example', 'b.example'])
  })

  test('every call begins with the first', async () => {
    const { options, sent } = transport(index => (index === 0 ? refused() : signed('{}')))
    await send(outgoing(), options)
    await send(outgoing(), options)
    expect(hosts(sent)).toEqual(['a.example', 'b.example', 'a.example'])
  })

  test('an operation’s own host goes before the client’s', async () => {
    const { options, sent } = transport(() => signed('{}'))
    await send(outgoing({ hosts: resolveHosts('https://own.example', []) }), options)
    expect(hosts(sent)).toEqual(['own.example'])
  })

  test('a body that breaks off is a failed connection', async () => {
    const broken = (): Response =>
      new Response(new ReadableStream({ start: controller => controller.error(new TypeError('terminated')) }))
    const { options, sent } = transport(index => (index === 0 ? broken() : signed('{"ok":true}')))
    const { bytes } = await send(outgoing(), options)
    expect(new TextDecoder().decode(bytes)).toBe('{"ok":true}')
    expect(hosts(sent)).toEqual(['a.example', 'b.example'])
  })
})

describe('attempts', () => {
  test.each([
    [{}, 3],
    [0, 1],
    [1, 2],
    [{ limit: 3 }, 4],
    [{ methods: ['post' as const] }, 1],
    [{ statusCodes: [500] }, 1],
  ])('retry %j makes %d of them', async (retry, count) => {
    const { options, sent } = transport(() => new Response('', { status: 503 }))
    await expect(
      send(
        outgoing({
          options: { retry: typeof retry === 'number' ? { limit: retry, delay: () => 1 } : retry },
        }),
        options,
      ),
    ).rejects.toMatchObject({ name: 'ApiError', status: 503 })
    expect(sent).toHaveLength(count)
    expect(
      new Set(sent.map(([, init]) => (init.headers as Record<string, string>)['authorization'])).size,
    ).toBe(count)
  })

  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('%s is tried again', async method => {
    const { options, sent } = transport(index =>
      index === 0 ? new Response('', { status: 429 }) : signed('{}'),
    )
    await send(outgoing({ method }), options)
    expect(sent).toHaveLength(2)
  })

  test('a response that fails verification is not asked for again', async () => {
    const { options, sent } = transport(() => new Response('{}'))
    await expect(send(outgoing(), options)).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'missing-header',
    })
    expect(sent).toHaveLength(1)
  })

  test('an abort is the caller’s own reason, and ends them', async () => {
    const controller = new AbortController()
    const reason = new Error('the user left')
    const { options, sent } = transport(() => {
      controller.abort(reason)
      return refused()
    })
    await expect(send(outgoing({ options: { signal: controller.signal } }), options)).rejects.toBe(reason)
    expect(sent).toHaveLength(1)
  })

  test('an identity that cannot sign is the caller’s error, and nothing is sent', async () => {
    const cause = new Error('the KMS is away')
    const { options, sent } = transport(() => signed('{}'))
    await expect(
      send(outgoing(), {
        ...options,
        identity: {
          ...options.identity,
          sign: async () => {
            throw cause
          },
        },
      }),
    ).rejects.toBe(cause)
    expect(sent).toHaveLength(0)
  })
})

describe('answers', () => {
  test('come with the bytes that were verified', async () => {
    const { options } = transport(() => signed('\uFEFF{"a":1}'))
    const { bytes } = await send(outgoing(), options)
    expect(Buffer.from(bytes!).toString('hex')).toBe(Buffer.from('\uFEFF{"a":1}').toString('hex'))
  })

  test('of a 204 are verified', async () => {
    const { options } = transport(() => new Response(null, { status: 204, headers: signed('x').headers }))
    await expect(send(outgoing(), options)).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'mismatch',
    })
    const { response, bytes } = await send(outgoing(), transport(() => signed('', 204)).options)
    expect([response.status, bytes!.length]).toEqual([204, 0])
  })

  test('of 4xx are errors, signed or not', async () => {
    for (const answer of [
      signed('{"code":"PARAM_ERROR","message":"m"}', 400),
      new Response('{"code":"PARAM_ERROR","message":"m"}', { status: 400 }),
    ]) {
      await expect(send(outgoing(), transport(() => answer).options)).rejects.toMatchObject({
        name: 'ApiError',
        code: 'PARAM_ERROR',
      })
    }
  })

  test('that are files come unverified, and no more of them is read than their first bytes, so that they can be streamed', async () => {
    let pulled = 0
    const file = new ReadableStream<Uint8Array>(
      {
        pull: controller => {
          pulled++
          controller.enqueue(Uint8Array.of(pulled))
          if (pulled === 3) controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const { options } = transport(() => new Response(file))
    const { response, bytes } = await send(outgoing({ target: '/v3/billdownload/file?token=x' }), options)
    expect([bytes, pulled]).toEqual([undefined, 1])
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3))
  })

  test('that are statements are verified by the SHA-1 that was signed, and checked against it', async () => {
    const file = 'a,b\n1,2\n'
    const sha1 = createHash('sha1').update(file).digest('hex')
    const statement = (content: string, digest = sha1): Response =>
      new Response(content, {
        headers: {
          ...Object.fromEntries(signed(JSON.stringify({ sha1 })).headers),
          'Wechatpay-Statement-Sha1': digest,
        },
      })
    const get = (answer: Response, target = '/v3/statements?a=1'): ReturnType<typeof send> =>
      send(outgoing({ target }), transport(() => answer).options)
    const { bytes } = await get(statement(file))
    expect(Buffer.from(bytes!).toString()).toBe(file)
    await expect(get(statement(`${file}x`))).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'mismatch',
    })
    await expect(get(statement('x', createHash('sha1').update('x').digest('hex')))).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'mismatch',
    })
    await expect(get(statement(file), '/v3/certificates')).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'mismatch',
    })
  })

  test('that are files are read where they are errors', async () => {
    const { options } = transport(
      () => new Response('{"code":"NO_STATEMENT_EXIST","message":"账单不存在"}', { status: 400 }),
    )
    await expect(send(outgoing({ target: '/v3/billdownload/file' }), options)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'NO_STATEMENT_EXIST',
    })
  })
})
