import type { EmulatedNotification, NotifyOverrides } from '../notifications/notify.ts'
import type { CheckContext } from './check-endpoint.ts'
import type { EndpointCheck } from './report.ts'

/** One thing to try on an endpoint. */
export interface Attempt {
  readonly about: Omit<EndpointCheck, 'did' | 'result'>
  readonly request: Request
}

const REFUSE = 'answer 4xx or 5xx, and do nothing'
const SIGNATURE = 'Wechatpay-Signature'

/** What only an attacker, or WeChat Pay's own probe, sends: none of it may be acknowledged. */
export async function forgeries({ make, payment }: CheckContext): Promise<readonly Attempt[]> {
  const pay = (overrides: NotifyOverrides = {}): Promise<EmulatedNotification> =>
    make('TRANSACTION.SUCCESS', { resource: payment, ...overrides })
  const [genuine, another] = await Promise.all([pay(), pay()])
  return [
    {
      about: {
        name: 'forged',
        sent: 'a notification with the signature of another one',
        should: REFUSE,
        why: 'whoever knows the notify URL can send anything to it: nothing but the signature says who it was',
      },
      request: withHeaders(genuine, headers =>
        headers.set(SIGNATURE, new Headers(another.headers).get(SIGNATURE) ?? ''),
      ),
    },
    {
      about: {
        name: 'stale',
        sent: 'a genuine notification of yesterday',
        should: `${REFUSE}: its timestamp is more than 5 minutes away`,
        why: 'who has recorded a notification must not be able to replay it',
      },
      request: (await pay({ fault: 'stale' })).request(),
    },
    {
      about: {
        name: 'tampered',
        sent: 'a notification that was changed on its way',
        should: REFUSE,
        why: 'the signature covers the raw body: verify it before anything is parsed',
      },
      request: (await pay({ fault: 'tampered' })).request(),
    },
    {
      about: {
        name: 'probe',
        sent: 'WeChat Pay’s probe, whose signature begins with WECHATPAY/SIGNTEST/',
        should: REFUSE,
        why: 'WeChat Pay finds out that way who does not verify, and may stop to notify them',
      },
      request: (await pay({ fault: 'probe' })).request(),
    },
    {
      about: {
        name: 'unknown key',
        sent: 'a notification that names a key which nobody knows',
        should: REFUSE,
        why: 'anybody can sign with a key of his own and name it',
      },
      request: (await pay({ fault: 'unknown-serial' })).request(),
    },
    {
      about: {
        name: 'unsigned',
        sent: 'a notification without any signature',
        should: REFUSE,
        why: 'the notify URL is known to everybody who has seen an order',
      },
      request: withHeaders(genuine, headers => {
        for (const name of Array.from(headers.keys())) if (name.startsWith('wechatpay-')) headers.delete(name)
      }),
    },
  ]
}

function withHeaders(notification: EmulatedNotification, change: (headers: Headers) => void): Request {
  const { method, body } = notification
  const headers = new Headers(notification.headers)
  change(headers)
  return new Request(notification.request().url, { method, headers, body })
}

/** What is genuine and yet not to be taken as it is. */
export async function oddAmounts({ make, payment }: CheckContext): Promise<readonly Attempt[]> {
  const amount = payment['amount'] as { readonly total?: number } | undefined
  const total = amount?.total ?? 100
  const pay = async (change: Readonly<Record<string, unknown>>): Promise<Request> =>
    (await make('TRANSACTION.SUCCESS', { resource: { ...payment, ...change } })).request()
  return [
    {
      about: {
        name: 'another amount',
        sent: `the payment with ${total + 1} fen in place of ${total}, correctly signed`,
        should: 'not deliver: query the order, and compare its amount with your own',
        why: 'the quality checklist asks whether its amount is compared with that of your order',
      },
      request: await pay({ amount: { ...amount, total: total + 1, payer_total: total + 1 } }),
    },
    {
      about: {
        name: 'another merchant',
        sent: 'the payment of another merchant number, correctly signed',
        should: 'not deliver: compare mchid and appid with your own',
        why: 'a number of yours may be somebody else’s as well',
      },
      request: await pay(
        'sp_mchid' in payment ? { sp_mchid: '1230000109', sub_mchid: '1230000110' } : { mchid: '1230000109' },
      ),
    },
  ]
}

/** What WeChat Pay may send one day. */
export async function unknownType({ make }: CheckContext): Promise<Attempt> {
  return {
    about: {
      name: 'unknown type',
      sent: 'a notification of a type that does not exist yet',
      should: 'acknowledge it',
      why: 'new types come without notice; what is refused is sent again for a day',
    },
    request: (await make('SOMETHING.NEW', { resource: { something: 'new' } })).request(),
  }
}
