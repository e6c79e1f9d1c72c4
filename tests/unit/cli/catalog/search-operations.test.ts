import { describe, expect, it } from 'vitest'
import { searchOperations } from '../../../../src/cli/catalog/search-operations.ts'

const first = async (...words: string[]): Promise<string | undefined> => {
  const [found] = await searchOperations(words)
  return found && `${found.method} ${found.path}`
}

describe('a search finds', () => {
  it.each([
    ['refund', 'POST /v3/refund/domestic/refunds'],
    ['申请退款', 'POST /v3/refund/domestic/refunds'],
    ['jsapi', 'POST /v3/pay/transactions/jsapi'],
    ['JSAPI order', 'POST /v3/pay/transactions/jsapi'],
    ['分账 接收方 添加', 'POST /v3/profitsharing/receivers/add'],
    ['v3/pay/transactions/native', 'POST /v3/pay/transactions/native'],
    ['会员卡开通结果', 'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'],
  ])('%s', async (words, expected) => {
    const found = await searchOperations(words.split(' '))
    expect(found.slice(0, 3).map(({ method, path }) => `${method} ${path}`)).toContain(expected)
  })

  it('fields by name and by Chinese name, and says which', async () => {
    const found = await searchOperations(['trade_state_desc'])
    expect(found.map(({ path }) => path)).toContain('/v3/pay/transactions/id/{transaction_id}')
    expect(found[0]!.fields[0]).toBe('trade_state_desc 交易状态描述')
    const byLabel = await searchOperations(['交易状态描述'])
    expect(byLabel.length).toBeGreaterThan(0)
  })
})

it('a role narrows it, a limit shortens it', async () => {
  const found = await searchOperations(['下单'], { role: 'partner', limit: 5 })
  expect(found).toHaveLength(5)
  for (const { roles } of found) expect(roles).toContain('partner')
})

it('the mainland’s and the basic ones go first, deprecated ones last', async () => {
  expect(await first('native')).toBe('POST /v3/pay/transactions/native')
  const all = await searchOperations(['查询'], { limit: 2000 })
  const at = all.findIndex(({ deprecated }) => deprecated)
  expect(at).toBeGreaterThan(all.length / 2)
})

it('words that nothing has find nothing', async () => {
  expect(await searchOperations(['qqqzzzxx'])).toEqual([])
  expect(await searchOperations([])).toEqual([])
})
