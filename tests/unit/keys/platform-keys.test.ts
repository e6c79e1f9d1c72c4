import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createGcmKey } from '../../../src/crypto/aes-gcm.ts'
import { createPlatformKeys, type PlatformKeys } from '../../../src/keys/platform-keys.ts'
import type { CertSnapshot } from '../../../src/keys/certificates/cert-store.ts'
import { COOL_DOWN } from '../../../src/keys/certificates/policy.ts'
import { ecCertificatePem, spkiPem } from '../../fixtures/keys.ts'
import { createOpenssl, makeCertificate, makeKey } from '../../suites/openssl/openssl.ts'
import { answer, apiv3Key, certificates, createWorld, FORGED, ID, NEW, OLD, snapshot } from './world.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())
const key = makeKey(openssl, 'wechat')
const DAY = 24 * 3600_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-01-01T00:00:00Z') })
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds)

describe('downloads', () => {
  test('one for any number of unknown serial numbers at once, and none within the cool-down', async () => {
    const world = createWorld()
    const found = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => world.keys.find(index % 2 === 0 ? OLD : FORGED)),
    )
    expect(world.downloads).toBe(1)
    expect(found.filter(each => each !== undefined).length).toBe(500)
    for (let index = 0; index < 100; index++) expect(await world.keys.find(FORGED)).toBeUndefined()
    pass(COOL_DOWN.downloaded - 1)
    expect(await world.keys.find(FORGED)).toBeUndefined()
    expect(world.downloads).toBe(1)
    pass(1)
    expect(await world.keys.find(FORGED)).toBeUndefined()
    expect(world.downloads).toBe(2)
  })

  test('none for what is no serial number, or a public key', () => {
    const world = createWorld()
    for (const serial of ['', 'x', '__proto__', 'A'.repeat(41), ID, 'PUB_KEY_ID_1', `${OLD}\r\n`])
      expect(world.keys.find(serial)).toBeUndefined()
    expect(world.downloads).toBe(0)
  })

  test('a failed one is a warning for responses, and tried again after a shorter while', async () => {
    const world = createWorld({}, new Error('no network'))
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect([world.downloads, world.warnings]).toEqual([
      1,
      ['platform certificates could not be downloaded: Error: no network'],
    ])
    world.offered = [OLD]
    pass(COOL_DOWN.failed)
    expect(await world.keys.find(OLD)).toBeDefined()
  })

  test('without any key a call of one’s own waits for no cool-down, and says why it cannot go on', async () => {
    const world = createWorld({}, new Error('no network'))
    await expect(world.keys.forEncryption(Date.now())).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'certs',
      cause: { message: 'no network' },
    })
    world.offered = [OLD]
    expect((await world.keys.forEncryption(Date.now())).serial).toBe(OLD)
    expect(world.downloads).toBe(2)
  })

  test('a request that was ended in the middle of one does not block those after it', async () => {
    let calls = 0
    const world = createWorld({
      downloading: {
        apiv3Key: createGcmKey(crypto, apiv3Key),
        download: async open =>
          ++calls === 1 ? new Promise(() => undefined) : (await open(await answer([OLD])), undefined),
      },
    })
    void world.keys.find(OLD)
    await new Promise(resolve => setTimeout(resolve, 5))
    pass(15_000)
    expect(await world.keys.find(OLD)).toBeDefined()
    expect(calls).toBe(2)
  })

  test('a merchant without certificates is not asked again for a day', async () => {
    const world = createWorld({ certs: { [ID]: spkiPem } }, 'none')
    expect(await world.keys.refresh()).toEqual([])
    pass(DAY - 1)
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect(world.downloads).toBe(1)
    pass(1)
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect([world.downloads, world.warnings]).toEqual([2, []])
  })
})

describe('a merchant that has only a public key', () => {
  test('and has not given it is told so, once, and asked for it', async () => {
    const world = createWorld({}, 'none')
    const needed = {
      name: 'ConfigurationError',
      option: 'certs',
      message: expect.stringContaining('as certs: { PUB_KEY_ID_…: pem }'),
      cause: { message: 'no certificates' },
    }
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect(world.keys.explain(OLD)).toMatchObject({ advice: expect.stringContaining('PUB_KEY_ID_') })
    expect(world.keys.explain(OLD).cause).toMatchObject({ message: 'no certificates' })
    await expect((async () => world.keys.forEncryption(Date.now()))()).rejects.toMatchObject(needed)
    expect(world.downloads).toBe(1)
    await expect(world.keys.refresh()).rejects.toMatchObject(needed)
    expect(world.warnings).toEqual([
      'WeChat Pay has no platform certificates for this merchant, and signs with its public key: Error: no certificates',
    ])
  })
})

describe('why a key is not trusted', () => {
  const advice = (keys: PlatformKeys, serial: string): string => keys.explain(serial).advice

  test('a public key where only certificates are given', () => {
    const keys = createPlatformKeys({ certs: { [OLD]: certificates[OLD]! }, crypto, clockTolerance: 300 })
    expect(advice(keys, ID)).toMatch(/moved to public keys.*merchant console.*certs: \{ PUB_KEY_ID_…: pem \}/)
    expect(advice(keys, NEW)).toMatch(/give that platform certificate.*apiv3Key/)
    expect(advice(keys, 'x')).toBe('it is neither an id nor a serial number')
  })

  test('another public key than the given one', () => {
    const keys = createPlatformKeys({ certs: { [ID]: spkiPem }, crypto, clockTolerance: 300 })
    expect(advice(keys, 'PUB_KEY_ID_2')).toBe(
      `certs has ${ID}; compare both with the id in the merchant console, 账户中心 → API安全 → 微信支付公钥`,
    )
  })

  test('a certificate that could not be downloaded, or that WeChat Pay does not give', async () => {
    const world = createWorld({}, new Error('no network'))
    await world.keys.find(OLD)
    expect(world.keys.explain(OLD)).toEqual({
      advice: 'platform certificates could not be downloaded',
      cause: new Error('no network'),
    })
    world.offered = [OLD]
    await world.keys.refresh()
    expect(advice(world.keys, NEW)).toMatch(/do not have it, or it has expired/)
  })
})

describe('a clock that is set back', () => {
  test('does not end downloads', async () => {
    const world = createWorld()
    await world.keys.find(OLD)
    vi.setSystemTime(Date.parse('2026-01-01T00:00:00Z'))
    expect(await world.keys.find(NEW)).toBeUndefined()
    expect(world.downloads).toBe(2)
    expect(await world.keys.find(NEW)).toBeUndefined()
    expect(world.downloads).toBe(2)
  })
})

describe('validity', () => {
  test('an expired certificate is not accepted, whether given or downloaded', async () => {
    const given = createPlatformKeys({ certs: { [OLD]: certificates[OLD]! }, crypto, clockTolerance: 300 })
    const world = createWorld()
    expect(await given.find(OLD)).toBeDefined()
    expect(await world.keys.find(OLD)).toBeDefined()
    vi.setSystemTime(Date.parse('2030-01-01T00:05:00Z'))
    expect(await given.find(OLD)).toBeDefined()
    vi.setSystemTime(Date.parse('2030-01-01T00:05:01Z'))
    expect(await given.find(OLD)).toBeUndefined()
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect(() => given.forEncryption(Date.now())).toThrow(/no platform certificate is valid now/)
  })

  test('a successor is looked for ahead of the end, twice a day at most; both are accepted, and the one that is valid encrypts', async () => {
    const world = createWorld()
    expect((await world.keys.forEncryption(Date.now())).serial).toBe(OLD)
    vi.setSystemTime(Date.parse('2029-12-21T00:00:00Z'))
    await world.keys.find(OLD)
    expect(world.downloads).toBe(1)
    vi.setSystemTime(Date.parse('2029-12-23T00:00:00Z'))
    world.offered = [OLD, NEW]
    for (let index = 0; index < 5; index++) expect(await world.keys.find(OLD)).toBeDefined()
    expect(world.downloads).toBe(2)
    // Not yet in effect: it encrypts nothing.
    expect((await world.keys.forEncryption(Date.now())).serial).toBe(OLD)
    vi.setSystemTime(Date.parse('2029-12-26T00:00:00Z'))
    expect((await world.keys.forEncryption(Date.now())).serial).toBe(NEW)
    expect(await world.keys.find(OLD)).toBeDefined()
    expect(await world.keys.find(NEW)).toBeDefined()
    expect(world.downloads).toBe(2)
  })
})

describe('one certificate that is not for us does not take the others with it', () => {
  const good = OLD
  const strange = {
    ec: ecCertificatePem,
    short: (): string => {
      openssl.run([
        'genpkey',
        '-quiet',
        '-algorithm',
        'RSA',
        '-pkeyopt',
        'rsa_keygen_bits:1024',
        '-out',
        's.pem',
      ])
      openssl.run([
        'req',
        '-x509',
        '-new',
        '-key',
        's.pem',
        '-subj',
        '/CN=x',
        '-set_serial',
        `0x${FORGED}`,
        '-out',
        's.crt',
      ])
      return openssl.read('s.crt')
    },
  }

  test.each([
    ['an EC key', strange.ec],
    ['an RSA key of 1024 bits', strange.short()],
    ['no certificate', 'x'],
  ])('%s', async (_, pem) => {
    certificates[FORGED] = pem
    const world = createWorld({}, [FORGED, good])
    expect((await world.keys.refresh()).map(({ serial }) => serial)).toEqual([good])
    expect(world.warnings).toEqual([expect.stringMatching(/^a platform certificate is left out: /)])
    const store = {
      get: async () => ({
        downloadedAt: Date.now(),
        certificates: { [FORGED]: pem, [good]: certificates[good]! },
      }),
      set: async () => undefined,
    }
    const shared = createWorld({ store })
    expect(await shared.keys.find(good)).toBeDefined()
    expect(shared.downloads).toBe(0)
    expect(shared.warnings).toEqual(world.warnings)
  })
})

describe('what is downloaded is checked', () => {
  test.each<[string, (item: Record<string, unknown>) => Record<string, unknown>]>([
    ['another serial number', item => ({ ...item, serial_no: FORGED })],
    ['no certificate inside', item => ({ ...item, encrypt_certificate: null })],
    [
      'another ciphertext',
      item => ({
        ...item,
        encrypt_certificate: { ...(item['encrypt_certificate'] as object), nonce: 'fdasflkja485' },
      }),
    ],
  ])('%s', async (_, change) => {
    const world = createWorld({}, [OLD], serials => answer(serials, change))
    await expect(world.keys.refresh()).rejects.toThrow(/serial number|base64|changed/)
    expect(await world.keys.find(OLD)).toBeUndefined()
  })

  test('a response without a list', async () => {
    const world = createWorld({}, [OLD], async () => new TextEncoder().encode('[]'))
    await expect(world.keys.refresh()).rejects.toMatchObject({ name: 'DecryptionError' })
  })

  test('the pinned issuer: OpenSSL’s chain is accepted, a certificate that it did not issue is not', async () => {
    const authority = makeKey(openssl, 'authority')
    const root = makeCertificate(openssl, authority, {
      serial: '1157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      from: '20200101000000Z',
      to: '20400101000000Z',
    })
    openssl.write('root.pem', root)
    openssl.run(['req', '-new', '-key', key.file, '-subj', '/CN=Tenpay.com sign', '-out', 'issued.csr'])
    openssl.run([
      'x509',
      '-req',
      '-in',
      'issued.csr',
      '-CA',
      'root.pem',
      '-CAkey',
      authority.file,
      '-set_serial',
      `0x${FORGED}`,
      '-days',
      '3650',
      '-sha256',
      '-out',
      'issued.pem',
    ])
    certificates[FORGED] = openssl.read('issued.pem')
    const world = createWorld({ certAuthority: root }, [FORGED])
    expect((await world.keys.refresh()).map(({ serial }) => serial)).toEqual([FORGED])
    world.offered = [FORGED, OLD]
    expect((await world.keys.refresh()).map(({ serial }) => serial)).toEqual([FORGED])
    expect(world.warnings).toEqual([
      `a platform certificate is left out: Error: certificate ${OLD} was not issued by certAuthority`,
    ])
    expect(await world.keys.find(OLD)).toBeUndefined()
    const strange = createWorld({ certAuthority: root }, [OLD])
    await expect(strange.keys.refresh()).rejects.toThrow(/was not issued by certAuthority/)
    expect(await strange.keys.find(OLD)).toBeUndefined()
    expect(() => createWorld({ certAuthority: spkiPem })).toThrow(
      /certAuthority: expected the certificate of the issuer/,
    )
  })
})

describe('certStore', () => {
  test('is asked before a download, and told of one', async () => {
    let held: unknown = snapshot(Date.now())
    const store = {
      get: async () => held as CertSnapshot,
      set: async (value: CertSnapshot) => void (held = value),
    }
    const world = createWorld({ store }, [OLD, NEW])
    expect(await world.keys.find(OLD)).toBeDefined()
    expect(world.downloads).toBe(0)
    pass(COOL_DOWN.downloaded)
    vi.setSystemTime(Date.parse('2029-12-26T00:00:00Z'))
    expect(await world.keys.find(NEW)).toBeDefined()
    expect(Object.keys((held as CertSnapshot).certificates).sort()).toEqual([OLD, NEW])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['throws', () => Promise.reject(new Error('store is down'))],
    ['holds something else', async () => ({ downloadedAt: 'now', certificates: 1 })],
    [
      'holds a certificate under another name',
      async () => ({ downloadedAt: 1, certificates: { [NEW]: certificates[OLD] } }),
    ],
    ['holds a bare key', async () => ({ downloadedAt: 1, certificates: { [OLD]: spkiPem } })],
  ])('that %s does no harm', async (_, get) => {
    const world = createWorld({
      store: { get: get as () => Promise<CertSnapshot>, set: () => Promise.reject(new Error('read-only')) },
    })
    expect(await world.keys.find(OLD)).toBeDefined()
    expect(world.downloads).toBe(1)
    expect(world.warnings.map(warning => warning.split(':')[0])).toEqual([
      'certStore could not be read',
      'certStore could not be written',
    ])
  })
})

test('a store that never answers is not waited for', async () => {
  const never = (): Promise<never> => new Promise(() => undefined)
  const world = createWorld({ store: { get: never, set: never } })
  expect(await world.keys.find(OLD)).toBeDefined()
  expect(world.warnings).toEqual([
    'certStore could not be read: Error: certStore: get() has not answered within 3000 ms',
    'certStore could not be written: Error: certStore: set() has not answered within 3000 ms',
  ])
})

test('without keys and without a way to any, it says what to give', () => {
  expect(() => createPlatformKeys({ crypto, clockTolerance: 300 })).toThrow(
    /certs: at least one WeChat Pay public key or platform certificate is needed.*apiv3Key/,
  )
  expect(() => createPlatformKeys({ certs: {}, crypto, clockTolerance: 300 })).toThrow(/certs: at least one/)
})
