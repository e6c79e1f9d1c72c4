import { beforeAll, describe, expect, test } from 'vitest'
import { operationOf, type Operation } from '../../../src/catalog.ts'
import { familyOf } from '../../../src/catalog/family.ts'
import { causes, causesOf, isMeant } from '../../../scripts/site/causes.ts'
import { eventCode, readEvents } from '../../../scripts/site/event-page.ts'
import { readOperations } from '../../../scripts/site/generate.ts'
import { operationCalls, operationPage, readOperationContent } from '../../../scripts/site/operation-page.ts'
import { eventRoute, routeOf } from '../../../scripts/site/routes.ts'
import { operationCallsV2 } from '../../../scripts/site/v2/calls.ts'
import { nameOf, notificationCode, readNotificationsV2 } from '../../../scripts/site/v2/notifications.ts'
import { readOperationsV2 } from '../../../scripts/site/v2/operations.ts'
import { compile } from '../types/user-project.ts'
import { CONFIRM_PAGE, type Row } from './confirm.ts'

let operations: readonly Operation[]
const events = readEvents()
const operationsV2 = readOperationsV2()
const kinds = readNotificationsV2()
beforeAll(async () => {
  operations = await readOperations()
})

describe('the page that this project began with', () => {
  let html = ''
  beforeAll(async () => {
    const path = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
    const operation = (await operationOf('POST', path))!
    html = operationPage(await readOperationContent(operation, events), 'zh').text
  })

  /** What our page has in a part, read from its HTML. */
  function readRows(part: string): Row[] {
    const pattern = new RegExp(
      `<tr id="${part}\\.[^"]*"(?: class="d(\\d)")?><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>`,
      'g',
    )
    return Array.from(html.matchAll(pattern), ([, depth = '0', name = '', type = '', about = '']) => ({
      depth: Number(depth),
      name: textOf(/<a [^>]*>(.*?)<\/a>/.exec(name)![1]!),
      required: name.includes('class="required"'),
      // Ours says beside it what a string holds: `string (date-time)`.
      type: textOf(type).replace(/ \(.*\)$/, ''),
      label: textOf(about.split('<br>')[0]!.replace(/<span.*$/, '')).trim(),
      encrypted: about.includes('class="mark encrypted"'),
      values: Array.from(about.replace(/<small>.*$/, '').matchAll(/<code>(.*?)<\/code>/g), ([, value = '']) =>
        textOf(value),
      ),
    }))
  }

  test.each(['path', 'query', 'body'])('%s: ours has the same rows', part => {
    expect(readRows(part)).toEqual(CONFIRM_PAGE[part])
  })

  test('response: ours has the same rows, and two that were found since', () => {
    const ours = readRows('response')
    const added = ours.filter(({ name }) => name === 'create_time' || name === 'modify_time')
    expect(ours.filter(row => !added.includes(row))).toEqual(CONFIRM_PAGE['response'])
    expect(added).toHaveLength(2)
  })

  test('it is called in six ways, and with everything', () => {
    for (const call of [
      'wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({',
      'wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.postAsync({',
      "wxpay.chain('v3/brand/partner/card-member/user-cards/{user_card_code}/confirm').post({",
      "wxpay.chain('v3/brand/partner/card-member/user-cards/{user_card_code}/confirm').postAsync({",
      "wxpay['v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'].post({",
      "wxpay['v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'].postAsync({",
    ])
      expect(textOf(html)).toContain(call)
    expect(textOf(html)).toContain("card_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0'")
    expect(html).toContain('https://pay.weixin.qq.com/doc/v3/partner/4015336979')
  })
})

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, character: string) => String.fromCharCode(Number(character)))
}

test('every operation and every event has a page of its own', () => {
  const all = [...operations, ...operationsV2]
  const names = [...events.map(each => each.event_type), ...kinds.map(({ kind }) => nameOf(kind))]
  const routes = [...all.map(routeOf), ...names.map(eventRoute)]
  expect(new Set(routes).size).toBe(all.length + names.length)
  expect(operations.length).toBeGreaterThan(1000)
  expect(operationsV2.length).toBeGreaterThan(120)
})

test('the calls of all pages compile, in all styles and with everything', async () => {
  const sources: Record<string, string> = {}
  for (const operation of operations) {
    const { styles, whole } = await operationCalls(operation)
    const calls = [...styles.map(({ code }) => code), ...(whole === undefined ? [] : [whole])]
    const family = `${familyOf(operation.path)}.ts`
    sources[family] =
      (sources[family] ?? CLIENT) +
      calls.map(call => `{\n${call.replace(/^import .*\n\n/, '')}void answer\n}\n`).join('')
  }
  for (const operation of operationsV2) {
    const { styles, whole } = await operationCallsV2(operation)
    const calls = [...styles.map(({ code }) => code), ...(whole === undefined ? [] : [whole])]
    const name = `${familyOf(operation.path)}.ts`
    sources[name] =
      (sources[name] ?? CLIENT_V2) + calls.map(call => `{\n${call.replace(/^import .*\n\n/, '')}}\n`).join('')
  }
  sources['notifications-v2.ts'] =
    CLIENT_V2 + kinds.map(({ kind }) => `{\n${notificationCode(kind)}}\n`).join('')
  sources['events.ts'] =
    CLIENT + events.map(each => `{\n${eventCode(each.event_type)}void handler\n}\n`).join('')
  const diagnostics = await compile('site-calls', sources)
  expect(diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
}, 240_000)

const CLIENT = `import type { Wechatpay } from 'wechatpay-isomorphic'
import { fileFromPath } from 'wechatpay-isomorphic/node'
declare const wxpay: Wechatpay
void fileFromPath
`

const CLIENT_V2 = `import type { WechatpayV2 } from 'wechatpay-isomorphic/v2'
import { fileFromPath } from 'wechatpay-isomorphic/node'
declare const wxpay: WechatpayV2
void fileFromPath
`

describe('what an operation leads to', () => {
  test('every path of the table is that of an operation, every event is one', () => {
    const types = events.map(({ event_type }) => event_type)
    for (const { events: names, paths } of causes) {
      for (const name of names)
        expect(
          types.some(type => isMeant(name, type)),
          name,
        ).toBe(true)
      for (const path of paths)
        expect(
          operations.some(operation => path.test(operation.path)),
          String(path),
        ).toBe(true)
    }
  })

  test('an order leads to a payment, a query to nothing', () => {
    const types = events.map(({ event_type }) => event_type)
    expect(causesOf({ method: 'POST', path: '/v3/pay/transactions/jsapi' }, types)).toEqual([
      'TRANSACTION.SUCCESS',
    ])
    expect(causesOf({ method: 'GET', path: '/v3/pay/transactions/jsapi' }, types)).toEqual([])
    expect(causesOf({ method: 'POST', path: '/v3/pay/transactions/codepay' }, types)).toEqual([])
  })
})
