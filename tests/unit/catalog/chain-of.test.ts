import { expect, test } from 'vitest'
import { chainOf } from '../../../src/catalog/chain-of.ts'
import { operations } from '../../../src/catalog/operations.ts'
import { createNode } from '../../../src/client/chain.ts'

test('a path is written as a chain', () => {
  expect(chainOf('/v3/pay/transactions/out-trade-no/{out_trade_no}')).toBe(
    'v3.pay.transactions.outTradeNo._out_trade_no_',
  )
  expect(chainOf('v3/a/v2-3/mch_operate/')).toBe("v3.a['v2-3'].mch_operate")
})

test('the chain of every documented path calls that path', async () => {
  for (const { path } of await operations()) {
    const called: string[] = []
    const root = createNode((_, template) => called.push(template), '')
    const names = Array.from(
      chainOf(path).matchAll(/([\w$]+)|\['([^']+)'\]/g),
      match => match[1] ?? match[2]!,
    )
    let node = root as Record<string, unknown>
    for (const name of names) node = node[name] as Record<string, unknown>
    ;(node['get'] as () => void)()
    expect(called).toEqual([path.replace(/\/$/, '')])
  }
})
