import { inspect } from 'node:util'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { utf8 } from '../../../src/lib/bytes.ts'
import { createNotifications, type NotificationOptions } from '../../../src/notification.ts'
import { parseNotification, type NotificationContext } from '../../../src/notification/parse.ts'

let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator()
})

afterEach(() => void vi.useRealTimers())

const create = (options: object = {}): ReturnType<typeof createNotifications> =>
  createNotifications({ ...emulator.credentials, ...options } as NotificationOptions)

describe('options that cannot work are named', () => {
  test.each<[unknown, string]>([
    [null, 'options: expected an object with certs and apiv3Key'],
    ['x', 'options: expected an object with certs and apiv3Key'],
    [{ clockTolerance: -1 }, 'clockTolerance: expected a number of seconds, 0 or more'],
    [{ clockTolerance: Number.NaN }, 'clockTolerance: expected a number of seconds, 0 or more'],
    [{ clockTolerance: '5' }, 'clockTolerance: expected a number of seconds, 0 or more'],
  ])('%j', (options, message) => {
    const given =
      typeof options === 'object' && options !== null ? { ...emulator.credentials, ...options } : options
    expect(() => createNotifications(given as NotificationOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message }),
    )
  })

  test('a private key that is none, and the merchant’s own public key in the place of WeChat Pay’s', async () => {
    expect(() => create({ privateKey: 'x' })).toThrow(/^privateKey: /)
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
        hash: 'SHA-256',
      },
      true,
      ['sign', 'verify'],
    )
    const pem = (kind: string, bytes: ArrayBuffer): string =>
      `-----BEGIN ${kind}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${kind}-----\n`
    const own = pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey))
    const certs = {
      PUB_KEY_ID_0114232134912410000000000000: pem(
        'PUBLIC KEY',
        await crypto.subtle.exportKey('spki', publicKey),
      ),
    }
    expect(() => create({ certs, privateKey: own })).toThrow(ConfigurationError)
    expect(() => create({ certs, privateKey: undefined })).not.toThrow()
  })

  test('a CryptoKey that cannot decrypt, before there is anything to decrypt', async () => {
    const generate = async (name: string, hash: string, usages: KeyUsage[]): Promise<CryptoKey> => {
      const parameters = { name, hash, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) }
      return ((await crypto.subtle.generateKey(parameters, false, usages)) as CryptoKeyPair).privateKey
    }
    const signing = await generate('RSASSA-PKCS1-v1_5', 'SHA-256', ['sign', 'verify'])
    expect(() => create({ privateKey: signing })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(/^privateKey: cannot decrypt: it is a non-extractable CryptoKey/),
      }),
    )
    const decrypting = await generate('RSA-OAEP', 'SHA-1', ['encrypt', 'decrypt'])
    expect(() => create({ privateKey: decrypting })).not.toThrow()
  })
})

test('without a tolerance a notification of this very second is taken', async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  const { parse } = create({ clockTolerance: 0, privateKey: undefined })
  const event = await parse((await emulator.notify('TRANSACTION.SUCCESS')).request())
  expect(event.event_type).toBe('TRANSACTION.SUCCESS')
})

test('an encrypted field needs the private key, and is named without it', async () => {
  const sent = await emulator.notify('MEMBERCARDSP.USER_CARD.CREATE', { resource: { phone_number: '138' } })
  expect(await create().parse(sent.request())).toMatchObject({ resource: { phone_number: '138' } })
  await expect(create({ privateKey: undefined }).parse(sent.request())).rejects.toMatchObject({
    name: 'DecryptionError',
    field: 'resource.phone_number',
  })
})

test('a key that nobody knows is explained by those that are known', async () => {
  const sent = await emulator.notify('TRANSACTION.SUCCESS', { fault: 'unknown-serial' })
  await expect(create().parse(sent.request())).rejects.toMatchObject({
    name: 'SignatureError',
    reason: 'unknown-serial',
    message: expect.stringMatching(/ is not trusted: certs has PUB_KEY_ID_\d+; compare both with the id in/),
  })
})

describe('a notification comes as', () => {
  test('a Request, or headers and body of any kind', async () => {
    const { parse } = create()
    const sent = await emulator.notify('TRANSACTION.SUCCESS', { id: 'EV-1' })
    const { headers, body } = sent
    for (const given of [
      sent.request(),
      { headers, body },
      { headers: new Headers(headers), body: Buffer.from(body) },
    ])
      expect((await parse(given)).id).toBe('EV-1')
  })

  test('a Request without a body, which nobody has signed', async () => {
    const request = new Request('https://merchant.example/notify', { method: 'POST' })
    await expect(create().parse(request)).rejects.toMatchObject({
      name: 'SignatureError',
      reason: 'missing-header',
    })
  })

  test.each([[null], [undefined], ['x']])('no %j', async given => {
    await expect(create().parse(given as never)).rejects.toThrow(
      /^a notification is a fetch Request or \{ headers, body \}, got /,
    )
  })

  test('something with bodyUsed that is none, where its headers are told of', async () => {
    const { body } = await emulator.notify('TRANSACTION.SUCCESS')
    await expect(create().parse({ bodyUsed: false, headers: 'x', body } as never)).rejects.toThrow(
      'headers has to be Headers',
    )
  })
})

test('changed bytes are explained, a forged key is not', async () => {
  const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
  const pretty = JSON.stringify(JSON.parse(body), undefined, 2)
  await expect(create().parse({ headers, body: pretty })).rejects.toMatchObject({
    reason: 'mismatch',
    serial: headers['Wechatpay-Serial'],
    message: expect.stringContaining('serialised again, with white space'),
  })
  await expect(create().parse({ headers: {}, body })).rejects.toMatchObject({ reason: 'missing-header' })
})

test('a type that is not known is given as it came', async () => {
  const sent = await emulator.notify('SOMETHING.NEW', { resource: { a: 1 } })
  expect(await create().parse(sent.request())).toMatchObject({
    event_type: 'SOMETHING.NEW',
    original_event_type: undefined,
    resource: { a: 1 },
  })
})

describe('what a notification is opened with', () => {
  const context: NotificationContext = {
    find: () => ({ verify: async () => true, hasSigned: () => true }) as never,
    apiv3Key: undefined,
    decrypter: {},
    clockTolerance: 300,
  }

  test('is an APIv3 key, which is asked for', async () => {
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    await expect(parseNotification(sent.request(), context)).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'apiv3Key',
      message: expect.stringContaining('apiv3Key: is needed to decrypt notifications'),
    })
  })

  test('may find something else than JSON, and names it without a piece of it', async () => {
    const sent = await emulator.notify('TRANSACTION.SUCCESS')
    const apiv3Key = { decrypt: async () => utf8('{secret') }
    await expect(parseNotification(sent.request(), { ...context, apiv3Key })).rejects.toMatchObject({
      name: 'DecryptionError',
      field: 'resource',
      message: 'resource: is not JSON in UTF-8',
    })
  })
})

test('on a console it says when it was made, where it was said', async () => {
  const event = await create().parse((await emulator.notify('TRANSACTION.SUCCESS', { id: 'EV-1' })).request())
  const line = `Notification TRANSACTION.SUCCESS of ${event.create_time} (id EV-1; its content is in .resource)`
  expect(inspect(event)).toBe(line)
  const showInDeno = Reflect.get(event, Symbol.for('Deno.customInspect')) as () => string
  expect(showInDeno.call(event)).toBe(line)
  Object.assign(event, { create_time: '' })
  expect(inspect(event)).toBe(
    'Notification TRANSACTION.SUCCESS of no time (id EV-1; its content is in .resource)',
  )
})
