import {
  ConfigurationError,
  createWechatpay,
  SignatureError,
  type CertSnapshot,
  type WechatpayOptions,
} from 'wechatpay-isomorphic'
import { createEmulator, type Emulator, type EmulatorOptions } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'

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

const order = (wxpay: ReturnType<typeof createWechatpay>): Promise<unknown> =>
  wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: '1' }).json()

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
    name: 'keys: during a migration answers and notifications of both kinds are taken',
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
    name: 'keys: an answer that another APIv3 key encrypted is not trusted',
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
    },
  },
]
