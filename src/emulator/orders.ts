import { exampleFlow } from './example-flow.ts'
import type { Flow, FlowRequest, Flows } from './flow.ts'
import { EmulatorProblem } from './problem.ts'
import { randomDigits, randomId } from './random.ts'

/** An order of a direct merchant. */
export interface Order {
  readonly out_trade_no: string
  readonly trade_type: 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE'
  readonly trade_state: 'NOTPAY' | 'CLOSED'
  /** Fen. */
  readonly total: number
  /** How often it has been ordered with the same parameters. */
  readonly requests: number
  /** The parameters, to compare the next request with. */
  readonly parameters: string
  /** What the first request was answered, and each one after it. */
  readonly answer: Readonly<Record<string, string>>
}

/** Orders by `out_trade_no`. */
export type OrderBook = Map<string, Order>

interface OrderBody {
  readonly out_trade_no: string
  readonly amount: { readonly total: number }
}

const BASE = '/v3/pay/transactions'

/**
 * Orders, idempotent by `out_trade_no` as WeChat Pay's are: the same request again gets the same answer,
 * another one with the same number is refused.
 */
export function orderFlows(book: OrderBook, crypto: Crypto): Flows {
  const place =
    (trade_type: Order['trade_type'], answer: () => Readonly<Record<string, string>>): Flow =>
    ({ body }) => {
      const { out_trade_no, amount } = body as OrderBody
      const parameters = JSON.stringify(body)
      const known = book.get(out_trade_no)
      if (known !== undefined && (known.parameters !== parameters || known.trade_type !== trade_type))
        throw new EmulatorProblem(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致')
      if (known?.trade_state === 'CLOSED') throw new EmulatorProblem(400, 'ORDER_CLOSED', '该订单已关闭')
      const order = known ?? {
        out_trade_no,
        trade_type,
        trade_state: 'NOTPAY',
        total: amount.total,
        requests: 0,
        parameters,
        answer: answer(),
      }
      book.set(out_trade_no, { ...order, requests: order.requests + 1 })
      return { body: order.answer }
    }
  const prepay = (): Readonly<Record<string, string>> => ({ prepay_id: `wx${randomDigits(crypto, 34)}` })
  return {
    [`POST ${BASE}/jsapi`]: place('JSAPI', prepay),
    [`POST ${BASE}/app`]: place('APP', prepay),
    [`POST ${BASE}/h5`]: place('MWEB', () => ({
      h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx${randomDigits(crypto, 14)}&package=${randomDigits(crypto, 10)}`,
    })),
    [`POST ${BASE}/native`]: place('NATIVE', () => ({
      code_url: `weixin://wxpay/bizpayurl?pr=${randomId(crypto, '').slice(0, 10)}`,
    })),
    [`GET ${BASE}/out-trade-no/{out_trade_no}`]: async request => {
      const { trade_type, trade_state, parameters } = find(book, request)
      const { body } = await exampleFlow({ ...request, body: JSON.parse(parameters) as unknown }, crypto)
      return {
        body: {
          ...(body as object),
          trade_type,
          trade_state,
          trade_state_desc: trade_state === 'NOTPAY' ? '订单未支付' : '订单已关闭',
        },
      }
    },
    [`POST ${BASE}/out-trade-no/{out_trade_no}/close`]: request => {
      const order = find(book, request)
      book.set(order.out_trade_no, { ...order, trade_state: 'CLOSED' })
      return {}
    },
  }
}

/** @throws {EmulatorProblem} 404 ORDER_NOT_EXIST */
function find(book: OrderBook, { variables }: FlowRequest): Order {
  const order = book.get(variables['out_trade_no'] ?? '')
  if (order === undefined) throw new EmulatorProblem(404, 'ORDER_NOT_EXIST', '订单不存在')
  return order
}
