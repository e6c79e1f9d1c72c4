import { describe, expect, test } from 'vitest'
import {
  payByCode,
  settleCodePayment,
  type CodePaymentClock,
  type PayByCodeOptions,
} from '../../../../src/v2.ts'
import { APPID, clientOf, MCHID, rejection, signed, type SentV2 } from '../wechat.ts'

const order = {
  body: '奶茶',
  out_trade_no: 'O1',
  total_fee: 1800,
  spbill_create_ip: '8.8.8.8',
  auth_code: '13',
}

/** A clock that goes only where somebody sleeps. */
function clock(): CodePaymentClock & { time: number } {
  return {
    time: 0,
    now() {
      return this.time
    },
    async sleep(milliseconds) {
      await Promise.resolve()
      this.time += milliseconds
    },
  }
}

type Step = string | Error | ((sent: SentV2) => string)
interface Script {
  readonly pay: Step
  readonly query?: readonly Step[]
  readonly reverse?: readonly Step[]
}

const own = { appid: APPID, mch_id: MCHID, out_trade_no: 'O1' }
const PAID = signed({ ...own, result_code: 'SUCCESS', transaction_id: '42', total_fee: '1800' })
const state = (trade_state: string, more: Record<string, string> = {}): string =>
  signed({ ...own, result_code: 'SUCCESS', trade_state, trade_state_desc: trade_state, ...more })
const failed = (err_code: string, more: Record<string, string> = {}): string =>
  signed({ ...own, result_code: 'FAIL', err_code, err_code_des: `says ${err_code}`, ...more })
const recalled = (recall: string, result_code = 'SUCCESS'): string =>
  signed({ ...own, result_code, recall, ...(result_code === 'FAIL' && { err_code: 'SYSTEMERROR' }) })
const CUT = new TypeError('fetch failed')

/** A shop whose WeChat Pay answers by a script; the last step of each kind is for all that follow. */
function shop({ pay, query = ['unexpected'], reverse = ['unexpected'] }: Script) {
  const counts = { pay: 0, query: 0, reverse: 0 }
  const steps = { pay: [pay], query, reverse }
  const kinds = {
    '/pay/micropay': 'pay',
    '/pay/orderquery': 'query',
    '/secapi/pay/reverse': 'reverse',
  } as const
  const { wxpay, sent } = clientOf(
    [
      one => {
        const kind = kinds[one.url.pathname as keyof typeof kinds]
        const all = steps[kind]
        const step = all[Math.min(counts[kind]++, all.length - 1)]!
        if (step instanceof Error) throw step
        return typeof step === 'function' ? step(one) : step
      },
    ],
    { retry: 0 },
  )
  const time = clock()
  const progress: string[] = []
  const options: PayByCodeOptions = {
    clock: time,
    onProgress: ({ stage, attempt }) => progress.push(`${stage} ${attempt}`),
  }
  return {
    wxpay,
    sent,
    counts,
    time,
    progress,
    options,
    pay: (more: PayByCodeOptions = {}) => wxpay.payByCode(order, { ...options, ...more }),
  }
}

describe('a payment by code', () => {
  test('that is paid at once', async () => {
    const { pay, counts, progress } = shop({ pay: PAID })
    expect(await pay()).toMatchObject({
      outcome: 'paid',
      out_trade_no: 'O1',
      transaction: { transaction_id: '42', total_fee: 1800 },
    })
    expect(counts).toEqual({ pay: 1, query: 0, reverse: 0 })
    expect(progress).toEqual(['paying 1'])
  })

  test.each([
    ['USERPAYING', failed('USERPAYING')],
    ['SYSTEMERROR', failed('SYSTEMERROR')],
    ['BANKERROR', failed('BANKERROR')],
    ['a code that nobody knows yet', failed('NEW_CODE')],
    ['a connection that is cut after the request was written', CUT],
    ['a gateway’s page', '<html></html>'],
    ['an answer that is not believed', PAID.replace('1800', '1')],
    ['an answer of another order', signed({ ...own, out_trade_no: 'O2', result_code: 'SUCCESS' })],
  ])('after %s: it asks until it is paid', async (_, answer) => {
    const { pay, counts, sent, time } = shop({
      pay: answer,
      query: [state('USERPAYING'), CUT, failed('SYSTEMERROR'), state('SUCCESS', { transaction_id: '42' })],
    })
    expect(await pay()).toMatchObject({ outcome: 'paid', transaction: { transaction_id: '42' } })
    expect(counts).toEqual({ pay: 1, query: 4, reverse: 0 })
    expect(time.now()).toBe(20_000)
    expect(sent[1]!.fields).toMatchObject({ out_trade_no: 'O1', appid: APPID, mch_id: MCHID })
    expect(sent[1]!.fields).not.toHaveProperty('auth_code')
  })

  test('that is not paid in time is reversed, as often as WeChat Pay asks', async () => {
    const { pay, counts, time } = shop({
      pay: failed('USERPAYING'),
      query: [state('USERPAYING')],
      reverse: [recalled('Y', 'FAIL'), CUT, recalled('Y'), recalled('N')],
    })
    expect(await pay()).toEqual({
      outcome: 'reversed',
      out_trade_no: 'O1',
      code: 'TIMEOUT',
      message: 'not paid in time: USERPAYING',
    })
    expect(counts).toEqual({ pay: 1, query: 6, reverse: 4 })
    expect(time.now()).toBe(45_000)
  })

  test('that is paid while it is being reversed is given back', async () => {
    const { pay, counts } = shop({
      pay: failed('SYSTEMERROR'),
      query: [
        state('USERPAYING'),
        state('USERPAYING'),
        state('USERPAYING'),
        state('USERPAYING'),
        state('USERPAYING'),
        state('NOTPAY'),
        state('SUCCESS'),
      ],
      reverse: [CUT, recalled('N')],
    })
    expect(await pay()).toMatchObject({ outcome: 'reversed', code: 'TIMEOUT' })
    expect(counts.reverse).toBe(2)
  })

  test('whose reversal is refused for good is paid, where it is', async () => {
    const { pay } = shop({
      pay: CUT,
      query: [CUT, CUT, CUT, CUT, CUT, CUT, state('SUCCESS', { transaction_id: '42' })],
      reverse: [failed('REVERSE_EXPIRE', { recall: 'N' })],
    })
    expect(await pay()).toMatchObject({ outcome: 'paid', transaction: { transaction_id: '42' } })
  })

  test('whose reversal is refused for good is unknown, where nobody knows', async () => {
    const { pay } = shop({ pay: CUT, query: [CUT], reverse: [failed('TRADE_ERROR', { recall: 'N' })] })
    expect(await pay()).toMatchObject({ outcome: 'unknown', code: 'TRADE_ERROR' })
  })

  test('whose reversal fails for ever is unknown, with what is needed to go on', async () => {
    const { pay, counts, time, wxpay } = shop({
      pay: CUT,
      query: [CUT],
      reverse: [failed('SYSTEMERROR', { recall: 'Y' })],
    })
    const result = await pay()
    expect(result).toMatchObject({
      outcome: 'unknown',
      out_trade_no: 'O1',
      code: 'SYSTEMERROR',
      order: { out_trade_no: 'O1' },
    })
    expect(counts).toEqual({ pay: 1, query: 6, reverse: 13 })
    expect(time.now()).toBe(90_000)
    if (result.outcome !== 'unknown') throw new Error('not reached')
    expect(result.message).toContain('money may have been taken')
    expect(JSON.parse(JSON.stringify(result.order))).toEqual({ out_trade_no: 'O1' })
    expect(await wxpay.settleCodePayment(result.order, { clock: clock(), reverseTimeout: 0 })).toMatchObject({
      outcome: 'unknown',
    })
  })

  test('that never arrived is over when the code has no life left', async () => {
    const { pay, time } = shop({
      pay: CUT,
      query: [failed('ORDERNOTEXIST')],
      reverse: [failed('ORDERNOTEXIST')],
    })
    expect(await pay()).toMatchObject({ outcome: 'reversed', code: 'ORDERNOTEXIST' })
    expect(time.now()).toBe(60_000)
  })

  test.each(['REVOKED', 'CLOSED', 'REFUND'])(
    'that somebody else has ended needs no reversal: %s',
    async over => {
      const { pay, counts } = shop({ pay: failed('SYSTEMERROR'), query: [state(over)] })
      expect(await pay()).toMatchObject({ outcome: 'reversed', code: over })
      expect(counts.reverse).toBe(0)
    },
  )

  test('whose bank refused is reversed at once', async () => {
    const { pay, counts, time } = shop({
      pay: failed('USERPAYING'),
      query: [state('PAYERROR')],
      reverse: [recalled('N')],
    })
    expect(await pay()).toMatchObject({ outcome: 'reversed', code: 'PAYERROR' })
    expect(counts.query).toBe(1)
    expect(time.now()).toBe(5000)
  })

  test.each(['NOTENOUGH', 'AUTHCODEEXPIRE', 'AUTH_CODE_INVALID', 'PARAM_ERROR'])(
    'that is refused for certain needs nothing more: %s',
    async code => {
      const { pay, counts } = shop({ pay: failed(code) })
      expect(await pay()).toMatchObject({
        outcome: 'refused',
        code,
        message: `POST /pay/micropay 200 ${code}: says ${code}`,
      })
      expect(counts).toEqual({ pay: 1, query: 0, reverse: 0 })
    },
  )

  const REFUSED = '<xml><return_code>FAIL</return_code><return_msg>签名失败</return_msg></xml>'

  test.each([
    ['a query is refused as well', REFUSED, 'refused'],
    ['there is no such order', failed('ORDERNOTEXIST'), 'refused'],
    ['it was ended before', state('REVOKED'), 'refused'],
    ['there is one, and it is paid', state('SUCCESS', { total_fee: '1800' }), 'paid'],
    ['there is one of another amount, which is paid', state('SUCCESS', { total_fee: '1' }), 'refused'],
  ])('whose number may have been sent before, and %s', async (_, query, outcome) => {
    for (const refusal of [
      REFUSED,
      failed('ORDERPAID'),
      failed('OUT_TRADE_NO_USED'),
      failed('INVALID_REQUEST'),
    ]) {
      const { pay, counts } = shop({ pay: refusal, query: [query] })
      expect(await pay()).toMatchObject({ outcome })
      expect(counts).toEqual({ pay: 1, query: 1, reverse: 0 })
    }
  })

  test('whose message was refused, and there is an order that is open', async () => {
    const { pay } = shop({ pay: REFUSED, query: [state('USERPAYING')], reverse: [recalled('N')] })
    expect(await pay()).toMatchObject({ outcome: 'reversed' })
  })
})

describe('giving up', () => {
  test('before anything is sent rejects', async () => {
    const { pay, sent } = shop({ pay: PAID })
    expect(await rejection(pay({ signal: AbortSignal.abort(new Error('gone')) }))).toMatchObject({
      message: 'gone',
    })
    expect(sent).toEqual([])
  })

  test('while the customer is paying reverses, as soon as WeChat Pay lets it', async () => {
    const controller = new AbortController()
    const { pay, counts, time } = shop({
      pay: failed('USERPAYING'),
      query: [
        () => {
          controller.abort()
          return state('USERPAYING')
        },
        state('USERPAYING'),
      ],
      reverse: [recalled('N')],
    })
    expect(await pay({ signal: controller.signal })).toEqual({
      outcome: 'reversed',
      out_trade_no: 'O1',
      code: 'ABORTED',
      message: 'the caller gave up',
    })
    expect(counts.reverse).toBe(1)
    expect(time.now()).toBe(15_000)
  })

  test('gives back what is paid meanwhile', async () => {
    const controller = new AbortController()
    const { pay, counts } = shop({
      pay: failed('USERPAYING'),
      query: [
        () => {
          controller.abort()
          return state('USERPAYING')
        },
        state('SUCCESS'),
      ],
      reverse: [recalled('N')],
    })
    expect(await pay({ signal: controller.signal })).toMatchObject({ outcome: 'reversed', code: 'ABORTED' })
    expect(counts.reverse).toBe(1)
  })

  test('while the payment itself is on its way reverses as well', async () => {
    const controller = new AbortController()
    const { pay, counts } = shop({
      pay: () => {
        controller.abort(new Error('gone'))
        return PAID
      },
      query: [state('USERPAYING')],
      reverse: [recalled('N')],
    })
    expect(await pay({ signal: controller.signal })).toMatchObject({ outcome: 'reversed', code: 'ABORTED' })
    expect(counts).toMatchObject({ pay: 1, reverse: 1 })
  })
})

describe('going on with a payment', () => {
  test.each([
    ['that is paid', state('SUCCESS'), 'paid', 0],
    ['that is over', state('REVOKED'), 'reversed', 0],
    ['that is open', state('USERPAYING'), 'reversed', 1],
    ['of which nobody knows', CUT, 'reversed', 1],
  ])('%s', async (_, query, outcome, reversals) => {
    const { wxpay, counts, options } = shop({ pay: PAID, query: [query], reverse: [recalled('N')] })
    expect(await settleCodePayment(wxpay, { out_trade_no: 'O1' }, options)).toMatchObject({ outcome })
    expect(counts).toEqual({ pay: 0, query: 1, reverse: reversals })
  })
})

test('what is wrong with the order or the options is thrown before anything is sent', async () => {
  const { wxpay, sent } = shop({ pay: PAID })
  const { out_trade_no, ...without } = order
  expect(out_trade_no).toBe('O1')
  const cases: readonly (readonly [Promise<unknown>, string])[] = [
    [payByCode(wxpay, without as typeof order), 'out_trade_no is missing'],
    [payByCode(wxpay, { ...order, total_fee: 1.5 }), 'xml.total_fee: expected an integer'],
    [payByCode(wxpay, { ...order, total_fee: 1n as never }), 'xml.total_fee is a BigInt'],
    [payByCode(wxpay, undefined as never), 'out_trade_no is missing'],
    [payByCode(wxpay, order, { pollInterval: -1 }), 'pollInterval: '],
    [payByCode(wxpay, order, { payTimeout: Infinity }), 'payTimeout: '],
    [payByCode(wxpay, order, { onProgress: 1 as never }), 'onProgress: '],
  ]
  for (const [call, message] of cases) expect((await rejection(call)).message).toContain(message)
  expect(sent).toEqual([])
})

test('an onProgress that throws changes nothing', async () => {
  const { wxpay } = shop({ pay: PAID })
  const onProgress = (): never => {
    throw new Error('mine')
  }
  expect(await payByCode(wxpay, order, { onProgress })).toMatchObject({ outcome: 'paid' })
})
