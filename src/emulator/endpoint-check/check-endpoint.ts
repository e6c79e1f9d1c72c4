import type { EmulatedNotification, NotifyOverrides } from '../notifications/notify.ts'
import { forgeries, oddAmounts, unknownType, type Attempt } from './attempts.ts'
import { describe, outcomeOf, type Outcome } from './outcome.ts'
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
  /** How often the merchant has delivered so far; without it only the responses are looked at. */
  readonly delivered?: (() => number | Promise<number>) | undefined
  /** Waits, milliseconds, until a request counts as one without response; default by a timer. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
}

/** What WeChat Pay waits, milliseconds. */
const PATIENCE = 5000

const acknowledged = ({ status }: Outcome): boolean => status !== undefined && status >= 200 && status < 300
const refused = ({ status }: Outcome): boolean => status !== undefined && status >= 400
const answered = ({ status }: Outcome): boolean => status !== undefined
const passIf = (isRight: boolean): EndpointCheck['result'] => (isRight ? 'pass' : 'fail')

/**
 * Sends what WeChat Pay sends, and what an attacker would, and says what the endpoint should have done. What
 * must not be delivered comes before the payment itself: afterwards it would be taken for one that is done.
 */
export async function checkEndpoint(endpoint: Endpoint, context: CheckContext): Promise<EndpointReport> {
  const { make, payment, refund, delivered } = context
  const checks: EndpointCheck[] = []
  const send = async (...requests: readonly Request[]): Promise<[Outcome[], goods: number | undefined]> => {
    const before = await delivered?.()
    const outcomes = await Promise.all(requests.map(request => outcomeOf(context, endpoint, request)))
    return [outcomes, before === undefined ? undefined : (await delivered!()) - before]
  }
  const add = (
    check: Omit<EndpointCheck, 'did'>,
    outcomes: readonly Outcome[],
    goods: number | undefined,
  ): void => void checks.push({ ...check, did: describe(outcomes, goods) })
  const attempt = async ({ about, request }: Attempt, judge: Judge): Promise<void> => {
    const [[outcome], goods] = await send(request)
    add({ ...about, result: judge(outcome!, goods) }, [outcome!], goods)
  }

  await attempt(
    {
      about: {
        name: 'refund before payment',
        sent: 'a refund whose payment has not been notified of',
        should: 'answer: acknowledge it, or 5xx so that it comes again',
        why: 'notifications come in any order, and again',
      },
      request: (await make('REFUND.SUCCESS', { resource: refund })).request(),
    },
    (outcome, goods = 0) => passIf(answered(outcome) && goods === 0),
  )
  for (const odd of await oddAmounts(context))
    await attempt(odd, (outcome, goods) => {
      if (goods !== undefined) return passIf(goods === 0)
      return acknowledged(outcome) ? 'warning' : 'pass'
    })
  for (const forged of await forgeries(context))
    await attempt(forged, (outcome, goods = 0) => passIf(refused(outcome) && goods === 0))

  // Twice at once from the beginning: only then there is something that can be done twice.
  const genuine = await make('TRANSACTION.SUCCESS', { resource: payment })
  const [both, goods] = await send(genuine.request(), genuine.request())
  add(
    {
      name: 'genuine',
      result: passIf(both.some(acknowledged)),
      sent: 'a payment, correctly signed and encrypted',
      should: 'answer 200 or 204',
      why: 'what is not acknowledged is sent again for 24 hours, and then never',
    },
    both,
    goods,
  )
  add(
    {
      name: 'in time',
      result: passIf(both.every(each => answered(each) && each.time < PATIENCE)),
      sent: 'the same',
      should: `answer within ${PATIENCE / 1000} s; put what takes longer into a queue`,
      why: 'a late response counts as none',
    },
    both,
    undefined,
  )
  add(
    {
      name: 'twice at once',
      result: passIf(both.every(answered) && (goods ?? 0) <= 1),
      sent: 'the same, two times at the same moment',
      should: 'handle it once, and answer both; 503 to one of them is right as well',
      why: 'two processes that both look first and write later deliver the goods twice',
    },
    both,
    goods,
  )
  await attempt(
    {
      about: {
        name: 'twice, one after the other',
        sent: 'the same payment again',
        should: 'acknowledge it without doing anything again',
        why: 'WeChat Pay sends a notification again where it did not see the response',
      },
      request: genuine.request(),
    },
    (outcome, more = 0) => passIf(acknowledged(outcome) && more === 0),
  )
  await attempt(await unknownType(context), outcome => passIf(acknowledged(outcome)))
  return reportOf(checks, delivered !== undefined)
}

/** What came of an attempt, by what the endpoint answered and delivered. */
type Judge = (outcome: Outcome, goods: number | undefined) => EndpointCheck['result']
