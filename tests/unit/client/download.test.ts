import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import { createWechatpayOver, type Wechatpay } from '../../../src/client/wechatpay.ts'
import type { DownloadSource } from '../../../src/client/download.ts'
import { createPlatform } from '../../suites/conformance/platform.ts'

const FILE = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a'
const platform = await createPlatform(crypto)
const sha1 = (content: string): string => createHash('sha1').update(content).digest('hex')

interface Sent {
  readonly url: string
  readonly headers: Headers
}

/** A client to whom every file is what a function gives. */
function clientOf(answer: () => Response | Promise<Response>): { wxpay: Wechatpay; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: new Headers(init.headers) })
    return answer()
  }
  return { wxpay: createWechatpayOver(lazyCatalog, { ...platform.credentials, fetch, retry: 0 }), sent }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const file = (body: BodyInit | null, headers: HeadersInit = {}): ReturnType<typeof clientOf> =>
  clientOf(() => new Response(body, { headers }))

describe('a file', () => {
  test('is asked for with any media type and the key, and signed', async () => {
    const { wxpay, sent } = file('abc', { 'Content-Type': 'application/pdf' })
    const blob = await wxpay.bills.download(FILE).blob()
    expect([blob.type, await blob.text()]).toEqual(['application/pdf', 'abc'])
    expect(sent.map(({ url }) => url)).toEqual([FILE])
    const [{ headers } = { headers: new Headers() }] = sent
    expect(headers.get('accept')).toBe('*/*')
    expect(headers.get('wechatpay-serial')).toBe(platform.publicKeyId)
    const [, signature = '', nonce = '', timestamp = ''] =
      /signature="(.*?)".*?nonce_str="(.*?)".*?timestamp="(.*?)"/.exec(
        sortedParts(headers.get('authorization') ?? ''),
      ) ?? []
    expect(
      await platform.verify(`GET\n/v3/billdownload/file?token=a\n${timestamp}\n${nonce}\n\n`, signature),
    ).toBe(true)
  })

  test('has no type where none is said, and may be empty', async () => {
    const { wxpay } = file(new Uint8Array([1]))
    expect((await wxpay.bills.download(FILE).blob()).type).toBe('')
    expect(await file(null).wxpay.bills.download(FILE).text()).toBe('')
    const none = clientOf(() => new Response(null, { status: 204 }))
    expect(await none.wxpay.bills.download(FILE).text()).toBe('')
  })

  test('may be signed as a whole', async () => {
    const { wxpay } = clientOf(() => platform.answer('{"a":1}'))
    const blob = await wxpay.bills.download('https://api.mch.weixin.qq.com/v3/file').blob()
    expect([blob.type, await blob.text()]).toEqual(['application/json', '{"a":1}'])
  })

  test('is refused as a gzip, and as nothing else, before it is asked for where nothing unzips', async () => {
    vi.stubGlobal('DecompressionStream', undefined)
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    const { wxpay, sent } = file('abc')
    expect(() => wxpay.bills.download(FILE, { gzip: true })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'gzip' }),
    )
    expect(sent).toEqual([])
    expect(await wxpay.bills.download(FILE).text()).toBe('abc')
  })

  test('is unzipped where it is gzip, and need not be where its digest says that it is right', async () => {
    const zipped = gzipSync('abc')
    const options = { gzip: true }
    expect(await file(zipped).wxpay.bills.download(FILE, options).text()).toBe('abc')
    expect(await file(zipped).wxpay.bills.download(FILE).bytes()).toEqual(new Uint8Array(zipped))
    const announced = { download_url: FILE, hash_type: 'SHA1', hash_value: sha1('abc') }
    expect(await file('abc').wxpay.bills.download(announced, options).text()).toBe('abc')
    const unzipped = file('abc', { 'Content-Encoding': 'gzip' }).wxpay.bills.download(FILE, options)
    expect(await unzipped.text()).toBe('abc')
    await expect(file('abc').wxpay.bills.download(FILE, options).text()).rejects.toMatchObject({
      name: 'DownloadError',
    })
  })

  test('is what was announced, or refused', async () => {
    const announced = (content: string): DownloadSource => ({ download_url: FILE, hash_value: sha1(content) })
    expect(await file('abc').wxpay.bills.download(announced('abc')).text()).toBe('abc')
    await expect(file('abc').wxpay.bills.download(announced('abd')).text()).rejects.toMatchObject({
      name: 'DownloadError',
    })
    expect(await file('abc').wxpay.bills.download(announced('abd'), { hash: false }).text()).toBe('abc')
  })
})

describe('a statement', () => {
  const STATEMENT = 'https://api.mch.weixin.qq.com/v3/statements?date=2026-11-22'
  const statement = (body: BodyInit, content: string): Wechatpay =>
    clientOf(async () => {
      const signed = sha1(content)
      const { headers } = await platform.answer(JSON.stringify({ sha1: signed }))
      headers.set('Wechatpay-Statement-Sha1', signed)
      return new Response(body, { headers })
    }).wxpay

  test('is the file whose digest is signed, whatever the caller says of it', async () => {
    const hash = { type: 'SHA1', value: sha1('abd') }
    for (const options of [{}, { hash }, { hash: false }] as const) {
      expect(await statement('abc', 'abc').bills.download(STATEMENT, options).text()).toBe('abc')
      await expect(statement('abd', 'abc').bills.download(STATEMENT, options).text()).rejects.toMatchObject({
        name: 'DownloadError',
        reason: 'hash',
      })
    }
  })

  test('is given as it comes', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (++pulled === 3) return controller.close()
          return controller.enqueue(new TextEncoder().encode(String(pulled)))
        },
      },
      { highWaterMark: 0 },
    )
    const stream = await statement(body, '12').bills.download(STATEMENT).stream()
    expect(pulled).toBe(1)
    expect(await new Response(stream).text()).toBe('12')
  })
})

/** The parts of an Authorization in the order of the test's pattern. */
function sortedParts(authorization: string): string {
  const part = (name: string): string => new RegExp(`${name}="[^"]*"`).exec(authorization)?.[0] ?? ''
  return ['signature', 'nonce_str', 'timestamp'].map(part).join(',')
}

describe('what is no source:', () => {
  const HEX =
    'download: expected the digest as hash_type and hash_value in hex, or { type, value }; hash: false takes the file unchecked'
  const NOT_READY = 'the download_url of the response is empty: the file is not ready yet, ask again later'

  test.each<[unknown, string]>([
    [null, 'download: expected a URL or a response with its download_url, got null'],
    [5, 'download: expected a URL or a response with its download_url, got 5'],
    [{}, 'download: the response has no download_url'],
    [{ download_url: FILE, hash_value: 'xyz' }, HEX],
    [{ download_url: FILE, hash_value: 'abcdef0' }, HEX],
    [{ download_url: FILE, hash_value: `x${sha1('a')}` }, HEX],
    [{ download_url: FILE, hash_value: `${sha1('a')}x` }, HEX],
    [{ download_url: FILE, hash_value: 5 }, HEX],
    [{ download_url: FILE, hash_value: 12345678 }, HEX],
    [{ download_url: FILE, hash_type: 5, hash_value: sha1('a') }, HEX],
  ])('%j', (source, message) => {
    const { wxpay } = file('abc')
    expect(() => wxpay.bills.download(source as DownloadSource)).toThrow(new TypeError(message))
  })

  test.each([[''], [null]])('one that is not ready: %j', download_url => {
    const { wxpay } = file('abc')
    expect(() => wxpay.bills.download({ download_url })).toThrow(
      expect.objectContaining({
        name: 'DownloadError',
        reason: 'not-ready',
        message: expect.stringContaining(NOT_READY),
      }),
    )
  })

  test.each([[null], [undefined]])('but a digest may be %s', async hash_value => {
    const { wxpay } = file('abc')
    expect(await wxpay.bills.download({ download_url: FILE, hash_type: 'SHA1', hash_value }).text()).toBe(
      'abc',
    )
  })
})

describe('a file that WeChat Pay does not give', () => {
  const refusing = async (status: number, code: string): Promise<unknown> => {
    const { wxpay } = clientOf(() => platform.answer(JSON.stringify({ code, message: 'x' }), {}, status))
    return wxpay.bills
      .download(FILE)
      .text()
      .catch((error: unknown) => error)
  }

  test.each([400, 403, 404, 410])('has expired, where it says %i', async status => {
    expect(await refusing(status, 'RESOURCE_NOT_EXISTS')).toMatchObject({
      name: 'DownloadError',
      reason: 'expired',
      message: expect.stringContaining(
        'WeChat Pay does not give this file: its URL lives for 5 minutes, ask for a new one',
      ),
      cause: expect.objectContaining({ name: 'ApiError', status }),
    })
  })

  test.each([
    [403, 'NO_AUTH'],
    [400, 'NO_STATEMENT_EXIST'],
    [401, 'SIGN_ERROR'],
    [500, 'SYSTEM_ERROR'],
  ])('has not, where it says %i %s', async (status, code) => {
    expect(await refusing(status, code)).toMatchObject({ name: 'ApiError', status, code })
  })

  test('nor where the connection fails', async () => {
    const { wxpay } = clientOf(() => Promise.reject(new TypeError('fetch failed')))
    await expect(wxpay.bills.download(FILE).text()).rejects.toMatchObject({ name: 'NetworkError' })
  })
})
