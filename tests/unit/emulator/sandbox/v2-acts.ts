import { leftOf, REDPACKS, type Redpack } from '../../../../src/emulator/flows/redpack/redpack.ts'
import { failRedpack, receiveRedpack } from '../../../../src/emulator/flows/redpack/acts.ts'
import { failPayment, pay } from '../../../../src/emulator/flows/payment/payment.ts'
import { isWhole } from '../../../../src/emulator/flows/deposit/deposit.ts'
import { ORDERS, type Order } from '../../../../src/emulator/flows/payment/order.ts'
import { tableOf } from '../../../../src/emulator/journal/world.ts'
import { numbers, type ActTools } from './ecommerce-acts.ts'
import type { Play } from './play.ts'

const MERCHANT = '1900000001'
const PARTNER = '1900000100'
const SUB = '1900000109'

/** Random acts by APIv2: orders, payments by code, refunds, reversals, deposits, red packets. */
export function v2Acts({ play, random, act }: ActTools): (() => Promise<unknown>)[] {
  const { next, some } = numbers(random)
  const { callV2, engine, sandbox } = play
  const order = (number: string): Record<string, string> => ({
    appid: 'wx1',
    out_trade_no: number,
    body: 'x',
    notify_url: 'https://a.example',
    total_fee: String(1 + random.below(5000)),
    trade_type: 'NATIVE',
    profit_sharing: random.below(2) === 0 ? 'Y' : 'N',
  })
  const byCode = (number: string): Record<string, string> => ({
    ...order(number),
    auth_code: `13${random.digits(14)}${['00', '01', '02', '04'][random.below(4)]}`,
  })
  const kept = (mchid: string, number: string): Order | undefined =>
    tableOf(engine.world(), ORDERS.name).get(`${mchid}/${number}`) as Order | undefined
  const refund = (mchid: string, path: string, number: string): Promise<unknown> => {
    const { deposit, total = 100 } = kept(mchid, number) ?? {}
    return callV2(mchid, path, {
      appid: 'wx1',
      ...(mchid === PARTNER && { sub_mch_id: SUB }),
      out_trade_no: number,
      out_refund_no: next('VR'),
      total_fee: String(deposit?.total ?? total),
      refund_fee: String(1 + random.below(total)),
    })
  }
  const ofSub = (fields: Readonly<Record<string, string>>): Record<string, string> => ({
    ...fields,
    sub_mch_id: SUB,
  })
  return [
    () => callV2(MERCHANT, '/pay/unifiedorder', order(next('V'))),
    () => callV2(PARTNER, '/pay/unifiedorder', ofSub(order(next('V')))),
    () => callV2(MERCHANT, '/pay/micropay', byCode(next('V'))),
    () => callV2(MERCHANT, '/pay/closeorder', { appid: 'wx1', out_trade_no: some('V') }),
    () => callV2(MERCHANT, '/secapi/pay/reverse', { appid: 'wx1', out_trade_no: some('V') }),
    ...Array.from({ length: 2 }, () => () => act('pay', tx => pay(sandbox, tx, some('V')))),
    () => act('fail', tx => failPayment(tx, some('V'), 'no')),
    () => refund(MERCHANT, '/secapi/pay/refund', some('V')),
    () => refund(PARTNER, '/secapi/pay/refund', some('V')),
    () => callV2(PARTNER, '/deposit/micropay', ofSub({ ...byCode(next('VD')), deposit: 'Y' })),
    () => act('pay', tx => pay(sandbox, tx, some('VD'))),
    () => {
      const out_trade_no = some('VD')
      const total = kept(PARTNER, out_trade_no)?.deposit?.total ?? 1
      return callV2(
        PARTNER,
        '/deposit/consume',
        ofSub({
          appid: 'wx1',
          out_trade_no,
          total_fee: String(total),
          consume_fee: String(1 + random.below(total + 1)),
        }),
      )
    },
    () => callV2(PARTNER, '/deposit/reverse', ofSub({ appid: 'wx1', out_trade_no: some('VD') })),
    () => refund(PARTNER, '/deposit/refund', some('VD')),
    ...Array.from({ length: 2 }, () => () => {
      const isGroup = random.below(3) === 0
      return callV2(MERCHANT, `/mmpaymkttransfers/send${isGroup ? 'group' : ''}redpack`, {
        wxappid: 'wx1',
        mch_billno: next('VH'),
        re_openid: 'o1',
        total_amount: String(50 + random.below(2000)),
        total_num: isGroup ? String(2 + random.below(4)) : '1',
        scene_id: random.below(2) === 0 ? 'PRODUCT_1' : '',
      })
    }),
    ...Array.from(
      { length: 3 },
      () => () => act('receive', tx => receiveRedpack(sandbox, tx, some('VH'), undefined)),
    ),
    () => act('fail', tx => failRedpack(tx, some('VH'))),
  ]
}

/** What of deposits and red packets is not as the accounts have it. */
export function heldByV2(play: Play): string[] {
  const world = play.engine.world()
  const held = (account: string): number =>
    Object.entries(world.ledger.accounts()).reduce(
      (sum, [name, fen]) => sum + (name.endsWith(`:${account}`) ? fen : 0),
      0,
    )
  const redpacks = [...tableOf(world, REDPACKS.name).values()] as unknown as Redpack[]
  const waiting = redpacks
    .filter(({ status }) => status === 'SENT')
    .reduce((sum, redpack) => sum + leftOf(redpack), 0)
  const orders = [...tableOf(world, ORDERS.name).values()] as unknown as Order[]
  const deposited = orders.filter(isWhole).reduce((sum, { total }) => sum + total, 0)
  const problems: string[] = []
  if (waiting !== held('redpack'))
    problems.push(`${waiting} fen are in red packets, the accounts hold ${held('redpack')}`)
  if (deposited !== held('deposit'))
    problems.push(`${deposited} fen are deposited, the accounts hold ${held('deposit')}`)
  return problems
}
