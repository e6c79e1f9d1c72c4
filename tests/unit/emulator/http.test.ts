import { createPrivateKey, sign, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type Listening } from '../../../src/file.node.ts'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../src/index.ts'
import { recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'
import { activation, CONFIRM, template } from '../../suites/conformance/clients.ts'
import { sendRaw, type HttpResponse } from './http.ts'

let emulator: Emulator
let server: Listening
let wxpay: Wechatpay

beforeAll(async () => {
  emulator = await createEmulator()
  server = await listen(emulator)
  wxpay = createWechatpay({ ...emulator.credentials, baseUrl: server.url, validate: 'strict' })
})
afterAll(() => server.close())

const targetOf = ({ url }: SentRequest): string => url.slice(new URL(url).origin.length)
const raw = (request: SentRequest): Promise<HttpResponse> => sendRaw(server.url, request, targetOf(request))

/** A request that was signed and has not been sent yet, for a card that has just been claimed. */
async function confirmation(): Promise<SentRequest> {
  const { card_id } = await wxpay.v3.brand.partner.cardMember.cards.post({ json: template }).json()
  const { user_card_code, openid } = await emulator.claimUserCard({ card_id })
  const { fetch, sent } = recordingFetch(() => new Response(null, { status: 400 }))
  await createWechatpay({ ...emulator.credentials, fetch })
    [CONFIRM].post({ user_card_code, query: { card_id }, json: { ...activation, openid } })
    .catch(() => undefined)
  return sent[0]!
}

/** A request of the merchant's, signed by node:crypto over a target byte for byte. */
function signedRequest(
  method: string,
  target: string,
  body = '',
  headers: Record<string, string> = {},
): Omit<SentRequest, 'url'> {
  const { mchid, serial, privateKey } = emulator.credentials
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242'
  const signature = sign(
    'sha256',
    Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`),
    createPrivateKey(privateKey),
  ).toString('base64')
  const authorization = `WECHATPAY2-SHA256-RSA2048 serial_no="${serial}",mchid="${mchid}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
  return {
    method,
    headers: { accept: 'application/json', 'user-agent': 'curl/8', authorization, ...headers },
    body,
  }
}

test('a member card is activated over HTTP', async () => {
  const { card_id } = await wxpay.v3.brand.partner.cardMember.cards.post({ json: template }).json()
  const { user_card_code, openid } = await emulator.claimUserCard({ card_id })
  const card = await wxpay[CONFIRM].post({
    user_card_code,
    query: { card_id },
    json: { ...activation, openid },
  }).json()
  expect([card.user_card_state, card.phone_number, card.user_information]).toEqual([
    'EFFECTIVE',
    activation.phone_number,
    activation.user_information,
  ])
})

describe('one changed byte is refused', () => {
  /** Another character of the same class, so that nothing but the value changes. */
  const other = (character: string): string => {
    const kind = ['0123456789', 'abcdefghijklmnopqrstuvwxyz'].find(each => each.includes(character)) ?? 'AB'
    return [...kind].find(each => each !== character)!
  }
  const changeAfter = (text: string, part: string, offset = 0): string => {
    const index = text.indexOf(part) + part.length + offset
    return text.slice(0, index) + other(text[index]!) + text.slice(index + 1)
  }
  const authorization = (request: SentRequest, name: string, offset: number): SentRequest => ({
    ...request,
    headers: {
      ...request.headers,
      authorization: changeAfter(request.headers['authorization']!, `${name}="`, offset),
    },
  })

  const CHANGES: readonly (readonly [string, (request: SentRequest) => SentRequest])[] = [
    ['body', request => ({ ...request, body: changeAfter(request.body!, '"brand_id":"') })],
    [
      'ciphertext in the body',
      request => ({ ...request, body: changeAfter(request.body!, '"phone_number":"', 9) }),
    ],
    ['white space at the end of the body', request => ({ ...request, body: `${request.body} ` })],
    ['query', request => ({ ...request, url: changeAfter(request.url, 'card_id=', 3) })],
    ['query’s name', request => ({ ...request, url: request.url.replace('card_id=', 'card_ie=') })],
    ['path', request => ({ ...request, url: changeAfter(request.url, '/user-cards/', 2) })],
    ['trailing slash', request => ({ ...request, url: request.url.replace('/confirm?', '/confirm/?') })],
    ['percent encoding', request => ({ ...request, url: request.url.replace('/confirm', '/%63onfirm') })],
    ['method', request => ({ ...request, method: 'PATCH' })],
    ['nonce', request => authorization(request, 'nonce_str', 5)],
    ['timestamp', request => authorization(request, 'timestamp', 9)],
    ['serial', request => authorization(request, 'serial_no', 5)],
    ['merchant number', request => authorization(request, 'mchid', 5)],
    ['first byte of the signature', request => authorization(request, 'signature', 0)],
    ['last byte of the signature', request => authorization(request, 'signature', 341)],
  ]

  test.each(CHANGES)('%s', async (_, change) => {
    const request = await confirmation()
    const changed = change(request)
    expect(changed).not.toEqual(request)
    const refused = await raw(changed)
    expect([refused.status, (JSON.parse(refused.body) as { code: string }).code]).toEqual([401, 'SIGN_ERROR'])
    expect(refused.headers).not.toHaveProperty('wechatpay-signature')
    expect((await raw(request)).status, 'as it was it is accepted').toBe(200)
  })
})

describe('the signature covers the bytes on the wire', () => {
  test('a client that orders Authorization in its own way is understood, its response signed', async () => {
    const answer = await sendRaw(server.url, signedRequest('GET', '/v3/certificates'), '/v3/certificates')
    expect(answer.status).toBe(200)
    const {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-signature': signature,
      'wechatpay-serial': serial,
    } = answer.headers
    expect(
      verify(
        'sha256',
        Buffer.from(`${String(timestamp)}\n${String(nonce)}\n${answer.body}\n`),
        emulator.credentials.certs[String(serial)]!,
        Buffer.from(String(signature), 'base64'),
      ),
    ).toBe(true)
  })

  test.each([
    ['an apostrophe', "/v3/brand/partner/card-member/cards?brand_id=1004&offset=0&limit=20&state='"],
    [
      'percent encoding in small letters',
      '/v3/brand/partner/card-member/cards?brand_id=1004&offset=0&limit=20&state=%e5%bc%a0',
    ],
    ['a space as +', '/v3/brand/partner/card-member/cards?brand_id=1004&offset=0&limit=20&state=a+b'],
    ['a question mark alone', '/v3/certificates?'],
    ['dot segments', '/v3/./x/../certificates'],
    ['a bar', '/v3/certificates?a=|'],
  ])('%s in the target is no SIGN_ERROR', async (_, target) => {
    expect((await sendRaw(server.url, signedRequest('GET', target), target)).status).not.toBe(401)
  })

  test('what says the same in other bytes is one', async () => {
    const { headers } = signedRequest('GET', '/v3/certificates?a=%27')
    expect(
      (await sendRaw(server.url, { method: 'GET', headers, body: undefined }, "/v3/certificates?a='")).status,
    ).toBe(401)
    expect(
      (
        await sendRaw(
          server.url,
          { method: 'GET', headers: signedRequest('GET', '/v3/certificates').headers, body: undefined },
          '/v3/x/../certificates',
        )
      ).status,
    ).toBe(401)
  })

  test('SIGN_ERROR says what was verified', async () => {
    const { headers } = signedRequest('GET', '/v3/certificates')
    const { body } = await sendRaw(
      server.url,
      { method: 'GET', headers, body: undefined },
      '/v3/certificates?a=1',
    )
    expect(JSON.parse(body)).toMatchObject({
      code: 'SIGN_ERROR',
      detail: {
        sign_information: {
          method: 'GET',
          url: '/v3/certificates?a=1',
          truncated_sign_message: expect.stringMatching(/^GET\n\/v3\/certificates\?a=1\n\d{10}\n\w{32}\n\n$/),
          sign_message_length: expect.any(Number),
        },
      },
    })
  })
})

describe('what WeChat Pay refuses beside', () => {
  test.each<[string, number, Record<string, string>]>([
    ['no User-Agent', 400, { 'user-agent': '' }],
    ['an Accept that is not JSON', 400, { accept: 'text/html' }],
    [
      'a Wechatpay-Serial that it does not have',
      400,
      { 'wechatpay-serial': '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB' },
    ],
  ])('%s', async (_, status, headers) => {
    expect(
      (await sendRaw(server.url, signedRequest('GET', '/v3/certificates', '', headers), '/v3/certificates'))
        .status,
    ).toBe(status)
  })

  test('a path that there is not, and a verb that a path has not', async () => {
    expect(
      (await sendRaw(server.url, signedRequest('GET', '/v3/no-such-thing'), '/v3/no-such-thing')).status,
    ).toBe(404)
    expect(
      (await sendRaw(server.url, signedRequest('DELETE', '/v3/certificates'), '/v3/certificates')).status,
    ).toBe(405)
  })

  test('a body that is not UTF-8, and one that is no JSON', async () => {
    const target = '/v3/brand/partner/card-member/cards'
    const json = { 'content-type': 'application/json' }
    expect((await sendRaw(server.url, signedRequest('POST', target, '{"a":', json), target)).status).toBe(400)
    expect(
      (
        await sendRaw(
          server.url,
          signedRequest('POST', target, '{}', { 'content-type': 'text/plain' }),
          target,
        )
      ).status,
    ).toBe(415)
    const answer = await fetch(`${server.url}${target}`, {
      method: 'POST',
      body: Uint8Array.of(0xff, 0xfe),
      headers: signedRequest('POST', target, '{}', json).headers,
    })
    expect(answer.status).toBe(401)
  })

  test.each([
    [301, 401],
    [-301, 401],
    [295, 200],
    [-295, 200],
  ])('a timestamp %d s away: %d', async (distance, status) => {
    const real = Date.now
    Date.now = () => real() + distance * 1000
    const request = signedRequest('GET', '/v3/certificates')
    Date.now = real
    expect((await sendRaw(server.url, request, '/v3/certificates')).status).toBe(status)
  })
})

test('a brand signs below /brand/ alone, a merchant everywhere else', async () => {
  const { brandId, ...brand } = emulator.brandCredentials
  const client = createWechatpay({ ...brand, brandId, baseUrl: server.url })
  await expect(client.chain('brand/no/such').get()).rejects.toMatchObject({ name: 'ApiError', status: 404 })
  const merchant = await sendRaw(server.url, signedRequest('GET', '/brand/no/such'), '/brand/no/such')
  expect(merchant.status).toBe(401)
})
