import {
  type ApiError,
  ConfigurationError,
  createWechatpay,
  SignatureError,
  type CertSnapshot,
  type WechatpayOptions,
} from 'wechatpay-isomorphic'
import { createEmulator, type Emulator, type EmulatorOptions } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { sharedPlatform } from '../clients.ts'

/** A client that is given no certificates, and how often it has downloaded them. */
async function downloadingClient(
  options: EmulatorOptions,
  more: Partial<WechatpayOptions> = {},
): Promise<{ emulator: Emulator; create(): ReturnType<typeof createWechatpay>; downloads(): number }> {
  const emulator = await createEmulator(options)
  const { certs: _, ...credentials } = emulator.credentials
  let downloads = 0
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith('/v3/certificates')) downloads++
    return emulator.fetch(url, init)
  }
  return {
    emulator,
    create: () => createWechatpay({ ...credentials, fetch, retry: 0, ...more }),
    downloads: () => downloads,
  }
}

let number = 0

const order = (wxpay: ReturnType<typeof createWechatpay>): Promise<unknown> =>
  wxpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wxd678efh567hg6787',
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: `KEYS${Date.now()}${number++}`,
        notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
        amount: { total: 100 },
      },
    })
    .json()

const memoryStore = (): {
  readonly store: NonNullable<WechatpayOptions['certStore']>
  snapshot: CertSnapshot | undefined
} => {
  const memory: { store: NonNullable<WechatpayOptions['certStore']>; snapshot: CertSnapshot | undefined } = {
    snapshot: undefined,
    // As a store of text does.
    store: {
      get: async () => memory.snapshot,
      set: async snapshot => void (memory.snapshot = JSON.parse(JSON.stringify(snapshot)) as CertSnapshot),
    },
  }
  return memory
}

export const keys: readonly Case[] = [
  {
    name: 'keys: without certs the platform certificates are downloaded once, also by calls at the same time',
    async run() {
      const { create, downloads } = await downloadingClient({ platformKeys: 'certificate' })
      const wxpay = create()
      await Promise.all(Array.from({ length: 5 }, () => order(wxpay)))
      equal(downloads(), 1)
      await order(wxpay)
      equal(downloads(), 1)
    },
  },
  {
    name: 'keys: a sensitive field is encrypted with a downloaded certificate',
    async run() {
      const { create, downloads } = await downloadingClient({ platformKeys: 'certificate' })
      const wxpay = create()
      const answer = await wxpay.v3.fundApp.mchTransfer.transferBills
        .post({
          json: {
            appid: 'wxf636efh567hg4356',
            out_bill_no: 'plfk2020042013',
            transfer_scene_id: '1000',
            openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
            user_name: '张三',
            transfer_amount: 400000,
            transfer_remark: '新会员开通有礼',
            transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
          },
        })
        .json()
      equal(answer.out_bill_no, 'plfk2020042013')
      equal(downloads(), 1)
    },
  },
  {
    name: 'keys: a new certificate is fetched when it is first met, the old one stays, and a forged serial number fetches nothing',
    async run() {
      const { emulator, create, downloads } = await downloadingClient({ platformKeys: 'certificate' })
      const wxpay = create()
      const before = await emulator.notify('TRANSACTION.SUCCESS')
      await wxpay.notifications.parse(before.request())
      equal(downloads(), 1)
      for (let index = 0; index < 20; index++) {
        const forged = await emulator.notify('TRANSACTION.SUCCESS', { fault: 'unknown-serial' })
        await rejects(
          () => wxpay.notifications.parse(forged.request()),
          error => assert(error instanceof SignatureError && error.reason === 'unknown-serial'),
        )
      }
      equal(downloads(), 1, 'forged serial numbers stay within the cool-down')
      const serial = await emulator.rotateCertificate()
      const certificates = await wxpay.certificates.refresh()
      equal(downloads(), 2)
      equal(certificates.length, 2)
      assert(certificates.some(each => each.serial === serial))
      await wxpay.notifications.parse((await emulator.notify('TRANSACTION.SUCCESS')).request())
      await wxpay.notifications.parse(before.request())
      equal(downloads(), 2)
    },
  },
  {
    name: 'keys: a merchant that has only a public key gets 404, and goes on',
    async run() {
      const emulator = await createEmulator({ platformKeys: 'public-key' })
      const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
      deepEqual(await wxpay.certificates.refresh(), [])
      await order(wxpay)
      await wxpay.notifications.parse((await emulator.notify('TRANSACTION.SUCCESS')).request())
    },
  },
  {
    name: 'keys: during a migration responses and notifications of both kinds are taken',
    async run() {
      const emulator = await createEmulator()
      const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
      await order(wxpay)
      for (const signedWith of ['public-key', 'certificate'] as const) {
        const sent = await emulator.notify('TRANSACTION.SUCCESS', { signedWith })
        equal(sent.headers['Wechatpay-Serial']?.startsWith('PUB_KEY_ID_'), signedWith === 'public-key')
        equal((await wxpay.notifications.parse(sent.request())).event_type, 'TRANSACTION.SUCCESS')
      }
    },
  },
  {
    name: 'keys: instances share downloads by certStore, and a broken store does no harm',
    async run() {
      const memory = memoryStore()
      const { create, downloads } = await downloadingClient(
        { platformKeys: 'certificate' },
        { certStore: memory.store },
      )
      await order(create())
      await order(create())
      equal(downloads(), 1)
      assert(
        memory.snapshot !== undefined &&
          Object.values(memory.snapshot.certificates).every(pem =>
            pem.startsWith('-----BEGIN CERTIFICATE-----'),
          ),
      )
      memory.snapshot = {
        downloadedAt: Date.now(),
        certificates: { '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB': 'no certificate' },
      }
      await order(create())
      equal(downloads(), 2)
    },
  },
  {
    name: 'keys: a response that another APIv3 key encrypted is not trusted',
    async run() {
      const { create } = await downloadingClient(
        { platformKeys: 'certificate' },
        { apiv3Key: '0'.repeat(32) },
      )
      await rejects(
        () => create().certificates.refresh(),
        error => assert(error instanceof Error && error.name === 'DecryptionError', String(error)),
      )
      await rejects(
        () => create().encrypt('张三'),
        error => assert(error instanceof ConfigurationError && error.cause !== undefined),
      )
      await rejects(
        () => order(create()),
        error => {
          assert(error instanceof SignatureError, `a SignatureError, got ${error}`)
          equal(error.reason, 'unknown-serial')
          match(String((error.cause as Error).message), /encrypted with another APIv3 key/)
        },
      )
    },
  },
  {
    name: 'keys: only WeChat Pay’s own 404 means that there are no certificates, and then it asks for the public key',
    async run() {
      const emulator = await createEmulator()
      const { certs: _, ...credentials } = emulator.credentials
      let notFound = '<html>not found</html>'
      const fetch = async (url: string, init: RequestInit): Promise<Response> =>
        url.endsWith('/v3/certificates') ? new Response(notFound, { status: 404 }) : emulator.fetch(url, init)
      const warnings: string[] = []
      const hooks = { warning: ({ message }: { message: string }) => void warnings.push(message) }
      const wxpay = createWechatpay({ ...credentials, fetch, retry: 0, hooks })
      await rejects(
        () => wxpay.certificates.refresh(),
        error => equal((error as ApiError).code, 'HTTP_404'),
      )
      notFound = JSON.stringify({ code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' })
      for (const attempt of [() => wxpay.certificates.refresh(), () => wxpay.encrypt('张三')])
        await rejects(attempt, error => {
          assert(error instanceof ConfigurationError, `a ConfigurationError, got ${error}`)
          equal(error.option, 'certs')
          match(error.message, /PUB_KEY_ID_/)
          match((error.cause as Error).message, /无可用的平台证书/)
        })
      await rejects(
        () => order(wxpay),
        error => {
          assert(error instanceof SignatureError, `a SignatureError, got ${error}`)
          match(error.message, /PUB_KEY_ID_/)
          match((error.cause as Error).message, /无可用的平台证书/)
        },
      )
      equal(warnings.length, 1)
    },
  },
  {
    name: 'keys: of a merchant that was moved to public keys the error says where to get it',
    async run() {
      const emulator = await createEmulator({ platformKeys: 'public-key' })
      const old = await createEmulator({ platformKeys: 'certificate' })
      const wxpay = createWechatpay({
        ...emulator.credentials,
        certs: old.credentials.certs,
        fetch: emulator.fetch,
        retry: 0,
      })
      await rejects(
        () => order(wxpay),
        error => {
          assert(error instanceof SignatureError, `a SignatureError, got ${error}`)
          equal(error.reason, 'unknown-serial')
          match(error.message, /moved to public keys.*merchant console/)
        },
      )
    },
  },
  {
    name: 'keys: a flood of unknown serial numbers during a download is one download, and all are answered',
    async run() {
      const { emulator, create, downloads } = await downloadingClient({ platformKeys: 'certificate' })
      const wxpay = create()
      const forged = await emulator.notify('TRANSACTION.SUCCESS', { fault: 'unknown-serial' })
      const serial = forged.headers['Wechatpay-Serial']!.replace(/^PUB_KEY_ID_.*$/, 'AB'.repeat(20))
      const { body } = forged
      const headers = { ...forged.headers, 'Wechatpay-Serial': serial }
      const reasons = await Promise.all(
        Array.from({ length: 1000 }, () =>
          wxpay.notifications
            .parse({ headers, body })
            .catch((error: unknown) => (error as SignatureError).reason),
        ),
      )
      equal(reasons.filter(reason => reason === 'unknown-serial').length, 1000)
      equal(downloads(), 1)
    },
  },
  {
    name: 'keys: what cannot be a key of WeChat Pay is refused before anything is sent',
    async run({ crypto }) {
      const { credentials, publicKeyId, publicKeyPem } = await sharedPlatform(crypto)
      const { subtle } = crypto
      const der = Uint8Array.from(
        atob(credentials.privateKey.replace(/-----[^-]+-----|\s/g, '')),
        character => character.charCodeAt(0),
      )
      const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      const { n = '', e = '' } = await subtle.exportKey(
        'jwk',
        await subtle.importKey('pkcs8', der, rsa, true, ['sign']),
      )
      const ownPublic = { kty: 'RSA', n, e }
      const hidden = await subtle.importKey('pkcs8', der, rsa, false, ['sign'])
      let sent = 0
      const attempt = (certs: Record<string, unknown>, privateKey: string | CryptoKey): Promise<unknown> =>
        (async () =>
          createWechatpay({
            ...credentials,
            privateKey,
            certs: certs as NonNullable<WechatpayOptions['certs']>,
            fetch: async () => (sent++, new Response('{}')),
          })
            .chain('v3/x')
            .get())()
      for (const certs of [
        { undefined: publicKeyPem },
        { '': publicKeyPem },
        { 'pub_key.pem': publicKeyPem },
        { [credentials.mchid]: publicKeyPem },
        { [publicKeyId.slice(11)]: publicKeyPem },
        { [`“${publicKeyId}”`]: publicKeyPem },
        { [`${publicKeyId}中`]: publicKeyPem },
        { ['AB'.repeat(20)]: publicKeyPem },
        { [publicKeyId]: ownPublic },
        { [credentials.serial]: publicKeyPem },
      ])
        for (const privateKey of [credentials.privateKey, hidden])
          await rejects(
            () => attempt(certs, privateKey),
            error => assert(error instanceof ConfigurationError, `a ConfigurationError, got ${error}`),
          )
      equal(sent, 0)
    },
  },
]
