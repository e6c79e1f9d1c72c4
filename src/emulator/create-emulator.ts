import { checkApiv3Key } from '../crypto/aes-gcm.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { answerAct, isAct, type ActsContext } from './acts/http.ts'
import { pageRoutes } from './acts/page-routes.ts'
import { actRoutes } from './acts/routes.ts'
import { certificateFlows } from './certificates.ts'
import { deliveryErrand, resend, type Deliver, type SignNotification } from './delivery/deliver.ts'
import { isLoopback, loopbackOnly } from './delivery/loopback.ts'
import { NOTIFICATIONS, type OutgoingNotification } from './delivery/outbox.ts'
import type { EmulatorOptions } from './emulator-options.ts'
import { checkEndpoint } from './endpoint-check/check-endpoint.ts'
import { samplesFor } from './endpoint-check/samples.ts'
import { createFaults } from './faults/faults.ts'
import { flowsOf } from './flows/flows.ts'
import { billFlows } from './flows/bills/bill-flows.ts'
import { KINDS } from './flows/kinds.ts'
import { payCombined } from './flows/combine/combine-flow.ts'
import { complain, continueComplaint, respondToMerchant } from './flows/complaint/acts.ts'
import { claimUserCard } from './flows/member-card/user-cards.ts'
import { ORDERS, type Order } from './flows/payment/order.ts'
import { expireOrder, failPayment, pay } from './flows/payment/payment.ts'
import { confirmServiceOrder, failServiceOrder, payServiceOrder } from './flows/payscore/acts.ts'
import type { Refund } from './flows/refund/refund.ts'
import { endRefund, findRefund } from './flows/refund/refund-flow.ts'
import { failShare } from './flows/sharing/sharing-flow.ts'
import { confirmTransfer, failTransfer } from './flows/transfer/transfer-flow.ts'
import { createEngine, type Engine } from './journal/engine.ts'
import { thingsOf } from './journal/event.ts'
import { memoryJournal } from './journal/journal.ts'
import { tableOf } from './journal/world.ts'
import { notify } from './notifications/notify.ts'
import { createRawNotifications } from './page/raw.ts'
import { createParties } from './parties/parties.ts'
import {
  createCaller,
  createPlatformCertificate,
  createPlatformPublicKey,
  type Caller,
  type PlatformKey,
} from './parties.ts'
import { receive } from './received.ts'
import { callerOf, keysOfCaller, pairOf, platformKeyOf } from './sandbox-keys.ts'
import { EmulatorProblem } from './problem.ts'
import { act, type Sandbox } from './sandbox.ts'
import { createRandom } from './seeded-random.ts'
import { DEFAULT_SETTINGS, type SandboxSettings } from './settings.ts'
import { chinaTime } from './time.ts'
import { createTimeline } from './timeline/timeline.ts'
import { recorded, type Recording } from './traffic/record.ts'
import { createTrafficLog } from './traffic/traffic-log.ts'
import { answer, type Wire } from './wire.ts'
import type { Emulator, EmulatorCredentials } from './emulator.ts'

/** How many calls the page shows. */
const SHOWN = 10_000

/**
 * Makes a WeChat Pay server in memory, for tests and development: it verifies every request, decrypts
 * sensitive fields, checks what it gets against the catalog, and signs its responses. It has keys of its own
 * and needs no port.
 *
 * @example
 *   const emulator = await createEmulator()
 *   const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const crypto = resolveCrypto(options.crypto)
  const given = options.keys
  const apiv3Key = options.apiv3Key ?? given?.apiv3Key ?? createNonce(crypto, 32)
  checkApiv3Key(apiv3Key, 'apiv3Key')
  const random = createRandom(crypto, options.seed)
  const [merchant, brand, publicKey, issued] = await Promise.all(
    given === undefined
      ? ([
          createCaller(crypto, 'mchid', options.mchid ?? `19${random.digits(8)}`),
          createCaller(crypto, 'brand_id', options.brandId ?? '1004'),
          createPlatformPublicKey(crypto),
          createPlatformCertificate(crypto).then(certificate => [certificate]),
        ] as const)
      : ([
          callerOf('mchid', given.merchant, crypto),
          callerOf('brand_id', given.brand, crypto),
          platformKeyOf(given.publicKey, crypto),
          given.certificates.map(pair => platformKeyOf(pair, crypto)),
        ] as const),
  )
  const { platformKeys = 'both' } = options
  let certificates: readonly PlatformKey[] = platformKeys === 'public-key' ? [] : issued
  const keys = (): readonly PlatformKey[] => [
    ...(platformKeys === 'certificate' ? [] : [publicKey]),
    ...certificates,
  ]
  /** What signs where the request names no key: the newest certificate, as WeChat Pay does. */
  const signing = (): PlatformKey => certificates[0] ?? publicKey
  const sandbox: Sandbox = {
    random,
    parties: createParties(options.parties),
    settings: settingsOf(options),
    cashierAt(origin) {
      const { hostname } = new URL(origin)
      const isOurs = isLoopback(hostname) || options.hosts?.includes(hostname)
      return options.page !== undefined && isOurs ? `${origin}/__emulator/cashier/` : undefined
    },
  }
  const { traffic: size = options.page === undefined ? 0 : SHOWN } = options
  if (!Number.isSafeInteger(size) || size < 0)
    throw new ConfigurationError('traffic', `is a number of calls, 0 or more: got ${String(size)}`)
  const traffic = createTrafficLog(size)
  const raw = createRawNotifications(size)
  const parties = (): Parameters<typeof notify>[0] => ({
    publicKey: keys()[0]!,
    certificate: signing(),
    merchant,
    apiv3Key,
  })
  const sign: SignNotification = async (notification, kind) => {
    const { event_type, id, summary, original_type, resource, created, url } = notification
    const made = await notify(
      parties(),
      event_type,
      {
        id,
        summary,
        original_type,
        resource,
        example: false,
        create_time: chinaTime(created),
        ...(kind === 'probe' && { fault: 'probe' as const }),
      },
      crypto,
    )
    if (size > 0) raw.note(id, made)
    return made.request(url)
  }
  const deliver: Deliver = options.deliver ?? loopbackOnly
  const flows = flowsOf(sandbox)
  const faults = createFaults(random)
  const engine: Engine = await createEngine({
    journal: options.journal ?? memoryJournal(),
    due: flows.due ?? {},
    errands: { 'notification.deliver': deliveryErrand(() => engine, sandbox, sign, deliver) },
  })
  const wire: Wire = {
    crypto,
    engine,
    callers: [merchant, brand],
    keys,
    signing,
    flows,
    faults,
    sandbox,
    others: {
      ...certificateFlows(() => certificates, apiv3Key, crypto),
      ...billFlows(() => engine, sandbox, crypto),
    },
  }
  const tables = new Set(KINDS.map(({ table }) => table.name))
  const timeline = createTimeline({ engine, traffic, run: createNonce(crypto, 12) }, tables)
  const recording: Recording = { log: traffic, engine, callers: [merchant, brand], crypto, tables }
  const end =
    (status: Parameters<typeof endRefund>[3]) =>
    (out_refund_no: string): Promise<Refund> =>
      act(engine, `refund.${status}`, tx => endRefund(sandbox, tx, findRefund(tx, out_refund_no), status))

  const credentialsOf = ({ serial, privateKeyPem }: Caller): EmulatorCredentials => ({
    serial,
    privateKey: privateKeyPem,
    certs: Object.fromEntries(keys().map(key => [key.serial, key.pem])),
    apiv3Key,
  })
  const emulator: Emulator = {
    credentials: { mchid: merchant.id, ...credentialsOf(merchant) },
    brandCredentials: { brandId: brand.id, ...credentialsOf(brand) },
    clock: engine.clock,
    faults,
    get orders() {
      const orders = [...tableOf(engine.world(), ORDERS.name).values()] as unknown as Order[]
      return new Map(orders.map(order => [order.out_trade_no, order]))
    },
    pay: (out_trade_no, how) => act(engine, 'pay', tx => pay(sandbox, tx, out_trade_no, how)),
    payCombined: (number, how) => act(engine, 'payCombined', tx => payCombined(sandbox, tx, number, how)),
    failPayment: (out_trade_no, reason) =>
      act(engine, 'failPayment', tx => failPayment(tx, out_trade_no, reason)),
    expire: out_trade_no => act(engine, 'expire', tx => expireOrder(tx, out_trade_no)),
    refund: { finish: end('SUCCESS'), abnormal: end('ABNORMAL'), close: end('CLOSED') },
    transfer: {
      confirm: number => act(engine, 'transfer.confirm', tx => confirmTransfer(sandbox, tx, number)),
      lapse: number => act(engine, 'transfer.lapse', tx => failTransfer(sandbox, tx, number)),
      fail: (number, reason) => act(engine, 'transfer.fail', tx => failTransfer(sandbox, tx, number, reason)),
    },
    payscore: {
      confirm: (number, openid) =>
        act(engine, 'payscore.confirm', tx => confirmServiceOrder(sandbox, tx, number, openid)),
      pay: number => act(engine, 'payscore.pay', tx => payServiceOrder(sandbox, tx, number)),
      fail: number => act(engine, 'payscore.fail', tx => failServiceOrder(tx, number)),
    },
    complaints: {
      create: grievance => act(engine, 'complaints.create', tx => complain(sandbox, tx, grievance)),
      continue: (id, detail) =>
        act(engine, 'complaints.continue', tx => continueComplaint(sandbox, tx, id, detail)),
      respond: (id, detail) =>
        act(engine, 'complaints.respond', tx => respondToMerchant(sandbox, tx, id, detail)),
    },
    sharing: {
      fail: (number, account, reason) =>
        act(engine, 'sharing.fail', tx => failShare(tx, number, account, reason)),
    },
    ledger: () => ({ accounts: engine.world().ledger.accounts() }),
    async journal({ about, kind } = {}) {
      return (await engine.events()).filter(
        event =>
          (kind === undefined || event.kind === kind) &&
          (about === undefined || thingsOf(event).includes(about)),
      )
    },
    notifications: () =>
      [...tableOf(engine.world(), NOTIFICATIONS.name).values()] as unknown as OutgoingNotification[],
    async resend(id) {
      const kept = tableOf(engine.world(), NOTIFICATIONS.name).get(id)
      if (kept === undefined)
        throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no notification ${id}`)
      return resend(engine, sign, deliver, kept as unknown as OutgoingNotification)
    },
    checkEndpoint: (endpoint, { out_trade_no } = {}) =>
      checkEndpoint(endpoint, {
        ...samplesFor(engine.world(), out_trade_no),
        make: (event_type, overrides) =>
          notify(parties(), event_type, { example: false, ...overrides }, crypto),
        async send(to, request) {
          if (typeof to === 'function') return to(request)
          const headers = new Headers(request.headers)
          return loopbackOnly(new Request(to, { method: 'POST', headers, body: await request.text() }))
        },
      }),
    snapshot: () => engine.snapshot(),
    async restore(snapshot) {
      await engine.restore(snapshot)
      timeline.forget()
    },
    async reset() {
      await engine.reset()
      traffic.clear()
      raw.clear()
      timeline.forget()
    },
    keys: () => ({
      apiv3Key,
      merchant: keysOfCaller(merchant),
      brand: keysOfCaller(brand),
      publicKey: pairOf(publicKey),
      certificates: certificates.map(pairOf),
    }),
    async rotateCertificate(validity) {
      const fresh = await createPlatformCertificate(crypto, validity)
      certificates = [fresh, ...certificates]
      return fresh.serial
    },
    claimUserCard: claim => act(engine, 'claimUserCard', tx => claimUserCard(sandbox, tx, claim)),
    notify: (event_type, overrides = {}) => notify(parties(), event_type, overrides, crypto),
    async fetch(input, init) {
      const received = await receive(input, init)
      if (isAct(received)) return answerAct(received, acts)
      if (size === 0) return answer(received, wire)
      return recorded(received, recording, notes => answer(received, wire, notes))
    },
  }
  const acts: ActsContext = {
    routes: [
      ...actRoutes(emulator, { deliver, redirected: options.deliver !== undefined }),
      ...pageRoutes({ emulator, engine, traffic, timeline, raw, settings: sandbox.settings }),
    ],
    hosts: options.hosts ?? [],
    page: options.page,
    events: engine.events,
    subscribe: engine.subscribe,
  }
  return emulator
}

function settingsOf(options: EmulatorOptions): SandboxSettings {
  const given = Object.keys(DEFAULT_SETTINGS).flatMap(name => {
    const value = options[name as keyof SandboxSettings]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given) }
}
