import { expect, test } from 'vitest'
import { everyFamily } from '../../catalog/families.ts'
import { toSegments } from '../../../../src/client/path.ts'
import { chainTo, exchangeAsTypeScript, literal } from '../../../../src/page/copy/typescript.ts'
import { exchange } from '../exchange.ts'

test('the chain to every documented path leads there', () => {
  const paths = everyFamily.flatMap(({ facts }) => facts.map(({ path }) => path))
  expect(paths.length).toBeGreaterThan(900)
  const wrong = paths.filter(path => {
    const chain = chainTo(path)
    const bracket = /^wxpay\['(.*)'\]$/.exec(chain)
    const led =
      bracket === null ? chain.split('.').slice(1).map(toSegments).join('/') : toSegments(bracket[1]!)
    return `/${led}` !== path
  })
  expect(wrong).toEqual([])
})

test('a call is written with its variables, its query and its plain body', () => {
  const code = exchangeAsTypeScript(
    exchange({
      method: 'GET',
      target: '/v3/pay/transactions/out-trade-no/A-1?mchid=1900000001',
      operation: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      variables: { out_trade_no: 'A-1' },
      plain: { query: { mchid: '1900000001' }, body: undefined, encrypted: [], encryptedAnswer: [] },
    }),
  )
  expect(code).toBe(
    'const answer = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({\n' +
      "  out_trade_no: 'A-1',\n  query: { mchid: '1900000001' },\n}).json()",
  )
})

test('a message of APIv2 is written with its fields, without what its client makes', () => {
  const body = { mch_id: '1', out_trade_no: 'A', nonce_str: 'n', sign: 'S' }
  const code = exchangeAsTypeScript(
    exchange({
      method: 'POST',
      target: '/pay/orderquery',
      operation: 'POST /pay/orderquery',
      signature: { holds: true, lines: [{ name: 'fields', value: 'mch_id=1' }] },
      plain: { query: {}, body, encrypted: [], encryptedAnswer: [] },
    }),
  )
  expect(code).toBe(
    "const answer = await wxpay.v2.pay.orderquery.post({ xml: { mch_id: '1', out_trade_no: 'A' } }).xml()",
  )
})

test('a path that nobody knows goes through chain()', () => {
  expect(exchangeAsTypeScript(exchange({ method: 'POST', target: '/v3/new?a=b', body: '{"c":1}' }))).toBe(
    "const answer = await wxpay.chain('v3/new').post({ query: { a: 'b' }, json: { c: 1 } }).json()",
  )
})

test.each([
  "it's",
  'a"b',
  'back\\slash',
  'line\nfeed',
  '微信',
  { 'a-b': [1, { c: null }], d: {}, e: [], f: true },
])('%j is written as it is read', value => {
  // oxlint-disable-next-line no-eval
  expect((0, eval)(`(${literal(value)})`)).toEqual(value)
})
