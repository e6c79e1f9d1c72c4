import type { NotificationResources } from '../catalog/event.ts'
import type { DeliveryAttempt, OutgoingNotification } from './delivery/outbox.ts'
import type { Endpoint } from './endpoint-check/check-endpoint.ts'
import type { EndpointReport } from './endpoint-check/report.ts'
import type { Faults } from './faults/faults.ts'
import type { Applyment, Rejection } from './flows/applyment/applyment.ts'
import type { CombinedOrder } from './flows/combine/combine-flow.ts'
import type { Grievance, HelpDeed } from './flows/complaint/acts.ts'
import type { Complaint } from './flows/complaint/complaint.ts'
import type { DomainChange } from './flows/h5-domain/domain-change.ts'
import type { Withdrawal } from './flows/ecommerce/withdrawal.ts'
import type { UserCard } from './flows/member-card/cards.ts'
import type { Claim } from './flows/member-card/user-cards.ts'
import type { Contract } from './flows/papay/contract.ts'
import type { Order } from './flows/payment/order.ts'
import type { PayOptions } from './flows/payment/pay.ts'
import type { Permission } from './flows/payscore/permission.ts'
import type { ServiceOrder } from './flows/payscore/service-order.ts'
import type { UserCoupon } from './flows/product-coupon/user-coupon.ts'
import type { CouponReceipt } from './flows/product-coupon/acts.ts'
import type { Redpack } from './flows/redpack/redpack.ts'
import type { Refund } from './flows/refund/refund.ts'
import type { SharingOrder } from './flows/sharing/sharing.ts'
import type { TransferBatch } from './flows/transfer/batch.ts'
import type { TransferBill } from './flows/transfer/transfer-bill.ts'
import type { Clock } from './journal/engine.ts'
import type { JournalEvent } from './journal/event.ts'
import type { Snapshot } from './journal/world.ts'
import type { PlatformKeys } from './keys/key-ring.ts'
import type { SandboxKeys } from './keys/sandbox-keys.ts'
import type { EmulatedNotification, NotifyOverrides } from './notifications/notify.ts'

/** What a client needs to call the emulator: options of `createWechatpay`. */
export interface EmulatorCredentials {
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** The WeChat Pay public key and the platform certificate, PEM. */
  readonly certs: Readonly<Record<string, string>>
  /** 32 characters. */
  readonly apiv3Key: string
}

/** A merchant's, with what the client of APIv2 needs as well. */
export interface MerchantCredentials extends EmulatorCredentials {
  readonly mchid: string
  /** 32 letters and digits, with which messages of APIv2 are signed. */
  readonly apiv2Key: string
}

/** A type of notification; older spellings and new types are taken too. */
export type NotificationType = keyof NotificationResources | (string & {})

/** A WeChat Pay server in memory. */
export interface Emulator {
  /** A merchant's options for `createWechatpay`. */
  readonly credentials: MerchantCredentials
  /** A brand's options for `createWechatpay`, for the paths below `/brand/`. */
  readonly brandCredentials: EmulatorCredentials & { readonly brandId: string }
  /**
   * Options for `createWechatpay` of one of several merchants, partners or brands: those that
   * `parties.merchants` and `parties.brands` name.
   *
   * @example
   *   const partner = createWechatpay({ ...emulator.credentialsOf('1900000109'), fetch: emulator.fetch })
   *
   * @throws {TypeError} for somebody whom the sandbox does not know
   */
  credentialsOf(id: string): MerchantCredentials | (EmulatorCredentials & { readonly brandId: string })
  /**
   * Answers as WeChat Pay would: the `fetch` option of `createWechatpay`, or the handler of a server. The
   * host of the URL does not matter. APIv2 is answered as well, but for its client certificates: a fetch
   * handler cannot see them, so that nobody is asked for one.
   *
   * @example
   *   const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /**
   * A user claims a member card, which the merchant then confirms.
   *
   * @example
   *   const { user_card_code } = await emulator.claimUserCard({ card_id, openid })
   *
   * @throws {EmulatorProblem} where the template is unknown or the code taken
   */
  claimUserCard(claim: Claim): Promise<UserCard>
  /** The orders so far, by `out_trade_no`: a copy of now. */
  readonly orders: ReadonlyMap<string, Order>
  /**
   * What goes wrong with requests, by rules; one request alone by its header `Wechatpay-Negative-Test`
   * (`SYSTEM_ERROR_AFTER`, `CUT_AFTER`, `WRONG_SIGNATURE`, `DELAY 3000`, `503 BANK_ERROR`, …).
   *
   * @example
   *   emulator.faults.add({ fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' }, count: 1 })
   */
  readonly faults: Omit<Faults, 'of'>
  /**
   * The sandbox's clock.
   *
   * @example
   *   await emulator.clock.advance('24h')
   */
  readonly clock: Clock
  /**
   * The customer pays an order; its notification is delivered before this resolves.
   *
   * @example
   *   await emulator.pay(out_trade_no)
   *   await emulator.pay(out_trade_no, { coupons: [{ coupon_id: '9867041' }] })
   *
   * @throws {EmulatorProblem} where there is no such order, it cannot be paid, or not with such a coupon
   */
  pay(out_trade_no: string, options?: PayOptions & { readonly mchid?: string | undefined }): Promise<Order>
  /**
   * The customer pays all orders of a combined one.
   *
   * @example
   *   await emulator.payCombined(combine_out_trade_no)
   */
  payCombined(combine_out_trade_no: string, options?: PayOptions): Promise<CombinedOrder>
  /**
   * The customer cancels, enters a wrong password, has too little money: the order stays unpaid.
   *
   * @example
   *   await emulator.failPayment(out_trade_no)
   */
  failPayment(out_trade_no: string, reason?: string): Promise<Order>
  /**
   * The order's time is over.
   *
   * @example
   *   await emulator.expire(out_trade_no)
   */
  expire(out_trade_no: string): Promise<Order>
  /**
   * How a refund that is under way ends.
   *
   * @example
   *   await emulator.refund.finish(out_refund_no)
   */
  readonly refund: {
    /** The money is with the customer: `SUCCESS`. */
    finish(out_refund_no: string): Promise<Refund>
    /** The customer's account does not take it: `ABNORMAL`. */
    abnormal(out_refund_no: string): Promise<Refund>
    /** It is given up: `CLOSED`. */
    close(out_refund_no: string): Promise<Refund>
  }
  /**
   * What becomes of a transfer that waits for its user.
   *
   * @example
   *   await emulator.transfer.confirm(out_bill_no)
   */
  readonly transfer: {
    confirm(out_bill_no: string): Promise<TransferBill>
    lapse(out_bill_no: string): Promise<TransferBill>
    /** @param reason `ACCOUNT_FROZEN`, `NAME_NOT_CORRECT`, … */
    fail(out_bill_no: string, reason: string): Promise<TransferBill>
  }
  /**
   * What becomes of a batch of transfers, which otherwise succeed by themselves.
   *
   * @example
   *   await emulator.transferBatch.fail(out_batch_no, out_detail_no, 'NAME_NOT_CORRECT')
   */
  readonly transferBatch: {
    /**
     * One of its transfers fails; the others go on.
     *
     * @param reason default `ACCOUNT_FROZEN`
     */
    fail(out_batch_no: string, out_detail_no: string, reason?: string): Promise<TransferBatch>
    /**
     * WeChat Pay closes it while it is ACCEPTED.
     *
     * @param reason `OVERDUE_CLOSE` (default), `TRANSFER_SCENE_INVALID`, …
     */
    close(out_batch_no: string, reason?: string): Promise<TransferBatch>
  }
  /**
   * What users do with a cash red packet of APIv2; what nobody takes goes back after 24 hours.
   *
   * @example
   *   await emulator.redpack.receive('0000000001')
   *
   * @throws {EmulatorProblem} where there is none of this number, or it does not wait for users
   */
  readonly redpack: {
    /** @param openid default the user whom the merchant named, of a group's red packet then a new one */
    receive(mch_billno: string, openid?: string): Promise<Redpack>
    /** It cannot be sent, and the money goes back. */
    fail(mch_billno: string, reason?: string): Promise<Redpack>
  }
  /**
   * What the user does with a service order of payscore, or with the permission for its service.
   *
   * @example
   *   await emulator.payscore.confirm(out_order_no)
   *
   * @throws {EmulatorProblem} where there is none of this number, or its state does not allow it
   */
  readonly payscore: {
    /** @param openid default the one that the order names, else a new user */
    confirm(out_order_no: string, openid?: string): Promise<ServiceOrder>
    /** The deduction succeeds at once; otherwise it does so by itself, a second after completion. */
    pay(out_order_no: string): Promise<ServiceOrder>
    /** The deduction fails, and is tried again after a day. */
    fail(out_order_no: string): Promise<ServiceOrder>
    /** Nobody confirms it in time; otherwise it expires after thirty days. */
    expire(out_order_no: string): Promise<ServiceOrder>
    /**
     * Gives the permission that the merchant has asked for.
     *
     * @param openid default a new user
     */
    openService(authorization_code: string, openid?: string): Promise<Permission>
    /** Takes the permission back, which is not possible while an order is open. */
    closeService(authorization_code: string): Promise<Permission>
  }
  /**
   * What the user does with a withholding contract, and what becomes of its deductions.
   *
   * @example
   *   await emulator.papay.sign(out_contract_code)
   *
   * @throws {EmulatorProblem} where there is none of this number, or its state does not allow it
   */
  readonly papay: {
    /** @param openid default the one that the merchant named, else a new user */
    sign(out_contract_code: string, openid?: string): Promise<Contract>
    /** The user agrees, but a rule stops it: the contract is `SIGN_FAILED`. */
    failSigning(out_contract_code: string): Promise<Contract>
    terminate(out_contract_code: string): Promise<Contract>
    /** A deduction succeeds at once; otherwise it does so by itself, a second after it was accepted. */
    pay(out_trade_no: string): Promise<Order>
    /** @param reason default that the user has too little */
    fail(out_trade_no: string, reason?: string): Promise<Order>
  }
  /**
   * What a customer does who is not content.
   *
   * @example
   *   const { complaint_id } = await emulator.complaints.create({ out_trade_no, detail: '没有收到' })
   */
  readonly complaints: {
    /** Complains of a paid order; the merchant is told where it has set a URL for that. */
    create(grievance: Grievance): Promise<Complaint>
    /** Goes on with one that was processed: it is open again. */
    continue(complaint_id: string, detail?: string): Promise<Complaint>
    /** Writes something more. */
    respond(complaint_id: string, detail: string): Promise<Complaint>
    /** Asks the platform for help or no longer wants it; the platform responds, or is through with it. */
    platform(complaint_id: string, deed: HelpDeed): Promise<Complaint>
  }
  /**
   * What WeChat Pay and a new merchant do with an application to become one: `number` is its `business_code`
   * or `out_request_no`, or WeChat Pay's `applyment_id`. What nobody decides waits; 30 minutes after signing
   * a sub-merchant of a partner is open, and after 30 days without it the application is void.
   *
   * @example
   *   await emulator.applyments.approve('1900013511_10000')
   *   await emulator.applyments.sign('1900013511_10000')
   *
   * @throws {EmulatorProblem} where there is none of this number, or its state does not allow the act
   */
  readonly applyments: {
    /** The audit is passed: the merchant gets a number, and may sign. */
    approve(number: string): Promise<Applyment>
    /** The bank account has to be verified: at a partner's after the audit, at a platform's before it. */
    requireVerification(number: string): Promise<Applyment>
    /** The merchant has verified its bank account. */
    verify(number: string): Promise<Applyment>
    /** @param rejections why; default a photograph that cannot be read */
    reject(number: string, rejections?: readonly Rejection[]): Promise<Applyment>
    /** The merchant signs. */
    sign(number: string): Promise<Applyment>
    /**
     * Only an ecommerce platform's.
     *
     * @param rejections why; default a photograph that cannot be read
     */
    freeze(number: string, rejections?: readonly Rejection[]): Promise<Applyment>
  }
  /**
   * How WeChat Pay decides on an application to be paid from other domains by H5: `number` is its
   * `out_applyment_id` or `applyment_id`.
   *
   * @example
   *   await emulator.h5Domains.approve('123456')
   *
   * @throws {EmulatorProblem} where there is none of this number, or it is decided
   */
  readonly h5Domains: {
    /** The merchant is told, where it gave a `notify_url`. */
    approve(number: string): Promise<DomainChange>
    /** @param reason in WeChat Pay's words; default that the website cannot be opened */
    reject(number: string, reason?: string): Promise<DomainChange>
  }
  /**
   * What a user does with product coupons in WeChat.
   *
   * @example
   *   const stock_id = '1000000013001'
   *   const { coupon_code } = await emulator.productCoupons.receive({ stock_id, openid })
   */
  readonly productCoupons: {
    /**
     * Takes one from a campaign of the brand's (`stock_id`), or from a merchant's page (`token` of
     * pre-send-coupon). It is of no use before the merchant has confirmed it.
     */
    receive(receipt: CouponReceipt): Promise<UserCoupon>
    /** Deletes one from the card package; nobody is told. */
    remove(coupon_code: string): Promise<UserCoupon>
  }
  readonly sharing: {
    /**
     * A receiver cannot take its share.
     *
     * @param reason `ACCOUNT_ABNORMAL`, `NO_RELATION`, …
     */
    fail(out_order_no: string, account: string, reason: string): Promise<SharingOrder>
  }
  /**
   * What becomes of a withdrawal of an ecommerce platform's sub-merchant, which otherwise arrives by itself.
   *
   * @example
   *   await emulator.withdrawal.fail(out_request_no, '卡号错误')
   */
  readonly withdrawal: {
    /** The bank refuses it: FAIL, and the money is there again. */
    fail(out_request_no: string, reason?: string): Promise<Withdrawal>
    /** WeChat Pay closes it: CLOSE, and the money is there again. */
    close(out_request_no: string, reason?: string): Promise<Withdrawal>
    /** The bank sends back what had arrived: REFUND. */
    bounce(out_request_no: string, reason?: string): Promise<Withdrawal>
  }
  /**
   * Balances in fen by account, which add up to 0.
   *
   * @example
   *   console.log(emulator.ledger().accounts)
   */
  ledger(): { readonly accounts: Readonly<Record<string, number>> }
  /**
   * What happened, oldest first.
   *
   * @example
   *   console.log(emulator.journal({ about: `orders/${out_trade_no}` }))
   *
   * @param filter of what it is about, `orders/1900000001/A1`, and how it came about
   */
  journal(filter?: {
    readonly about?: string | undefined
    readonly kind?: JournalEvent['kind'] | undefined
  }): Promise<readonly JournalEvent[]>
  /** The notifications that were made, each with its attempts. */
  notifications(): readonly OutgoingNotification[]
  /**
   * Delivers a notification once more.
   *
   * @example
   *   const [notification] = emulator.notifications()
   *   await emulator.resend(notification!.id)
   *
   * @returns what came of it
   */
  resend(id: string): Promise<DeliveryAttempt>
  /**
   * Sends a merchant's endpoint what WeChat Pay sends and what an attacker would, and says what it should
   * have done: genuine, twice, forged, stale, tampered, probes, other amounts, out of order.
   *
   * @example
   *   const goods: string[] = []
   *   const report = await emulator.checkEndpoint(handler, { out_trade_no, delivered: () => goods.length })
   *   console.log(String(report))
   *
   * @param endpoint a URL of this machine, or a fetch handler
   * @param about.out_trade_no an order that the endpoint knows and has not delivered yet; default the last
   *   one
   * @param about.delivered how often the endpoint has delivered so far: asked before and after each request,
   *   it may wait for a queue. Without it what was delivered twice, or at another amount, is not seen, only
   *   what was answered
   */
  checkEndpoint(
    endpoint: Endpoint,
    about?: {
      readonly out_trade_no?: string | undefined
      readonly delivered?: (() => number | Promise<number>) | undefined
    },
  ): Promise<EndpointReport>
  /**
   * All keys, secret: the option `keys` of a sandbox that is to be the same after a restart.
   *
   * @example
   *   const keys = JSON.stringify(emulator.keys())
   */
  keys(): SandboxKeys
  /** The state as JSON, and back. */
  snapshot(): Snapshot
  restore(snapshot: Snapshot): Promise<void>
  /** Forgets everything but the keys. */
  reset(): Promise<void>
  /**
   * WeChat Pay takes a new platform certificate into use beside the old ones: downloads give all of them, and
   * responses to requests that name no key are signed with it.
   *
   * @example
   *   const serial = await emulator.rotateCertificate()
   *
   * @param validity default from yesterday, for five years
   * @returns its serial number
   */
  rotateCertificate(validity?: { readonly notBefore: Date; readonly notAfter: Date }): Promise<string>
  /**
   * With what WeChat Pay signs from now on: a merchant that migrates from platform certificates to the public
   * key goes from `certificate` over `both` to `public-key`, and back where something fails. `credentials`
   * have the keys of then.
   *
   * @example
   *   emulator.usePlatformKeys('both')
   */
  usePlatformKeys(platformKeys: PlatformKeys): void
  /**
   * Makes a notification to the merchant as WeChat Pay would send it, to test an endpoint with: the
   * documented example of its type, correctly encrypted and signed, or with a `fault`.
   *
   * @example
   *   const [answer] = await (
   *     await emulator.notify('TRANSACTION.SUCCESS', { resource: { out_trade_no } })
   *   ).deliver(handler)
   *
   * @param event_type `TRANSACTION.SUCCESS`, …
   * @param overrides what is to be otherwise than in the example
   */
  notify(
    event_type: NotificationType,
    overrides?: NotifyOverrides & {
      /** Whom it is for: one of several merchants, or a brand; default the merchant of `credentials`. */
      readonly mchid?: string | undefined
    },
  ): Promise<EmulatedNotification>
}
