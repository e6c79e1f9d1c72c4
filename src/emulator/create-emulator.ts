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
import { actOnApplyment, type ApplymentAct } from './flows/applyment/acts.ts'
import type { Applyment, Rejection } from './flows/applyment/applyment.ts'
import { billFlows } from './flows/bills/bill-flows.ts'
import { v2BillFlows } from './flows/bills/v2-bills.ts'
import { KINDS } from './flows/kinds.ts'
import { payCombined } from './flows/combine/combine-flow.ts'
import { complain, continueComplaint, helpWith, respondToMerchant } from './flows/complaint/acts.ts'
import { endReview } from './flows/h5-domain/h5-domain-flow.ts'
import { dayEndBalanceFlows } from './flows/ecommerce/day-end-balance.ts'
import { endWithdrawal, type WithdrawalEnd } from './flows/ecommerce/funds.ts'
import type { Withdrawal } from './flows/ecommerce/withdrawal.ts'
import { claimUserCard } from './flows/member-card/user-cards.ts'
import {
  failSigning,
  failWithholding,
  payDeduction,
  signContract,
  terminateContract,
} from './flows/papay/acts.ts'
import { ORDERS, type Order } from './flows/payment/order.ts'
import { expireOrder, failPayment, pay } from './flows/payment/payment.ts'
import {
  confirmServiceOrder,
  expireServiceOrder,
  failServiceOrder,
  payServiceOrder,
} from './flows/payscore/acts.ts'
import { closeService, openService } from './flows/payscore/permission-acts.ts'
import { removeCoupon, takeCoupon } from './flows/product-coupon/acts.ts'
import { failRedpack, receiveRedpack } from './flows/redpack/acts.ts'
import type { Refund } from './flows/refund/refund.ts'
import { endRefund, findRefund } from './flows/refund/refund-flow.ts'
import { failShare } from './flows/sharing/sharing-flow.ts'
import { closeBatch, failDetail } from './flows/transfer/end-batch.ts'
import { confirmTransfer, failTransfer } from './flows/transfer/transfer-flow.ts'
import { createEngine, type Engine } from './journal/engine.ts'
import { thingsOf } from './journal/event.ts'
import { memoryJournal } from './journal/journal.ts'
import { tableOf } from './journal/world.ts'
import { notify } from './notifications/notify.ts'
import { v2Notification } from './notifications/v2-notification.ts'
import { createRawNotifications } from './page/raw.ts'
import { createParties } from './parties/parties.ts'
import type { Caller } from './parties.ts'
import { receive } from './received.ts'
import { createKeyRing, type KeyRing, type Party } from './keys/key-ring.ts'
import { EmulatorProblem } from './problem.ts'
import { act, type Sandbox } from './sandbox.ts'
import { createRandom } from './seeded-random.ts'
import { DEFAULT_SETTINGS, type SandboxSettings } from './settings.ts'
import { chinaTime } from './time.ts'
import { createTimeline } from './timeline/timeline.ts'
import { recorded, type Recording } from './traffic/record.ts'
import { createTrafficLog } from './traffic/traffic-log.ts'
import { answer, type Wire } from './wire.ts'
import type { Emulator, EmulatorCredentials, MerchantCredentials } from './emulator.ts'

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
  const random = createRandom(crypto, options.seed)
  const ring = await createKeyRing(options, crypto, random)
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
  /** Whose key a notification is encrypted with: a sub-merchant's is its partner's matter. */
  const partyOf = (id?: string): Party => ring.parties.find(party => party.id === id) ?? ring.merchant
  const partiesOf = (id?: string): Parameters<typeof notify>[0] => {
    const merchant = partyOf(id)
    return {
      publicKey: ring.platform()[0]!,
      certificate: ring.signing(),
      merchant,
      apiv3Key: merchant.apiv3Key,
    }
  }
  const { traffic: size = options.page === undefined ? 0 : SHOWN } = options
  if (!Number.isSafeInteger(size) || size < 0)
    throw new ConfigurationError('traffic', `is a number of calls, 0 or more: got ${String(size)}`)
  const traffic = createTrafficLog(size)
  const raw = createRawNotifications(size)
  const sign: SignNotification = async (notification, kind) => {
    const { event_type, id, summary, original_type, resource, created, url, mchid, v2 } = notification
    if (v2 !== undefined) {
      const message = v2Notification(notification, v2, partyOf(mchid).apiv2Key, crypto)
      if (size > 0) raw.note(id, message)
      return new Request(url, message)
    }
    const made = await notify(
      partiesOf(mchid),
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
    parties: ring.parties,
    keys: ring.platform,
    signing: ring.signing,
    flows,
    faults,
    sandbox,
    others: {
      ...certificateFlows(ring.certificates, caller => apiv3KeyOf(ring, caller), crypto),
      ...billFlows(() => engine, sandbox, crypto),
      ...dayEndBalanceFlows(() => engine, sandbox),
    },
    v2: v2BillFlows(() => engine, sandbox),
  }
  const tables = new Set(KINDS.map(({ table }) => table.name))
  const timeline = createTimeline({ engine, traffic, run: createNonce(crypto, 12) }, tables)
  const recording: Recording = { log: traffic, engine, callers: ring.parties, crypto, tables }
  const end =
    (status: Parameters<typeof endRefund>[3]) =>
    (out_refund_no: string): Promise<Refund> =>
      act(engine, `refund.${status}`, tx => endRefund(sandbox, tx, findRefund(tx, out_refund_no), status))

  const applyment =
    (name: ApplymentAct) =>
    (number: string, rejections?: readonly Rejection[]): Promise<Applyment> =>
      act(engine, `applyments.${name}`, tx => actOnApplyment(sandbox, tx, { name, number }, rejections))
  const endOf = (number: string, ending: WithdrawalEnd): Promise<Withdrawal> =>
    act(engine, `withdrawal.${ending.status}`, tx => endWithdrawal(sandbox, tx, number, ending))

  const credentialsOf = ({ serial, privateKeyPem, apiv3Key }: Party): EmulatorCredentials => ({
    serial,
    privateKey: privateKeyPem,
    certs: Object.fromEntries(ring.platform().map(key => [key.serial, key.pem])),
    apiv3Key,
  })
  const merchantCredentials = (party: Party): MerchantCredentials => ({
    mchid: party.id,
    ...credentialsOf(party),
    apiv2Key: party.apiv2Key,
  })
  const emulator: Emulator = {
    get credentials() {
      return merchantCredentials(ring.merchant)
    },
    get brandCredentials() {
      return { brandId: ring.brand.id, ...credentialsOf(ring.brand) }
    },
    credentialsOf(id) {
      const party = ring.parties.find(each => each.id === id)
      if (party === undefined)
        throw new TypeError(`there is no ${id}: name it in parties.merchants or parties.brands`)
      return party.kind === 'mchid' ? merchantCredentials(party) : { brandId: id, ...credentialsOf(party) }
    },
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
    transferBatch: {
      fail: (number, detail, reason) =>
        act(engine, 'transferBatch.fail', tx => failDetail(tx, number, detail, reason)),
      close: (number, reason) =>
        act(engine, 'transferBatch.close', tx => closeBatch(sandbox, tx, number, reason)),
    },
    redpack: {
      receive: (number, openid) =>
        act(engine, 'redpack.receive', tx => receiveRedpack(sandbox, tx, number, openid)),
      fail: (number, reason) => act(engine, 'redpack.fail', tx => failRedpack(tx, number, reason)),
    },
    payscore: {
      confirm: (number, openid) =>
        act(engine, 'payscore.confirm', tx => confirmServiceOrder(sandbox, tx, number, openid)),
      pay: number => act(engine, 'payscore.pay', tx => payServiceOrder(sandbox, tx, number)),
      fail: number => act(engine, 'payscore.fail', tx => failServiceOrder(tx, number)),
      expire: number => act(engine, 'payscore.expire', tx => expireServiceOrder(tx, number)),
      openService: (code, openid) =>
        act(engine, 'payscore.openService', tx => openService(sandbox, tx, code, openid)),
      closeService: code => act(engine, 'payscore.closeService', tx => closeService(sandbox, tx, code)),
    },
    papay: {
      sign: (code, openid) => act(engine, 'papay.sign', tx => signContract(sandbox, tx, code, openid)),
      failSigning: code => act(engine, 'papay.failSigning', tx => failSigning(sandbox, tx, code)),
      terminate: code => act(engine, 'papay.terminate', tx => terminateContract(sandbox, tx, code)),
      pay: number => act(engine, 'papay.pay', tx => payDeduction(sandbox, tx, number)),
      fail: (number, reason) => act(engine, 'papay.fail', tx => failWithholding(sandbox, tx, number, reason)),
    },
    complaints: {
      create: grievance => act(engine, 'complaints.create', tx => complain(sandbox, tx, grievance)),
      continue: (id, detail) =>
        act(engine, 'complaints.continue', tx => continueComplaint(sandbox, tx, id, detail)),
      respond: (id, detail) =>
        act(engine, 'complaints.respond', tx => respondToMerchant(sandbox, tx, id, detail)),
      platform: (id, deed) => act(engine, 'complaints.platform', tx => helpWith(sandbox, tx, id, deed)),
    },
    applyments: {
      approve: applyment('approve'),
      requireVerification: applyment('requireVerification'),
      verify: applyment('verify'),
      reject: applyment('reject'),
      sign: applyment('sign'),
      freeze: applyment('freeze'),
    },
    h5Domains: {
      approve: number => act(engine, 'h5Domains.approve', tx => endReview(sandbox, tx, number)),
      reject: (number, reason = '经营网址无法打开') =>
        act(engine, 'h5Domains.reject', tx => endReview(sandbox, tx, number, reason)),
    },
    productCoupons: {
      receive: receipt => act(engine, 'productCoupons.receive', tx => takeCoupon(sandbox, tx, receipt)),
      remove: code => act(engine, 'productCoupons.remove', tx => removeCoupon(tx, code)),
    },
    sharing: {
      fail: (number, account, reason) =>
        act(engine, 'sharing.fail', tx => failShare(tx, number, account, reason)),
    },
    withdrawal: {
      fail: (number, reason = '卡号错误') => endOf(number, { status: 'FAIL', reason }),
      close: (number, reason) => endOf(number, { status: 'CLOSE', reason }),
      bounce: (number, reason = '银行退票') => endOf(number, { status: 'REFUND', reason }),
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
    checkEndpoint: (endpoint, { out_trade_no, delivered } = {}) =>
      checkEndpoint(endpoint, {
        ...samplesFor(engine.world(), ring.merchant.id, out_trade_no),
        delivered,
        make: (event_type, overrides) =>
          notify(partiesOf(), event_type, { example: false, ...overrides }, crypto),
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
    keys: ring.toJSON,
    rotateCertificate: ring.rotate,
    usePlatformKeys: ring.use,
    claimUserCard: claim => act(engine, 'claimUserCard', tx => claimUserCard(sandbox, tx, claim)),
    notify: (event_type, { mchid, ...overrides } = {}) =>
      notify(partiesOf(mchid), event_type, overrides, crypto),
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

function apiv3KeyOf({ parties }: KeyRing, { kind, id }: Caller): string {
  return parties.find(party => party.kind === kind && party.id === id)!.apiv3Key
}

function settingsOf(options: EmulatorOptions): SandboxSettings {
  const given = Object.keys(DEFAULT_SETTINGS).flatMap(name => {
    const value = options[name as keyof SandboxSettings]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given) }
}
