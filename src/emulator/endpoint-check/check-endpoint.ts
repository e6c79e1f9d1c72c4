import type { EmulatedNotification, NotifyOverrides } from '../notifications/notify.ts'
import { reportOf, type EndpointCheck, type EndpointReport } from './report.ts'

/** What is checked: a URL, or a fetch handler. */
export type Endpoint = string | URL | ((request: Request) => Response | Promise<Response>)

/** What the check needs of the sandbox. */
export interface CheckContext {
  /** A notification as WeChat Pay sends it, with a resource of its own. */
  make(event_type: string, overrides: NotifyOverrides): Promise<EmulatedNotification>
  /** A payment that the merchant knows, as it is notified of. */
  readonly payment: Readonly<Record<string, unknown>>
  /** A refund of it. */
  readonly refund: Readonly<Record<string, unknown>>
  send(endpoint: Endpoint, request: Request): Promise<Response>
}

/** What an endpoint did with one request. */
interface Outcome {
  /** Nothing where there was no response. */
  readonly status?: number
  readonly text: string
  /** Milliseconds. */
  readonly time: number
}

/** What WeChat Pay waits, milliseconds. */
const PATIENCE = 5000

const acknowledged = ({ status }: Outcome): boolean => status !== undefined && status >= 200 && status < 300
const refused = ({ status }: Outcome): boolean => status !== undefined && status >= 400

/** Sends what WeChat Pay sends, and what an attacker would, and says what the endpoint should have done. */
export async function checkEndpoint(endpoint: Endpoint, context: CheckContext): Promise<EndpointReport> {
  const { make, payment, refund } = context
  const pay = (overrides: NotifyOverrides = {}): Promise<EmulatedNotification> =>
    make('TRANSACTION.SUCCESS', { resource: payment, ...overrides })
  const checks: EndpointCheck[] = []
  const send = (request: Request): Promise<Outcome> => outcomeOf(context, endpoint, request)
  const add = (check: Omit<EndpointCheck, 'did'>, ...outcomes: readonly Outcome[]): void =>
    void checks.push({ ...check, did: outcomes.map(describe).join('; ') })

  // Out of order first: the payment is not known of yet.
  const early = await send((await make('REFUND.SUCCESS', { resource: refund })).request())
  add(
    {
      name: 'refund before payment',
      result: early.status === undefined ? 'fail' : 'pass',
      sent: 'a refund whose payment has not been notified of',
      should: 'answer: acknowledge it, or 5xx so that it comes again',
      why: 'notifications come in any order, and again',
    },
    early,
  )
  const genuine = await pay()
  const first = await send(genuine.request())
  add(
    {
      name: 'genuine',
      result: acknowledged(first) ? 'pass' : 'fail',
      sent: 'a payment, correctly signed and encrypted',
      should: 'answer 200 or 204',
      why: 'what is not acknowledged is sent again for 24 hours, and then never',
    },
    first,
  )
  add(
    {
      name: 'in time',
      result: first.status !== undefined && first.time < PATIENCE ? 'pass' : 'fail',
      sent: 'the same',
      should: `answer within ${PATIENCE / 1000} s; put what takes longer into a queue`,
      why: 'a late response counts as none',
    },
    first,
  )
  const later = await send(genuine.request())
  add(
    {
      name: 'twice, one after the other',
      result: acknowledged(later) ? 'pass' : 'fail',
      sent: 'the same payment again',
      should: 'acknowledge it without doing anything again',
      why: 'WeChat Pay sends a notification again where it did not see the response',
    },
    later,
  )
  const another = await pay()
  const both = await Promise.all([send(another.request()), send(another.request())])
  add(
    {
      name: 'twice at once',
      result: both.some(acknowledged) && both.every(({ status }) => status !== undefined) ? 'pass' : 'fail',
      sent: 'one payment two times at the same moment',
      should: 'handle it once, and answer both; 503 to one of them is right as well',
      why: 'two processes that both look first and write later deliver the goods twice',
    },
    ...both,
  )
  for (const forged of await forgeries(context)) {
    const outcome = await send(forged.request)
    add({ ...forged.about, result: refused(outcome) ? 'pass' : 'fail' }, outcome)
  }
  for (const odd of await oddities(context)) {
    const outcome = await send(odd.request)
    add({ ...odd.about, result: acknowledged(outcome) === odd.acknowledge ? 'pass' : odd.otherwise }, outcome)
  }
  return reportOf(checks)
}

type About = Omit<EndpointCheck, 'did' | 'result'>

/** What only an attacker, or WeChat Pay's own probe, sends: none of it may be acknowledged. */
async function forgeries({ make, payment }: CheckContext): Promise<{ about: About; request: Request }[]> {
  const pay = (overrides: NotifyOverrides): Promise<EmulatedNotification> =>
    make('TRANSACTION.SUCCESS', { resource: payment, ...overrides })
  const genuine = await pay({})
  const without = new Headers(genuine.headers)
  for (const name of Array.from(without.keys())) if (name.startsWith('wechatpay-')) without.delete(name)
  const refuse = 'answer 4xx or 5xx, and do nothing'
  return [
    {
      about: {
        name: 'stale',
        sent: 'a genuine notification of yesterday',
        should: `${refuse}: its timestamp is more than 5 minutes away`,
        why: 'who has recorded a notification must not be able to replay it',
      },
      request: (await pay({ fault: 'stale' })).request(),
    },
    {
      about: {
        name: 'tampered',
        sent: 'a notification that was changed on its way',
        should: refuse,
        why: 'the signature covers the raw body: verify it before anything is parsed',
      },
      request: (await pay({ fault: 'tampered' })).request(),
    },
    {
      about: {
        name: 'probe',
        sent: 'WeChat Pay’s probe, whose signature begins with WECHATPAY/SIGNTEST/',
        should: refuse,
        why: 'WeChat Pay finds out that way who does not verify, and may stop to notify them',
      },
      request: (await pay({ fault: 'probe' })).request(),
    },
    {
      about: {
        name: 'unknown key',
        sent: 'a notification signed with a key that nobody knows',
        should: refuse,
        why: 'anybody can sign with a key of his own and name it',
      },
      request: (await pay({ fault: 'unknown-serial' })).request(),
    },
    {
      about: {
        name: 'unsigned',
        sent: 'a notification without any signature',
        should: refuse,
        why: 'the notify URL is known to everybody who has seen an order',
      },
      request: new Request('https://merchant.example/notify', {
        method: 'POST',
        headers: without,
        body: genuine.body,
      }),
    },
  ]
}

/** What is genuine and yet not to be taken as it is. */
async function oddities({
  make,
  payment,
}: CheckContext): Promise<
  { about: About; request: Request; acknowledge: boolean; otherwise: 'fail' | 'warning' }[]
> {
  const amount = payment['amount'] as { readonly total?: number } | undefined
  const total = amount?.total ?? 100
  return [
    {
      about: {
        name: 'another amount',
        sent: `the payment with ${total + 1} fen in place of ${total}, correctly signed`,
        should: 'not deliver: query the order, and compare its amount with your own',
        why: 'an amount that differs is never a paid order',
      },
      request: (
        await make('TRANSACTION.SUCCESS', {
          resource: { ...payment, amount: { ...amount, total: total + 1, payer_total: total + 1 } },
        })
      ).request(),
      acknowledge: false,
      otherwise: 'warning',
    },
    {
      about: {
        name: 'another merchant',
        sent: 'the payment of another merchant number, correctly signed',
        should: 'not deliver: compare mchid and appid with your own',
        why: 'a number of yours may be somebody else’s as well',
      },
      request: (
        await make('TRANSACTION.SUCCESS', { resource: { ...payment, mchid: '1230000109' } })
      ).request(),
      acknowledge: false,
      otherwise: 'warning',
    },
    {
      about: {
        name: 'unknown type',
        sent: 'a notification of a type that does not exist yet',
        should: 'acknowledge it',
        why: 'new types come without notice; what is refused is sent again for a day',
      },
      request: (await make('SOMETHING.NEW', { resource: { something: 'new' } })).request(),
      acknowledge: true,
      otherwise: 'fail',
    },
  ]
}

async function outcomeOf({ send }: CheckContext, endpoint: Endpoint, request: Request): Promise<Outcome> {
  const start = Date.now()
  try {
    const response = await send(endpoint, request)
    const text = await response.text()
    return { status: response.status, text: text.slice(0, 200), time: Date.now() - start }
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), time: Date.now() - start }
  }
}

function describe({ status, text, time }: Outcome): string {
  if (status === undefined) return `gave no response: ${text}`
  return `answered ${status}${text === '' ? '' : ` ${JSON.stringify(text)}`} in ${time} ms`
}
