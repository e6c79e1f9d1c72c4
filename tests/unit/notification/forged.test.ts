import { beforeAll, describe, expect, it } from 'vitest'
import {
  createEmulator,
  signedNotification,
  type Emulator,
  type SignedNotificationOptions,
} from '../../../src/emulator.ts'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import { fromBase64, toBase64 } from '../../../src/lib/base64.ts'
import {
  createNotifications,
  type Notifications,
  type NotificationHandler,
} from '../../../src/notification.ts'
import { pkcs8Pem, spkiPem } from '../../fixtures/keys.ts'

const serial = 'PUB_KEY_ID_0114232134912410000000000000'
const apiv3Key = '0123456789abcdef0123456789abcdef'
const options: SignedNotificationOptions = {
  privateKey: pkcs8Pem,
  serial,
  apiv3Key,
  event_type: 'TRANSACTION.SUCCESS',
  resource: { out_trade_no: '1217752501201407033233368018' },
  associated_data: 'transaction',
  resourceNonce: 'fdasflkja484',
}

let emulator: Emulator
let notifications: Notifications
let handler: NotificationHandler
let runs = 0

beforeAll(async () => {
  emulator = await createEmulator()
  notifications = createNotifications({ certs: { [serial]: spkiPem }, apiv3Key })
  handler = notifications.handler(() => void runs++, { onError: () => undefined })
})

/** Signs any body as WeChat Pay would. */
async function sign(body: string): Promise<{ headers: Record<string, string>; body: string }> {
  const { createPrivateKey } = await import('../../../src/crypto.ts')
  const timestamp = String(Math.floor(Date.now() / 1000))
  const { headers } = await signedNotification(options)
  const signature = await createPrivateKey(pkcs8Pem).sign(
    new TextEncoder().encode(`${timestamp}\nn\n${body}\n`),
  )
  return {
    headers: {
      ...headers,
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': toBase64(signature),
    },
    body,
  }
}

const post = (init: { headers: HeadersInit; body: BodyInit }): Request =>
  new Request('https://merchant.example/notify', { method: 'POST', ...init })

describe('one bit changed', () => {
  it('in any byte of the signature or the body is refused by the signature', async () => {
    const sent = await signedNotification(options)
    await expect(notifications.parse(sent)).resolves.toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
    const signature = fromBase64(sent.headers['Wechatpay-Signature']!)!
    for (let index = 0; index < signature.length; index++) {
      const changed = signature.slice()
      changed[index]! ^= 1 << (index % 8)
      await expect(
        notifications.parse({
          headers: { ...sent.headers, 'Wechatpay-Signature': toBase64(changed) },
          body: sent.body,
        }),
        `byte ${index}`,
      ).rejects.toMatchObject({ name: 'SignatureError', reason: 'mismatch' })
    }
    const body = new TextEncoder().encode(sent.body)
    for (let index = 0; index < body.length; index++) {
      const changed = body.slice()
      changed[index]! ^= 1 << (index % 8)
      await expect(
        notifications.parse({ headers: sent.headers, body: changed }),
        `byte ${index}`,
      ).rejects.toMatchObject({ name: 'SignatureError', reason: 'mismatch' })
    }
  })

  it('in any byte of ciphertext, tag, nonce or associated data is refused, also where the whole is signed', async () => {
    const { resource, ...envelope } = JSON.parse((await signedNotification(options)).body) as {
      resource: Record<'ciphertext' | 'nonce' | 'associated_data', string>
    }
    const flips: object[] = []
    const ciphertext = fromBase64(resource.ciphertext)!
    for (let index = 0; index < ciphertext.length; index++) {
      const changed = ciphertext.slice()
      changed[index]! ^= 1 << (index % 8)
      flips.push({ ...resource, ciphertext: toBase64(changed) })
    }
    for (const name of ['nonce', 'associated_data'] as const) {
      for (let index = 0; index < resource[name].length; index++) {
        const codes = Array.from(
          resource[name],
          (character, at) => character.charCodeAt(0) ^ (at === index ? 1 : 0),
        )
        flips.push({ ...resource, [name]: String.fromCharCode(...codes) })
      }
    }
    flips.push(
      { ...resource, associated_data: '' },
      { ...resource, ciphertext: toBase64(ciphertext.slice(0, -1)) },
      { ...resource, ciphertext: toBase64(ciphertext.slice(0, -16)) },
    )
    expect(flips.length).toBeGreaterThan(ciphertext.length + 20)
    for (const flip of flips) {
      const sent = await sign(JSON.stringify({ ...envelope, resource: flip }))
      await expect(notifications.parse(sent)).rejects.toMatchObject({
        name: 'DecryptionError',
        field: 'resource',
      })
    }
  })
})

describe('what a handler answers, without running the callback', () => {
  const answer = async (init: { headers: HeadersInit; body: BodyInit }): Promise<number> =>
    (await handler(post(init))).status

  it('401 to headers that came twice, were smuggled, or are 10 MB', async () => {
    const { headers, body } = await signedNotification(options)
    for (const name of Object.keys(headers).filter(
      each => each.startsWith('Wechatpay-') && !each.endsWith('Type'),
    )) {
      const twice = new Headers(headers)
      twice.append(name, headers[name]!)
      expect(await answer({ headers: twice, body }), name).toBe(401)
      expect(await answer({ headers: { ...headers, [name]: 'A'.repeat(10_000_000) }, body }), name).toBe(401)
      await expect(
        notifications.parse({ headers: { ...headers, [name]: [headers[name]!, headers[name]!] }, body }),
        name,
      ).rejects.toBeInstanceOf(SignatureError)
      await expect(
        notifications.parse({
          headers: { ...headers, [name]: `${headers[name]}\r\nWechatpay-Serial: ${serial}` },
          body,
        }),
        name,
      ).rejects.toBeInstanceOf(SignatureError)
      const error = await notifications
        .parse({ headers: { ...headers, [name]: 'A'.repeat(10_000_000) }, body })
        .catch((cause: unknown) => cause as SignatureError)
      expect((error as SignatureError).message.length).toBeLessThan(500)
    }
  })

  it('400 to signed garbage: deep JSON, __proto__, other algorithms, what is not UTF-8 or not JSON', async () => {
    const { resource, ...envelope } = JSON.parse((await signedNotification(options)).body) as {
      resource: object
    }
    const bodies = [
      '',
      '[]',
      'null',
      '"x"',
      '{',
      '['.repeat(500_000),
      `{"a":`.repeat(100_000),
      JSON.stringify(envelope),
      JSON.stringify({ ...envelope, resource: null }),
      JSON.stringify({ ...envelope, resource: [] }),
      `{"__proto__":${JSON.stringify({ ...envelope, resource })}}`,
      JSON.stringify({ ...envelope, id: '', resource }),
      JSON.stringify({ ...envelope, event_type: { toString: 1 }, resource }),
      ...['AEAD_SM4_GCM', 'AES-256-GCM', '', null, 'aead_aes_256_gcm'].map(algorithm =>
        JSON.stringify({ ...envelope, resource: { ...resource, algorithm } }),
      ),
      ...['', 'short', 'thirteen chars', 12, null].map(nonce =>
        JSON.stringify({ ...envelope, resource: { ...resource, nonce } }),
      ),
      ...['', 'not base64!', 'AAAA', {}, null].map(ciphertext =>
        JSON.stringify({ ...envelope, resource: { ...resource, ciphertext } }),
      ),
    ]
    for (const body of bodies) expect(await answer(await sign(body)), body.slice(0, 100)).toBe(400)
    const { headers } = await sign('')
    expect(await answer({ headers, body: Uint8Array.of(0xff, 0xfe, 0x00) })).toBe(401)
    expect(({} as Record<string, unknown>)['resource']).toBeUndefined()
  })

  it('413 to 10 MB, whether or not it says so first', async () => {
    const { headers } = await signedNotification(options)
    expect(await answer({ headers, body: ' '.repeat(10_000_000) })).toBe(413)
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const request = new Request('https://merchant.example/notify', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await handler(request)).status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })

  it('never: the callback has not run', () => {
    expect(runs).toBe(0)
  })
})

describe('keys', () => {
  it('an APIv3 key of 16 bytes is refused when it is given', () => {
    expect(() => createNotifications({ certs: { [serial]: spkiPem }, apiv3Key: '0123456789abcdef' })).toThrow(
      /apiv3Key: expected the APIv3 key, which is exactly 32 bytes, got 16/,
    )
  })

  it('of another merchant opens nothing', async () => {
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    await expect(
      createNotifications({ ...emulator.credentials, apiv3Key }).parse(sent),
    ).rejects.toBeInstanceOf(DecryptionError)
  })
})

it('a forged notification costs one RSA verification at most, and no decryption', async () => {
  const calls: string[] = []
  const subtle = new Proxy(globalThis.crypto.subtle, {
    get:
      (target, name: 'verify') =>
      (...parameters: Parameters<SubtleCrypto['verify']>) => {
        calls.push(name)
        return target[name](...parameters)
      },
  })
  const host: Crypto = {
    subtle,
    getRandomValues: array => globalThis.crypto.getRandomValues(array),
    randomUUID: () => globalThis.crypto.randomUUID(),
  }
  const counted = createNotifications({ certs: { [serial]: spkiPem }, apiv3Key, crypto: host })
  await counted.parse(await signedNotification(options))
  expect(calls.filter(call => call !== 'importKey')).toEqual(['verify', 'decrypt'])
  for (const [fault, cost] of [
    ['tampered', ['verify']],
    ['stale', []],
    ['probe', []],
    ['unknown-serial', []],
  ] as const) {
    calls.length = 0
    await expect(counted.parse(await signedNotification({ ...options, fault }))).rejects.toBeInstanceOf(
      SignatureError,
    )
    expect(calls, fault).toEqual(cost)
  }
})
