import type { Emulator, EmulatorCredentials } from '../emulator.ts'
import type { FaultRule } from '../faults/fault.ts'
import type { Rejection } from '../flows/applyment/applyment.ts'
import type { Grievance, HelpDeed } from '../flows/complaint/acts.ts'
import type { PayOptions } from '../flows/payment/pay.ts'
import type { CouponReceipt } from '../flows/product-coupon/acts.ts'
import type { Snapshot } from '../journal/world.ts'
import type { Claim } from '../flows/member-card/user-cards.ts'
import type { StreamItem } from './event-stream.ts'
import { triggerEvent, type Sending } from './trigger-event.ts'

/** What is asked for over HTTP: the path's variables, the query, and the JSON body. */
export interface ActRequest {
  readonly variables: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** `{}` where there is none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** One act as an HTTP operation below `/__emulator/`. */
export interface ActRoute {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below `/__emulator`: `/orders/{out_trade_no}/pay`. */
  readonly path: string
  /** What it does, for people. */
  readonly summary: string
  /** Properties of the JSON body by name, with what they are; default none. */
  readonly body?: Readonly<Record<string, string>>
  run(request: ActRequest): unknown
  /**
   * The same as server-sent events, for a client that accepts those: what was, and what comes.
   *
   * @param last `Last-Event-ID`, where the client had been connected before
   */
  watch?(request: ActRequest, last: string | undefined): Feed | Promise<Feed>
}

/** What a client watches. */
export interface Feed {
  readonly past: Iterable<StreamItem>
  subscribe(listener: (item: StreamItem) => void): () => void
}

const PAY_BODY = {
  openid: 'string; default the user whom the order names',
  bank_type: 'string; default OTHERS',
  coupons: 'array of { coupon_id } of coupons that were sent, or { amount (fen), type: CASH | NOCASH, name }',
  mchid: 'string; where several merchants have an order of this number',
}

const PLATFORM_KEYS = ['certificate', 'both', 'public-key'] as const

/** Every act, as a table: the HTTP API and its OpenAPI document are made of it. */
export function actRoutes(emulator: Emulator, sending: Sending): readonly ActRoute[] {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  return [
    {
      method: 'POST',
      path: '/orders/{out_trade_no}/pay',
      summary: 'The customer pays an order',
      body: PAY_BODY,
      run: ({ variables, body }) => emulator.pay(variables['out_trade_no']!, body as PayOptions),
    },
    {
      method: 'POST',
      path: '/orders/{out_trade_no}/fail',
      summary: 'The customer fails to pay, or cancels',
      body: { reason: 'string' },
      run: ({ variables, body }) => emulator.failPayment(variables['out_trade_no']!, text(body['reason'])),
    },
    {
      method: 'POST',
      path: '/orders/{out_trade_no}/expire',
      summary: 'The order’s time is over',
      run: ({ variables }) => emulator.expire(variables['out_trade_no']!),
    },
    {
      method: 'POST',
      path: '/combined-orders/{combine_out_trade_no}/pay',
      summary: 'The customer pays all orders of a combined one',
      body: PAY_BODY,
      run: ({ variables, body }) =>
        emulator.payCombined(variables['combine_out_trade_no']!, body as PayOptions),
    },
    ...(['finish', 'abnormal', 'close'] as const).map((end): ActRoute => ({
      method: 'POST',
      path: `/refunds/{out_refund_no}/${end}`,
      summary: {
        finish: 'The refund arrives',
        abnormal: 'The refund cannot arrive: the card is void',
        close: 'WeChat Pay closes the refund',
      }[end],
      run: ({ variables }) => emulator.refund[end](variables['out_refund_no']!),
    })),
    ...(['confirm', 'lapse'] as const).map((end): ActRoute => ({
      method: 'POST',
      path: `/transfers/{out_bill_no}/${end}`,
      summary: { confirm: 'The user confirms a transfer', lapse: 'The user lets a transfer lapse' }[end],
      run: ({ variables }) => emulator.transfer[end](variables['out_bill_no']!),
    })),
    {
      method: 'POST',
      path: '/transfers/{out_bill_no}/fail',
      summary: 'A transfer fails',
      body: { reason: 'string: ACCOUNT_FROZEN, NAME_NOT_CORRECT, …' },
      run: ({ variables, body }) =>
        emulator.transfer.fail(variables['out_bill_no']!, text(body['reason']) ?? 'ACCOUNT_FROZEN'),
    },
    {
      method: 'POST',
      path: '/transfer-batches/{out_batch_no}/fail',
      summary: 'One transfer of a batch fails',
      body: { out_detail_no: 'string', reason: 'string; default ACCOUNT_FROZEN' },
      run: ({ variables, body }) =>
        emulator.transferBatch.fail(
          variables['out_batch_no']!,
          text(body['out_detail_no']) ?? '',
          text(body['reason']),
        ),
    },
    {
      method: 'POST',
      path: '/transfer-batches/{out_batch_no}/close',
      summary: 'A batch of transfers is closed before it has begun',
      body: { reason: 'string: OVERDUE_CLOSE (default), TRANSFER_SCENE_INVALID, …' },
      run: ({ variables, body }) =>
        emulator.transferBatch.close(variables['out_batch_no']!, text(body['reason'])),
    },
    {
      method: 'POST',
      path: '/redpacks/{mch_billno}/receive',
      summary: 'A user takes a cash red packet',
      body: { openid: 'string; default the user whom the merchant named, of a group then a new one' },
      run: ({ variables, body }) => emulator.redpack.receive(variables['mch_billno']!, text(body['openid'])),
    },
    {
      method: 'POST',
      path: '/redpacks/{mch_billno}/fail',
      summary: 'A cash red packet cannot be sent',
      body: { reason: 'string' },
      run: ({ variables, body }) => emulator.redpack.fail(variables['mch_billno']!, text(body['reason'])),
    },
    {
      method: 'POST',
      path: '/complaints',
      summary: 'A customer complains of a paid order',
      body: {
        out_trade_no: 'string',
        complaint_id: 'string; default one that the sandbox makes',
        problem_type: 'REFUND (default), SERVICE_NOT_WORK, OTHERS',
        detail: 'string',
        payer_phone: 'string',
        apply_refund_amount: 'integer, fen',
        images: 'integer: how many pictures are shown',
      },
      run: ({ body }) => emulator.complaints.create(body as unknown as Grievance),
    },
    {
      method: 'POST',
      path: '/complaints/{complaint_id}/continue',
      summary: 'A customer goes on with a complaint',
      body: { detail: 'string' },
      run: ({ variables, body }) =>
        emulator.complaints.continue(variables['complaint_id']!, text(body['detail'])),
    },
    {
      method: 'POST',
      path: '/complaints/{complaint_id}/respond',
      summary: 'A customer writes something more about a complaint',
      body: { detail: 'string' },
      run: ({ variables, body }) =>
        emulator.complaints.respond(variables['complaint_id']!, text(body['detail']) ?? ''),
    },
    {
      method: 'POST',
      path: '/complaints/{complaint_id}/platform',
      summary: 'The platform helps with a complaint',
      body: { deed: 'ask or cancel (the customer), respond or finish (the platform)' },
      run: ({ variables, body }) =>
        emulator.complaints.platform(variables['complaint_id']!, body['deed'] as HelpDeed),
    },
    ...applymentRoutes(emulator),
    {
      method: 'POST',
      path: '/h5-domains/{number}/approve',
      summary: 'An application to be paid from other domains is approved',
      run: ({ variables }) => emulator.h5Domains.approve(variables['number']!),
    },
    {
      method: 'POST',
      path: '/h5-domains/{number}/reject',
      summary: 'An application to be paid from other domains is rejected',
      body: { reason: 'string' },
      run: ({ variables, body }) => emulator.h5Domains.reject(variables['number']!, text(body['reason'])),
    },
    {
      method: 'POST',
      path: '/service-orders/{out_order_no}/confirm',
      summary: 'The user confirms a service order of payscore',
      body: { openid: 'string; default the user whom the order names' },
      run: ({ variables, body }) =>
        emulator.payscore.confirm(variables['out_order_no']!, text(body['openid'])),
    },
    ...(['pay', 'fail', 'expire'] as const).map((end): ActRoute => ({
      method: 'POST',
      path: `/service-orders/{out_order_no}/${end}`,
      summary: {
        pay: 'The deduction of a service order succeeds now',
        fail: 'The deduction of a service order fails, and is tried again after a day',
        expire: 'Nobody confirms a service order in time',
      }[end],
      run: ({ variables }) => emulator.payscore[end](variables['out_order_no']!),
    })),
    {
      method: 'POST',
      path: '/service-permissions/{authorization_code}/open',
      summary: 'The user gives the permission for a service of payscore',
      body: { openid: 'string; default a new user' },
      run: ({ variables, body }) =>
        emulator.payscore.openService(variables['authorization_code']!, text(body['openid'])),
    },
    {
      method: 'POST',
      path: '/service-permissions/{authorization_code}/close',
      summary: 'The user takes the permission for a service of payscore back',
      run: ({ variables }) => emulator.payscore.closeService(variables['authorization_code']!),
    },
    {
      method: 'POST',
      path: '/contracts/{out_contract_code}/sign',
      summary: 'The user signs a withholding contract',
      body: { openid: 'string; default the user whom the merchant named' },
      run: ({ variables, body }) =>
        emulator.papay.sign(variables['out_contract_code']!, text(body['openid'])),
    },
    {
      method: 'POST',
      path: '/contracts/{out_contract_code}/fail',
      summary: 'The user agrees to a withholding contract, but a rule stops it',
      run: ({ variables }) => emulator.papay.failSigning(variables['out_contract_code']!),
    },
    {
      method: 'POST',
      path: '/contracts/{out_contract_code}/terminate',
      summary: 'The user ends a withholding contract',
      run: ({ variables }) => emulator.papay.terminate(variables['out_contract_code']!),
    },
    {
      method: 'POST',
      path: '/deductions/{out_trade_no}/pay',
      summary: 'A deduction by a withholding contract succeeds now',
      run: ({ variables }) => emulator.papay.pay(variables['out_trade_no']!),
    },
    {
      method: 'POST',
      path: '/deductions/{out_trade_no}/fail',
      summary: 'A deduction by a withholding contract fails',
      body: { reason: 'string; default that the user has too little' },
      run: ({ variables, body }) => emulator.papay.fail(variables['out_trade_no']!, text(body['reason'])),
    },
    {
      method: 'POST',
      path: '/product-coupons/receive',
      summary: 'A user takes a product coupon',
      body: {
        token: 'string: of a coupon that a merchant’s page offers (pre-send-coupon)',
        stock_id: 'string: of a campaign of the brand’s, where there is no token',
        openid: 'string; default a new user',
        appid: 'string',
      },
      run: ({ body }) => emulator.productCoupons.receive(body as CouponReceipt),
    },
    {
      method: 'POST',
      path: '/product-coupons/{coupon_code}/remove',
      summary: 'A user deletes a product coupon from the card package',
      run: ({ variables }) => emulator.productCoupons.remove(variables['coupon_code']!),
    },
    {
      method: 'POST',
      path: '/sharings/{out_order_no}/fail',
      summary: 'A receiver cannot take its share',
      body: { account: 'string', reason: 'string: ACCOUNT_ABNORMAL, NO_RELATION, …' },
      run: ({ variables, body }) =>
        emulator.sharing.fail(
          variables['out_order_no']!,
          text(body['account']) ?? '',
          text(body['reason']) ?? 'ACCOUNT_ABNORMAL',
        ),
    },
    ...(['fail', 'close', 'bounce'] as const).map((end): ActRoute => ({
      method: 'POST',
      path: `/withdrawals/{out_request_no}/${end}`,
      summary: {
        fail: 'The bank refuses a withdrawal',
        close: 'WeChat Pay closes a withdrawal',
        bounce: 'The bank sends a withdrawal back that had arrived',
      }[end],
      body: { reason: 'string' },
      run: ({ variables, body }) =>
        emulator.withdrawal[end](variables['out_request_no']!, text(body['reason'])),
    })),
    {
      method: 'POST',
      path: '/member-cards/claim',
      summary: 'A user claims a member card',
      body: { card_id: 'string', openid: 'string', user_card_code: 'string', phone_number: 'string' },
      run: ({ body }) => emulator.claimUserCard(body as unknown as Claim),
    },
    {
      method: 'POST',
      path: '/events',
      summary: 'Sends a notification of any type: the documented example, with what is to be otherwise',
      body: {
        event_type: 'string: TRANSACTION.SUCCESS, …',
        to: 'string: a URL of this machine; default that of the last notification or order',
        set: 'object: values of the resource by dotted path, { "amount.total": 100 }',
        variant: 'string: partner, combined, where the type has several shapes',
        fault: 'string: stale, tampered, probe, unknown-serial',
        times: 'integer: deliveries at the same moment; default 1',
      },
      run: ({ body }) => triggerEvent(emulator, body, sending),
    },
    {
      method: 'POST',
      path: '/checks',
      summary: 'Sends an endpoint what WeChat Pay sends and what an attacker would, and says what came of it',
      body: {
        url: 'string: of an endpoint of this machine',
        out_trade_no: 'string: an order that it knows; default the last one',
      },
      async run({ body }) {
        const url = text(body['url'])
        if (url === undefined || !URL.canParse(url)) throw new TypeError('url has to be a URL')
        const { ok, checks } = await emulator.checkEndpoint(url, { out_trade_no: text(body['out_trade_no']) })
        return { ok, checks }
      },
    },
    {
      method: 'POST',
      path: '/events/{id}/resend',
      summary: 'Delivers a notification once more',
      run: ({ variables }) => emulator.resend(variables['id']!),
    },
    {
      method: 'GET',
      path: '/clock',
      summary: 'The sandbox’s clock, ms since 1970',
      run: () => ({ now: emulator.clock.now() }),
    },
    {
      method: 'POST',
      path: '/clock',
      summary: 'Moves the clock: everything due meanwhile happens',
      body: { advance: 'string like 24h, 30d, 90s, or ms', set: 'RFC 3339, or ms since 1970' },
      async run({ body: { advance, set } }) {
        if (advance !== undefined) await emulator.clock.advance(advance as string | number)
        else if (set !== undefined) await emulator.clock.set(set as string | number)
        else throw new TypeError('give advance or set')
        return { now: emulator.clock.now() }
      },
    },
    {
      method: 'GET',
      path: '/ledger',
      summary: 'Balances in fen by account; they add up to 0',
      run: () => emulator.ledger(),
    },
    {
      method: 'GET',
      path: '/faults',
      summary: 'The rules by which requests go wrong',
      run: () => emulator.faults.list(),
    },
    {
      method: 'POST',
      path: '/faults',
      summary: 'Adds a rule by which requests go wrong',
      body: {
        fault: '{ kind, … }: refuse, refuse-after, cut, cut-after, delay, rate-limit, wrong-signature, …',
        method: 'string',
        path: 'string: the beginning of a path',
        rate: 'number, 0 to 1',
        count: 'integer',
      },
      run: ({ body }) => ({ id: emulator.faults.add(body as unknown as FaultRule) }),
    },
    {
      method: 'DELETE',
      path: '/faults',
      summary: 'Takes all rules away',
      run: () => emulator.faults.clear(),
    },
    {
      method: 'POST',
      path: '/certificates/rotate',
      summary: 'A new platform certificate is taken into use beside the old ones',
      run: async () => ({ serial: await emulator.rotateCertificate() }),
    },
    {
      method: 'POST',
      path: '/platform-keys',
      summary: 'With what WeChat Pay signs from now on, as during a merchant’s migration',
      body: { use: 'string: certificate, both or public-key' },
      run({ body: { use } }) {
        const chosen = PLATFORM_KEYS.find(each => each === use)
        if (chosen === undefined) throw new TypeError(`use has to be one of ${PLATFORM_KEYS.join(', ')}`)
        emulator.usePlatformKeys(chosen)
        return { certs: emulator.credentials.certs }
      },
    },
    { method: 'GET', path: '/snapshot', summary: 'The whole state as JSON', run: () => emulator.snapshot() },
    {
      method: 'POST',
      path: '/restore',
      summary: 'Puts a snapshot in the place of the state',
      body: { tables: 'as GET /__emulator/snapshot gives it' },
      run: ({ body }) => emulator.restore(body as unknown as Snapshot),
    },
    {
      method: 'POST',
      path: '/reset',
      summary: 'Forgets everything but the keys',
      run: () => emulator.reset(),
    },
    {
      method: 'GET',
      path: '/credentials',
      summary:
        'The options of the merchant, of the brand with ?identity=brand, or of another one by ?id=; keys only ' +
        'with ?secrets=true',
      run: ({ query }) => {
        const credentials = credentialsFor(emulator, query)
        if (query.get('secrets') === 'true') return credentials
        const { privateKey: _, apiv3Key: __, apiv2Key: ___, ...told } = { apiv2Key: '', ...credentials }
        return told
      },
    },
  ]
}

/** An application to become a merchant: its number is the partner's own, or WeChat Pay's. */
function credentialsFor(emulator: Emulator, query: URLSearchParams): EmulatorCredentials {
  const id = query.get('id')
  if (id !== null) return emulator.credentialsOf(id)
  return query.get('identity') === 'brand' ? emulator.brandCredentials : emulator.credentials
}

function applymentRoutes({ applyments }: Emulator): readonly ActRoute[] {
  const rejections = 'array of { field, field_name, reject_reason }; default a photograph that cannot be read'
  const acts = [
    { name: 'approve', summary: 'An application passes the audit' },
    {
      name: 'requireVerification',
      path: 'require-verification',
      summary: 'The bank account of an application has to be verified',
    },
    { name: 'verify', summary: 'The new merchant has verified its bank account' },
    { name: 'sign', summary: 'The new merchant signs' },
    { name: 'reject', summary: 'An application is rejected', body: { rejections } },
    { name: 'freeze', summary: 'An application to an ecommerce platform is frozen', body: { rejections } },
  ] as const
  return acts.map(({ name, ...route }): ActRoute => ({
    method: 'POST',
    ...route,
    path: `/applyments/{number}/${'path' in route ? route.path : name}`,
    run: ({ variables, body }) =>
      applyments[name](variables['number']!, body['rejections'] as readonly Rejection[] | undefined),
  }))
}
