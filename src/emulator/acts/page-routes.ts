import { tradeBill } from '../flows/bills/trade-bill.ts'
import { KINDS } from '../flows/kinds.ts'
import type { OutgoingNotification } from '../delivery/outbox.ts'
import type { Emulator } from '../emulator.ts'
import type { Engine } from '../journal/engine.ts'
import { findCheckout } from '../page/checkout.ts'
import type { RawNotifications } from '../page/raw.ts'
import { EmulatorProblem } from '../problem.ts'
import type { SandboxSettings } from '../settings.ts'
import { historyOf } from '../things/history.ts'
import { listThings } from '../things/list.ts'
import { chinaDay } from '../time.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { notificationsIn } from '../timeline/entry.ts'
import type { Exchange } from '../traffic/exchange.ts'
import type { TrafficLog } from '../traffic/traffic-log.ts'
import type { StreamItem } from './event-stream.ts'
import { optionalNumber } from './read.ts'
import type { ActRequest, ActRoute } from './routes.ts'

/** What the operations for whoever watches a sandbox are made of. */
export interface Watched {
  readonly emulator: Emulator
  readonly engine: Engine
  readonly traffic: TrafficLog
  readonly timeline: Timeline
  readonly raw: RawNotifications
  readonly settings: SandboxSettings
}

/** What happened, what there is, and how to send something by hand: the page is made of these. */
export function pageRoutes(watched: Watched): readonly ActRoute[] {
  return [...trafficRoutes(watched), ...eventRoutes(watched), ...thingRoutes(watched)]
}

function trafficRoutes({ traffic, timeline }: Watched): ActRoute[] {
  const wantedBy =
    ({ query }: ActRequest) =>
    (exchange: Exchange): boolean => {
      const [word, about, status] = ['text', 'about', 'status'].map(name => query.get(name))
      return (
        (query.get('failed') !== 'true' || exchange.error !== undefined) &&
        (!about || exchange.about.includes(about)) &&
        (!status || String(exchange.status) === status) &&
        (!word || JSON.stringify(exchange).toLowerCase().includes(word.toLowerCase()))
      )
    }
  const itemOf = (exchange: Exchange): StreamItem => ({
    id: String(exchange.id),
    event: 'exchange',
    data: exchange,
  })
  return [
    {
      method: 'GET',
      path: '/traffic',
      summary: 'Calls and their answers, oldest first: ?text, ?about, ?status, ?failed=true, ?after, ?limit',
      run(request) {
        const { query } = request
        const after = optionalNumber(query, 'after') ?? 0
        const found = traffic.list().filter(({ id }) => id > after)
        return found.filter(wantedBy(request)).slice(-(optionalNumber(query, 'limit') ?? 100))
      },
      watch(request, last) {
        const wanted = wantedBy(request)
        const after = Number(last ?? request.query.get('after') ?? traffic.last())
        return {
          past: traffic
            .list()
            .filter(each => each.id > after && wanted(each))
            .map(itemOf),
          subscribe: listener =>
            traffic.subscribe(exchange => {
              if (wanted(exchange)) listener(itemOf(exchange))
            }),
        }
      },
    },
    {
      method: 'GET',
      path: '/traffic/{id}',
      summary: 'One call and its answer: headers, bodies, the five signed lines, plain fields',
      run({ variables }) {
        const found = traffic.get(Number(variables['id']))
        if (found === undefined)
          throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no call ${variables['id']}`)
        return found
      },
    },
    {
      method: 'GET',
      path: '/timeline',
      summary: 'Calls, notifications and acts as one list, oldest first; server-sent events from there on',
      run: async () => ({
        run: timeline.run(),
        position: timeline.position(),
        entries: await timeline.entries(),
      }),
      async watch({ query }, last) {
        const position = last ?? query.get('after') ?? timeline.position()
        const hello = { id: position, event: 'hello', data: { run: timeline.run() } }
        return { past: [hello, ...(await timeline.since(position))], subscribe: timeline.subscribe }
      },
    },
  ]
}

function eventRoutes({ emulator, engine, raw }: Watched): ActRoute[] {
  const find = (id: string): OutgoingNotification => {
    const found = emulator.notifications().find(each => each.id === id)
    if (found === undefined)
      throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no notification ${id}`)
    return found
  }
  return [
    {
      method: 'GET',
      path: '/events',
      summary: 'The notifications that were made, each with its attempts',
      run: () => emulator.notifications(),
      watch: () => ({
        past: [],
        subscribe: listener =>
          engine.subscribe(event => {
            for (const data of notificationsIn(event))
              listener({ id: String(event.seq), event: 'notification', data })
          }),
      }),
    },
    {
      method: 'GET',
      path: '/events/{id}',
      summary: 'One notification: plain, as it last went out, and when it goes out next',
      run({ variables }) {
        const notification = find(variables['id']!)
        const due = engine.world().due.entries()
        const next = due.find(([key]) => key === `notification/${notification.id}`)?.[1].at
        const kept = raw.get(notification.id)
        return {
          ...notification,
          ...(kept !== undefined && { raw: kept }),
          ...(notification.state === 'waiting' && next !== undefined && { next }),
        }
      },
    },
  ]
}

function thingRoutes({ emulator, engine, settings }: Watched): ActRoute[] {
  const now = (): number => engine.clock.now()
  return [
    {
      method: 'GET',
      path: '/things',
      summary:
        'Orders, refunds, transfers, …, each with the acts that its state allows: ?kind, ?state, ?text, ?limit',
      run: ({ query }) =>
        listThings(KINDS, engine.world(), now(), {
          kind: query.get('kind') ?? undefined,
          state: query.get('state') ?? undefined,
          text: query.get('text') ?? undefined,
          limit: optionalNumber(query, 'limit'),
        }),
    },
    {
      method: 'GET',
      path: '/things/{kind}/{number}',
      summary: 'One thing with its history',
      run: async ({ variables }) =>
        historyOf(
          KINDS,
          { world: engine.world(), now: now(), events: await engine.events() },
          { kind: variables['kind']!, number: variables['number']! },
        ),
    },
    {
      method: 'GET',
      path: '/checkouts/{token}',
      summary: 'The order behind a code_url, an h5_url or a prepay_id, as the cashier shows it',
      run: ({ variables }) => findCheckout(engine.world(), now(), variables['token']!),
    },
    {
      method: 'GET',
      path: '/bill',
      summary: 'The trade bill of a day so far: ?date, default the sandbox’s today',
      run({ query }) {
        const date = query.get('date') ?? chinaDay(now())
        if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new TypeError(`date is a day like 2026-11-22: ${date}`)
        const { mchid } = emulator.credentials
        return { date, ...tradeBill(engine.world(), { mchid, day: date, type: 'ALL' }, settings.feeRate) }
      },
    },
  ]
}
