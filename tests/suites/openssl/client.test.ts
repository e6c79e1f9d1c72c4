import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from '../../../src/index.ts'
import { activation, CARD_ID, CONFIRM } from '../conformance/clients.ts'
import { recordingFetch, type SentRequest } from '../conformance/platform.ts'
import { createOpenssl, decrypt, encrypt, makeCertificate, makeKey, sign, verifies } from './openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())

const merchant = makeKey(openssl, 'merchant')
const wechat = makeKey(openssl, 'wechat')
const ID = 'PUB_KEY_ID_0114232134912410000000000000'
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const options = {
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: merchant.privateKey,
  retry: 0,
}
const call = { user_card_code: '478515832665', query: { card_id: CARD_ID }, json: activation }

/** A response that OpenSSL signs; `sent` is what the body is, where it is not what was signed. */
function answer(body: string, serial = ID, sent = body): Response {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
  return new Response(sent, {
    headers: {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': sign(openssl, wechat, `${timestamp}\n${nonce}\n${body}\n`),
    },
  })
}

/**
 * The message that WeChat Pay would put together from a request on the wire, and the signature that came with
 * it.
 */
function signedPart({ method, url, headers, body = '' }: SentRequest): {
  message: string
  signature: string
} {
  const authorization = headers['authorization']!
  const part = (name: string): string => new RegExp(`${name}="([^"]+)"`).exec(authorization)![1]!
  return {
    message: `${method}\n${url.slice(new URL(url).origin.length)}\n${part('timestamp')}\n${part('nonce_str')}\n${body}\n`,
    signature: part('signature'),
  }
}

const node = (
  wxpay: Wechatpay,
): Wechatpay['v3']['brand']['partner']['cardMember']['userCards']['_user_card_code_']['confirm'] =>
  wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm

const STYLES: readonly (readonly [string, (wxpay: Wechatpay) => PromiseLike<unknown>])[] = [
  ['properties, post', wxpay => node(wxpay).post(call).json()],
  ['properties, postAsync', wxpay => node(wxpay).postAsync(call).json()],
  ['chain(), post', wxpay => wxpay.chain(CONFIRM).post(call).json()],
  ['chain(), postAsync', wxpay => wxpay.chain(CONFIRM).postAsync(call).json()],
  ['string, post', wxpay => wxpay[CONFIRM].post(call).json()],
  ['string, postAsync', wxpay => wxpay[CONFIRM].postAsync(call).json()],
]

describe.each(STYLES)('the activation by %s', (_, style) => {
  let request: SentRequest

  beforeAll(async () => {
    const { fetch, sent } = recordingFetch(() => answer('{}'))
    await style(createWechatpay({ ...options, certs: { [ID]: wechat.publicKey }, fetch }))
    if (sent.length !== 1) throw new Error(`${sent.length} requests were sent`)
    request = sent[0]!
  })

  test('is signed so that openssl dgst verifies it', () => {
    expect([request.method, request.url]).toEqual([
      'POST',
      `https://api.mch.weixin.qq.com/v3/brand/partner/card-member/user-cards/478515832665/confirm?card_id=${CARD_ID}`,
    ])
    expect(request.headers['authorization']).toMatch(/^WECHATPAY2-SHA256-RSA2048 (?:\w+="[^"]+",?)+$/)
    const { message, signature } = signedPart(request)
    expect(verifies(openssl, merchant, signature, message)).toBe(true)
    expect(verifies(openssl, merchant, signature, message.slice(0, -1)), 'the last line feed counts').toBe(
      false,
    )
    expect(verifies(openssl, wechat, signature, message), 'with another key').toBe(false)
  })

  test('has sensitive fields that openssl pkeyutl decrypts, and all others plain', () => {
    expect(request.headers['wechatpay-serial']).toBe(ID)
    const body = JSON.parse(request.body!) as typeof activation
    const {
      phone_number,
      user_information: { common_field_list: common, custom_field_list: custom },
    } = body
    const plain = {
      ...body,
      phone_number: decrypt(openssl, wechat, phone_number),
      user_information: {
        common_field_list: common.map(field => ({ ...field, value: decrypt(openssl, wechat, field.value) })),
        custom_field_list: custom.map(field => ({
          ...field,
          user_chosen_values: field.user_chosen_values.map(value => decrypt(openssl, wechat, value)),
        })),
      },
    }
    expect(plain).toEqual(activation)
  })
})

describe('responses that OpenSSL signs', () => {
  const body = JSON.stringify({ phone_number: encrypt(openssl, merchant, '13900000000'), level: '张三' })

  test('are accepted, and what it encrypted is decrypted', async () => {
    const wxpay = createWechatpay({
      ...options,
      certs: { [ID]: wechat.publicKey },
      fetch: async () => answer(body),
    })
    expect(await wxpay[CONFIRM].post(call).json()).toEqual({ phone_number: '13900000000', level: '张三' })
  })

  test('are accepted by a platform certificate, which encrypts too', async () => {
    const certificate = makeCertificate(openssl, wechat, {
      serial: SERIAL,
      from: '20250101000000Z',
      to: '20400101000000Z',
    })
    const { fetch, sent } = recordingFetch(() => answer(body, SERIAL))
    const wxpay = createWechatpay({ ...options, certs: { [SERIAL]: certificate }, fetch })
    expect((await wxpay[CONFIRM].post(call).json()).phone_number).toBe('13900000000')
    expect(sent[0]!.headers['wechatpay-serial']).toBe(SERIAL)
    expect(decrypt(openssl, wechat, (JSON.parse(sent[0]!.body!) as typeof activation).phone_number)).toBe(
      activation.phone_number,
    )
  })

  test('are refused where they were changed', async () => {
    const wxpay = createWechatpay({
      ...options,
      certs: { [ID]: wechat.publicKey },
      fetch: async () => answer(body, ID, body.replace('张三', '李四')),
    })
    await expect(wxpay[CONFIRM].post(call).json()).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'mismatch',
    })
  })
})

test('an upload is signed by its meta, so that openssl dgst verifies it and openssl dgst finds the digest', async () => {
  let sent: RequestInit = {}
  const wxpay = createWechatpay({
    ...options,
    certs: { [ID]: wechat.publicKey },
    fetch: async (_, init) => ((sent = init), answer('{"media_id":"x"}')),
  })
  const data = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff)
  await wxpay.chain('v3/merchant/media/upload').post({ file: { name: '营业执照.png', data } })
  const digest = openssl
    .run(['dgst', '-sha256', '-r', openssl.write('upload.png', data)])
    .toString()
    .split(' ')[0]!
  const headers = sent.headers as Record<string, string>
  const meta = JSON.stringify({ filename: '营业执照.png', sha256: digest })
  expect(Buffer.from(sent.body as Uint8Array).includes(Buffer.from(`\r\n\r\n${meta}\r\n`))).toBe(true)
  const { message, signature } = signedPart({
    method: 'POST',
    url: 'https://api.mch.weixin.qq.com/v3/merchant/media/upload',
    headers,
    body: meta,
  })
  expect(verifies(openssl, merchant, signature, message)).toBe(true)
})
