import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLanguageServer, textOf, type LanguageServer } from './language-server.ts'

const source = readFileSync(new URL('thirty-calls.ts', import.meta.url), 'utf8')
let server: LanguageServer
beforeAll(async () => {
  server = await startLanguageServer('tests/suites/types')
}, 60_000)
afterAll(() => server.stop())

/** The source with the cursor behind a text that it holds once. */
function cursorBehind(text: string): string {
  const [before, after, ...more] = source.split(text)
  if (before === undefined || after === undefined || more.length > 0 || source.includes('|'))
    throw new Error(`the cursor has no one place behind ${text}`)
  return `${before}${text}|${after}`
}

const nameOf = (label: string): string => label.replace(/\?$/, '')

/** Text before the cursor, what is offered there with its Chinese name, and what is not. */
const PLACES: readonly (readonly [
  before: string,
  offered: Readonly<Record<string, string>>,
  missing: readonly string[],
])[] = [
  [
    'wxpay.v3.pay.transactions.jsapi.',
    { post: 'JSAPI下单', postAsync: 'JSAPI下单' },
    ['get', 'put', 'patch', 'delete'],
  ],
  [
    "json: { appid: 'wxd678efh567hg6787', mchid: '1900000001', ",
    { description: '商品描述', attach: '附加数据', time_expire: '交易结束时间', settle_info: '结算信息' },
    ['appid', 'mchid', 'sp_mchid'],
  ],
  [
    "out_trade_no: 'ORDER-2', description: '图书', ",
    { attach: '附加数据', settle_info: '结算信息' },
    ['out_trade_no', 'combine_mchid'],
  ],
  ['_out_trade_no_.close.post({ ', { out_trade_no: '商户订单号' }, ['transaction_id', 'query']],
  [
    "out_refund_no: 'REFUND-1', ",
    { reason: '退款原因', funds_account: '退款资金来源', goods_detail: '退款商品' },
    ['out_refund_no', 'refund_id'],
  ],
  [
    'wxpay.v3.bill.tradebill.get({ query: { ',
    { bill_date: '账单日期', sub_mchid: '二级商户号' },
    ['json', 'download_url'],
  ],
  [
    "account: 'oUpF8uMuAJO', name: '李四', ",
    { relation_type: '与分账方的关系类型', custom_relation: '自定义的分账关系' },
    ['name', 'account'],
  ],
  [
    "begin_date: '2026-11-01', end_date: '2026-11-22', ",
    { limit: '分页大小', offset: '分页开始位置', complainted_mchid: '被诉商户号' },
    ['begin_date'],
  ],
  [
    "settlement_info: { settlement_id: '719', ",
    { qualification_type: '所属行业' },
    ['settlement_id', 'business_code'],
  ],
  [
    "json: { name: '王五', ",
    { mobile: '手机号码', qr_code: '员工个人二维码', group_qrcode: '群二维码URL' },
    ['name', 'guide_id'],
  ],
  [
    "encrypted_credential_id: '110105194912310022', ",
    { encrypted_name: '加密后的下单用户姓名' },
    ['encrypted_credential_id', 'json'],
  ],
]

test.each(PLACES)('behind %s', async (before, offered, missing) => {
  const offers = await server.complete(cursorBehind(before))
  for (const [name, label] of Object.entries(offered)) {
    const offer = offers.find(each => nameOf(each.label) === name)
    expect(offer, name).toBeDefined()
    const { detail = '', documentation } = await server.resolve(offer!)
    expect(`${detail}\n${textOf(documentation)}`, name).toContain(label)
  }
  const names = offers.map(({ label }) => nameOf(label))
  for (const name of missing) expect(names).not.toContain(name)
})

test.each([
  ["bill_date: '2026-11-22', bill_type: '", ['ALL', 'SUCCESS', 'REFUND']],
  [
    "json: { appid: 'wx8888888888888888', type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO', name: '李四', relation_type: '",
    ['SERVICE_PROVIDER', 'STAFF', 'PARTNER'],
  ],
  ["wxpay.chain('v3/combine-transactions", ['v3/combine-transactions/jsapi', 'v3/pay/transactions/jsapi']],
])('values behind %s', async (before, values) => {
  expect((await server.complete(cursorBehind(before))).map(({ label }) => label)).toEqual(
    expect.arrayContaining(values),
  )
})
