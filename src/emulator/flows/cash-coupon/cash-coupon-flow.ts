import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { COUPONS_SENT, couponsOf, showCoupon, statusOf, type CashCoupon } from './coupon.ts'
import { createStock } from './create-stock.ts'
import { sendCoupon } from './send-coupon.ts'
import { COUPON_URLS, merchantsOf, showStock, STOCKS } from './stock.ts'
import { endStock, ownStock, pauseStock, restartStock, startStock, stopStock } from './stock-states.ts'

const BASE = '/v3/marketing/favor'
const STOCK = `${BASE}/stocks/{stock_id}`
const COUPONS = `${BASE}/users/{openid}/coupons`

/** Cash coupons: stocks and their states, coupons of users, where a merchant is told of their use. */
export function cashCouponFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      ...urlOperations(sandbox),
      [`POST ${BASE}/coupon-stocks`](request, tx) {
        const { stock_id, created } = createStock(sandbox, request, tx)
        return { body: { stock_id, create_time: chinaTime(created) } }
      },
      [`GET ${BASE}/stocks`]: (request, tx) => ({ body: listStocks(sandbox, request, tx) }),
      [`GET ${STOCK}`]: (request, tx) => ({ body: showStock(ownStock(request, tx)) }),
      [`GET ${STOCK}/items`]: (request, tx) => {
        const { stock_id, coupon_use_rule } = ownStock(request, tx)
        return { body: { ...page(request, coupon_use_rule.available_items ?? []), stock_id } }
      },
      [`GET ${STOCK}/merchants`]: (request, tx) => {
        const stock = ownStock(request, tx)
        return { body: { ...page(request, merchantsOf(stock)), stock_id: stock.stock_id } }
      },
      [`POST ${STOCK}/start`]: (request, tx) => {
        const { stock_id, started = tx.now } = startStock(sandbox, ownStock(request, tx), tx)
        return { body: { start_time: chinaTime(started), stock_id } }
      },
      [`POST ${STOCK}/pause`]: (request, tx) => {
        const { stock_id } = pauseStock(ownStock(request, tx), tx)
        return { body: { pause_time: chinaTime(tx.now), stock_id } }
      },
      [`POST ${STOCK}/restart`]: (request, tx) => {
        const { stock_id } = restartStock(ownStock(request, tx), tx)
        return { body: { restart_time: chinaTime(tx.now), stock_id } }
      },
      [`POST ${STOCK}/stop`]: (request, tx) => {
        const { stock_id, stopped = tx.now } = stopStock(ownStock(request, tx), tx)
        return { body: { stop_time: chinaTime(stopped), stock_id } }
      },
      [`POST ${COUPONS}`]: (request, tx) => ({
        body: { coupon_id: sendCoupon(sandbox, request, tx).coupon_id },
      }),
      [`GET ${COUPONS}`]: (request, tx) => ({ body: listCoupons(request, tx) }),
      [`GET ${COUPONS}/{coupon_id}`]: (request, tx) => {
        const { openid, coupon_id } = request.variables
        const coupon = tx.get(COUPONS_SENT, coupon_id!)
        if (coupon === undefined || coupon.openid !== openid || !mayKnow(tx, coupon, request.caller.id))
          throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '代金券不存在')
        return { body: queried(tx, coupon) }
      },
    },
    due: {
      'coupon-stock.end': (tx, { data }) => endStock(tx, String(data['stock'])),
    },
  }
}

function urlOperations({ parties }: Sandbox): FlowModule['operations'] {
  return {
    [`GET ${BASE}/callbacks`]: ({ caller, query }, tx) => {
      parties.mustBeSigner(caller, query['mchid'], 'mchid', 'query')
      const told = tx.get(COUPON_URLS, caller.id)
      if (told === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '未设置消息通知地址')
      return { body: { mchid: told.mchid, notify_url: told.notify_url } }
    },
    [`POST ${BASE}/callbacks`]: ({ caller, body }, tx) => {
      const given = body as { mchid: string; notify_url: string; switch?: boolean }
      parties.mustBeSigner(caller, given.mchid, 'mchid', 'body')
      const { notify_url } = tx.put(COUPON_URLS, caller.id, { switch: true, ...given })
      return { body: { update_time: chinaTime(tx.now), notify_url } }
    },
  }
}

function listStocks({ parties }: Sandbox, request: FlowRequest, tx: Transaction): unknown {
  const { caller, query } = request
  const { stock_creator_mchid, create_start_time, create_end_time, status } = query
  parties.mustBeSigner(caller, stock_creator_mchid, 'stock_creator_mchid', 'query')
  const since = create_start_time === undefined ? -Infinity : Date.parse(create_start_time)
  const until = create_end_time === undefined ? Infinity : Date.parse(create_end_time)
  const found = [...tx.all(STOCKS)].filter(
    stock =>
      stock.stock_creator_mchid === caller.id &&
      stock.created >= since &&
      stock.created <= until &&
      (status === undefined || stock.status === status),
  )
  return page(request, found.map(showStock))
}

function listCoupons(request: FlowRequest, tx: Transaction): unknown {
  const { caller, variables, query } = request
  const { stock_id, status, creator_mchid, sender_mchid, available_mchid } = query
  const is = (asked: string | undefined, value: string): boolean => asked === undefined || asked === value
  const found = couponsOf(tx, variables['openid']!).filter(
    coupon =>
      mayKnow(tx, coupon, caller.id) &&
      is(stock_id, coupon.stock_id) &&
      is(status, statusOf(coupon, tx.now)) &&
      is(creator_mchid, coupon.stock_creator_mchid) &&
      is(sender_mchid, coupon.sender_mchid) &&
      (available_mchid === undefined || usableBy(tx, coupon, available_mchid)),
  )
  const limit = query['limit'] ?? '20'
  return page(
    { ...request, query: { offset: '0', ...query, limit } },
    found.map(each => queried(tx, each)),
  )
}

/** Who made a coupon, sent it, or takes it. */
function mayKnow(tx: Transaction, coupon: CashCoupon, mchid: string): boolean {
  return [coupon.stock_creator_mchid, coupon.sender_mchid].includes(mchid) || usableBy(tx, coupon, mchid)
}

function usableBy(tx: Transaction, { stock_id }: CashCoupon, mchid: string): boolean {
  const stock = tx.get(STOCKS, stock_id)
  return stock !== undefined && merchantsOf(stock).includes(mchid)
}

/** A query says more than the notification does. */
function queried(tx: Transaction, coupon: CashCoupon): Record<string, unknown> {
  const { start_time, stop_time } = showStock(tx.get(STOCKS, coupon.stock_id)!)
  return {
    ...showCoupon(coupon, tx.now),
    ...(start_time !== undefined && { start_time }),
    ...(stop_time !== undefined && { stop_time }),
    out_request_no: coupon.out_request_no,
  }
}

/** A page of a list: `offset` counts pages from 0. */
function page({ query }: FlowRequest, items: readonly unknown[]): Record<string, unknown> {
  const [offset, limit] = [Number(query['offset']), Number(query['limit'])]
  const data = items.slice(offset * limit, (offset + 1) * limit)
  return { total_count: items.length, offset, limit, ...(data.length > 0 && { data }) }
}
