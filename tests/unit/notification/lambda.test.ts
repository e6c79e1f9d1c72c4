import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import {
  createNotifications,
  lambdaHandler,
  type LambdaEvent,
  type LambdaResult,
} from '../../../src/notification.ts'

/** A request as it came to a cloud. */
interface Received {
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const utf8 = new TextEncoder()

/** Names of headers as a gateway may leave them. */
const capitals = (headers: Received['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))

/** The same request as the event of each cloud, after its documentation. */
const CLOUDS: Readonly<Record<string, (received: Received) => LambdaEvent | Uint8Array>> = {
  'a function URL of AWS Lambda': ({ method, headers, body }) => ({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/notify',
    rawQueryString: '',
    headers,
    requestContext: { http: { method, path: '/notify', protocol: 'HTTP/1.1' }, stage: '$default' },
    ...(body !== '' && { body }),
    isBase64Encoded: false,
  }),
  'the same, in Base64': ({ method, headers, body }) => ({
    version: '2.0',
    headers,
    requestContext: { http: { method } },
    body: base64(body),
    isBase64Encoded: true,
  }),
  'API Gateway, format 1.0': ({ method, headers, body }) => ({
    httpMethod: method,
    path: '/notify',
    headers: capitals(headers),
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    requestContext: { httpMethod: method, stage: 'prod' },
    body: body === '' ? null : body,
    isBase64Encoded: false,
  }),
  'a function URL of SCF, which does not say how the body is encoded': ({ method, headers, body }) => ({
    httpMethod: method,
    path: '/notify',
    queryString: {},
    headers,
    body,
  }),
  'a gateway of SCF that encodes every body': ({ method, headers, body }) => ({
    httpMethod: method,
    path: '/notify',
    headers,
    requestContext: { httpMethod: method, path: '/notify', stage: 'release' },
    body: base64(body),
    isBase64Encoded: 'true',
  }),
  'CloudBase and uniCloud': ({ method, headers, body }) => ({
    httpMethod: method,
    path: '/notify',
    headers,
    requestContext: { requestId: '1', envId: 'env-id', appId: 1, uin: 1 },
    queryStringParameters: {},
    body,
    isBase64Encoded: false,
  }),
  'Function Compute, which gives bytes': ({ method, headers, body }) =>
    utf8.encode(
      JSON.stringify({
        version: 'v1',
        rawPath: '/notify',
        headers,
        requestContext: { http: { method, path: '/notify' } },
        body: base64(body),
        isBase64Encoded: true,
      }),
    ),
}

let emulator: Emulator
let handle: (event: LambdaEvent | Uint8Array) => Promise<LambdaResult>
const seen: string[] = []
const errors: unknown[] = []

beforeAll(async () => {
  emulator = await createEmulator()
  handle = lambdaHandler(
    createNotifications(emulator.credentials).handler(event => void seen.push(event.id), {
      maxBodyBytes: 100_000,
      replayStore: false,
      onError: error => void errors.push(error),
    }),
  )
})

beforeEach(() => {
  seen.length = 0
  errors.length = 0
})

const receive = (sent: {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}): Received => ({
  method: 'POST',
  headers: Object.fromEntries(
    Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  body: sent.body,
})

describe.each(Object.entries(CLOUDS))('%s', (_, toEvent) => {
  it('acknowledges what is genuine, and refuses the rest, as every other adapter does', async () => {
    const genuine = receive(
      await emulator.notify('TRANSACTION.SUCCESS', { id: 'genuine', resource: { attach: '张三' } }),
    )
    expect(await handle(toEvent(genuine))).toEqual({
      statusCode: 204,
      headers: {},
      body: '',
      isBase64Encoded: false,
    })
    expect(seen).toEqual(['genuine'])
    const changed = await handle(toEvent({ ...genuine, body: `${genuine.body} ` }))
    expect(changed).toMatchObject({
      statusCode: 401,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
    expect(JSON.parse(changed.body)).toEqual({ code: 'FAIL', message: 'signature refused: mismatch' })
    const status = async (received: Partial<Received>): Promise<number> =>
      (await handle(toEvent({ ...genuine, ...received }))).statusCode
    expect(await status({ body: genuine.body.padEnd(200_000) })).toBe(413)
    expect(await status({ body: '' })).toBe(401)
    expect(await status({ headers: {} })).toBe(401)
    expect(await status({ method: 'GET', body: '' })).toBe(405)
    expect(seen).toEqual(['genuine'])
    expect(errors).toHaveLength(5)
  })
})

describe('an event that is another', () => {
  it('has no method, and is told so', async () => {
    const timer = { Type: 'Timer', TriggerName: 'EveryDay', Time: '2026-11-25T00:00:00Z' }
    for (const event of [{}, timer, { requestContext: {} }, null, undefined, utf8.encode('null')])
      await expect(handle(event as LambdaEvent)).rejects.toThrow(
        new TypeError(
          'lambdaHandler() takes the event of an HTTP request, and neither httpMethod nor ' +
            'requestContext.http.method names its method: call the function by its URL or by a gateway',
        ),
      )
  })

  it('has no headers, or none that are text', async () => {
    expect((await handle({ httpMethod: 'POST', headers: null, body: '{}' })).statusCode).toBe(401)
    expect((await handle({ httpMethod: 'POST', body: '{}' })).statusCode).toBe(401)
  })

  it('has a body that the cloud has parsed: 500, and onError is told how to mount it', async () => {
    const { headers, body } = receive(await emulator.notify('TRANSACTION.SUCCESS'))
    const event = { httpMethod: 'POST', headers, body: JSON.parse(body) as unknown }
    expect((await handle(event)).statusCode).toBe(500)
    expect(errors).toMatchObject([
      { name: 'TypeError', message: expect.stringContaining('the body has been parsed already') },
    ])
  })

  it('has a body that the cloud has parsed and says to be Base64: the same', async () => {
    const { headers, body } = receive(await emulator.notify('TRANSACTION.SUCCESS'))
    const event = { httpMethod: 'POST', headers, body: JSON.parse(body) as unknown, isBase64Encoded: true }
    expect((await handle(event)).statusCode).toBe(500)
    expect(errors).toMatchObject([
      { name: 'TypeError', message: expect.stringContaining('the body has been parsed already') },
    ])
  })

  it('has a body in Base64 and does not say so: it is not decoded, and onError is told what to do', async () => {
    const { headers, body } = receive(await emulator.notify('TRANSACTION.SUCCESS'))
    for (const isBase64Encoded of [false, undefined])
      expect(
        (await handle({ httpMethod: 'POST', headers, body: base64(body), isBase64Encoded })).statusCode,
      ).toBe(401)
    const told = { name: 'SignatureError', message: expect.stringContaining('it is base64: decode the body') }
    expect(errors).toMatchObject([told, told])
    expect(seen).toEqual([])
  })

  it('has no body: none is made up', async () => {
    const bodies: string[] = []
    const read = lambdaHandler(async request => {
      bodies.push(await request.text())
      return new Response(null, { status: 204 })
    })
    for (const event of [{ httpMethod: 'POST' }, { httpMethod: 'POST', body: null }]) await read(event)
    expect(bodies).toEqual(['', ''])
  })

  it('has bytes that are somebody else’s by now: it is not taken for one without a body', async () => {
    const body = new ArrayBuffer(8)
    structuredClone(body, { transfer: [body] })
    await expect(handle({ httpMethod: 'POST', headers: {}, body })).rejects.toThrow(TypeError)
    expect(errors).toEqual([])
  })

  it('has a body that is said to be Base64 and is not', async () => {
    const { headers, body } = receive(await emulator.notify('TRANSACTION.SUCCESS', { id: 'plain' }))
    const encoded = { httpMethod: 'POST', headers, body: `${base64(body)}*`, isBase64Encoded: true }
    expect((await handle(encoded)).statusCode).toBe(401)
    expect(seen).toEqual([])
  })
})
