import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './axe.ts'
import { BROWSERS, openBrowser, type BrowserPage } from './browser-page.ts'
import { openShop, type Shop } from './shop.ts'
import { reading, type Reader } from './wait.ts'

/** Of one test: a browser may have to be installed first. */
const PATIENCE = 120_000

/** A whole day of a merchant who sits before the page, in the order in which it happens. */
describe.each(BROWSERS)('%s', { timeout: PATIENCE }, name => {
  let shop: Shop
  let page: BrowserPage
  let read: Reader
  const expectUntil: Reader['until'] = (expression, expected) => read.until(expression, expected)
  const expectShown: Reader['shows'] = (testId, text) => read.shows(testId, text)

  const row = (number: string): string => `[data-testid="thing-row"][data-number="${number}"]`
  const stateOf = (number: string): string =>
    `document.querySelector('${row(number)} [data-testid="thing-state"]')?.textContent.trim()`
  const entry = (text: string): string =>
    `Array.from(document.querySelectorAll('[data-testid="entry"]')).filter(each => each.textContent.includes(${JSON.stringify(text)})).length`
  const act = (number: string, doing: string): Promise<void> =>
    page.click(`${row(number)} [data-testid="act-${doing}"]`)

  beforeAll(async () => {
    shop = await openShop()
    page = await openBrowser(name)
    read = reading(page)
    await page.open(`${shop.url}/__emulator/`)
  }, PATIENCE)
  afterAll(async () => {
    await page?.close()
    await shop?.close()
  })

  test('it waits for the first call, and gives what is pasted for it', async () => {
    await expectUntil(`document.querySelector('[data-testid="live"]')?.className`, 'live live')
    await page.evaluate(
      `(localStorage.setItem('wxpay-language', 'en'), localStorage.setItem('wxpay-theme', 'light'), 0)`,
    )
    await page.open(`${shop.url}/__emulator/`)
    await expectShown('empty', 'Waiting for the first call')
    const { mchid, serial, apiv3Key } = shop.emulator.credentials
    for (const part of [mchid, serial, apiv3Key, shop.url]) await expectShown('empty', part)
    expect(await read.text('empty')).not.toContain('BEGIN PRIVATE KEY')
  })

  test('an order is seen when it is placed, with the acts of its state and no other', async () => {
    await shop.order('SHOP-A1')
    await expectUntil(stateOf('SHOP-A1'), 'NOTPAY')
    await expectUntil(entry('POST /v3/pay/transactions/native'), 1)
    expect(await read.texts(`${row('SHOP-A1')} .do > button:first-child`)).toEqual([
      'Pay SHOP-A1',
      'Fail SHOP-A1',
      'Expire SHOP-A1',
    ])
  })

  test('how it is done from a terminal is beside each button', async () => {
    await page.click(`${row('SHOP-A1')} .how`)
    await expectUntil(
      `document.querySelector('.panel')?.textContent.includes('wechatpay-isomorphic pay SHOP-A1')`,
      true,
    )
    expect((await read.texts('.panel'))[0]).toContain(
      `curl -X POST ${shop.url}/__emulator/orders/SHOP-A1/pay`,
    )
    await page.press('Escape')
    await expectUntil(`document.querySelector('.panel')`, null)
  })

  test('the customer pays by a click, and the merchant is told', async () => {
    await act('SHOP-A1', 'orders-pay')
    await expectUntil(stateOf('SHOP-A1'), 'SUCCESS')
    await expectUntil(entry('TRANSACTION.SUCCESS'), 1)
    await expectUntil(entry('204'), 1)
    expect(await read.texts(`${row('SHOP-A1')} .do > button:first-child`)).toEqual(['Complain SHOP-A1'])
    expect(shop.emulator.notifications()[0]?.state).toBe('acknowledged')
    await expectShown('ledger-sum', '¥0.00')
  })

  test('a refund arrives when the clock goes on', async () => {
    await shop.refund('SHOP-A1', 'BACK-R1')
    await expectUntil(stateOf('BACK-R1'), 'PROCESSING')
    await read.click('clock-1h')
    await expectUntil(stateOf('BACK-R1'), 'SUCCESS')
    await expectUntil(entry('REFUND.SUCCESS'), 1)
    await expectShown('ahead', '+1 h')
    await read.click('money-bill')
    await expectShown('bill', '商户退款单号')
    await expectShown('bill', 'BACK-R1')
    await read.click('money-ledger')
  })

  test('a thing has its history, and its flow with the present state lit', async () => {
    await page.click(`${row('SHOP-A1')} .link`)
    await expectUntil(`document.querySelector('[data-testid="machine"] .present')?.dataset.state`, 'REFUND')
    expect(await read.texts('[data-testid="history"] .badge')).toEqual(['NOTPAY', 'SUCCESS', 'REFUND'])
  })

  test('a notification is read decrypted and raw, and sent again', async () => {
    await page.click('[data-testid="entry"][data-kind="notification"]')
    await expectShown('notification', 'REFUND.SUCCESS')
    await expectShown('notification', '"out_refund_no": "BACK-R1"')
    await expectShown('notification', '"ciphertext"')
    expect(await read.count('[data-testid="attempts"] li')).toBe(1)
    await read.click('resend')
    await expectUntil(`document.querySelectorAll('[data-testid="attempts"] li').length`, 2)
  })

  test('a forged one is sent, and it is said that the endpoint took it', async () => {
    await read.click('forge')
    await read.click('forge-tampered')
    await expectShown('notice', 'took a forged notification: 204')
    await page.press('Escape')
    await expectUntil(`document.querySelector('.panel')`, null)
  })

  test('keys: r sends again, j and k go through the timeline, / filters', async () => {
    await page.press('r')
    await expectUntil(`document.querySelectorAll('[data-testid="attempts"] li').length`, 3)
    const selected = `document.querySelector('[data-testid="entry"][aria-selected="true"]')?.textContent`
    const before = await page.evaluate(selected)
    await page.press('j')
    await expectUntil(`${selected} === ${JSON.stringify(before)}`, false)
    await page.press('k')
    await expectUntil(selected, before)
    await page.press('/')
    await expectUntil(`document.activeElement.id`, 'filter')
    await page.type('#filter', 'native shop-a1')
    await expectUntil(`document.querySelectorAll('[data-testid="entry"]').length`, 1)
    await page.press('Escape')
    await expectUntil(`document.querySelectorAll('[data-testid="entry"]').length > 1`, true)
  })

  test('of a wrong signature the line is named that was signed otherwise', async () => {
    expect(await shop.askWithWrongSignature('SHOP-A1')).toBe(401)
    await read.click('failures')
    await expectUntil(`document.querySelectorAll('[data-testid="entry"]').length`, 1)
    await page.click('[data-testid="entry"]')
    await expectShown('reason', 'the query is missing')
    await expectShown('differs', 'url')
    await read.click('failures')
  })

  test('encrypted fields are seen as they are, beside their ciphertext', async () => {
    await shop.wxpay.v3.fundApp.mchTransfer.transferBills
      .post({
        json: {
          out_bill_no: 'T1',
          transfer_scene_id: '1000',
          openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
          user_name: '张三',
          transfer_amount: 300_000,
          transfer_remark: '奖金',
          transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
        },
      })
      .json()
    await expectUntil(stateOf('T1'), 'WAIT_USER_CONFIRM')
    await page.click('[data-testid="entry"]')
    await expectShown('plain', '张三')
    await act('T1', 'transfers-confirm')
    await expectUntil(stateOf('T1'), 'TRANSFERING')
  })

  test('a fault is set for the next call', async () => {
    await read.click('faults')
    await read.click('fault-add')
    await expectShown('fault-count', '1')
    await page.press('Escape')
    await expect(
      shop.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
        .get({ out_trade_no: 'SHOP-A1', retry: { limit: 0 } })
        .json(),
    ).rejects.toThrow('500')
    await expectUntil(entry('SYSTEM_ERROR'), 1)
  })

  test('axe finds no serious fault, in both languages and themes', async () => {
    for (const language of ['en', 'zh-CN'])
      for (const theme of ['light', 'dark']) {
        if ((await page.evaluate('document.documentElement.lang')) !== language) await read.click('language')
        if ((await page.evaluate('document.documentElement.dataset.theme')) !== theme)
          await read.click('theme')
        await expectUntil('document.documentElement.dataset.theme', theme)
        await expectUntil('document.documentElement.lang', language)
        await page.click('[data-testid="entry"]')
        expect(await seriousFaults(page), `${language} ${theme}`).toEqual([])
        await page.click(`${row('SHOP-A1')} .link`)
        await expectUntil(`document.querySelector('[data-testid="machine"]') !== null`, true)
        await read.click('keys')
        expect(await seriousFaults(page), `${language} ${theme}, keys and a thing`).toEqual([])
        await page.press('Escape')
      }
    await expectUntil(`document.querySelector('.things h2').textContent`, '业务单据')
    await read.click('language')
    await expectUntil(`document.querySelector('.things h2').textContent`, 'Things')
  })

  test('on a telephone one part is seen at a time', async () => {
    await page.resize(390, 844)
    const visible = `Array.from(document.querySelectorAll('main > section')).filter(each => each.offsetHeight > 0).length`
    await expectUntil(visible, 1)
    await read.click('pane-things')
    await expectUntil(`document.querySelector('[data-testid="things"]').offsetHeight > 0`, true)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await seriousFaults(page)).toEqual([])
    await read.click('pane-timeline')
    await page.resize(1440, 900)
    await expectUntil(visible, 4)
  })

  test('after a reset it waits for the first call again', async () => {
    await read.click('reset')
    await read.click('reset-now')
    await expectShown('empty', 'Waiting for the first call')
    await expectUntil(`document.querySelectorAll('[data-testid="thing-row"]').length`, 0)
    expect(shop.emulator.orders.size).toBe(0)
  })

  test('ten thousand entries: a few are drawn, the last one is a key away', async () => {
    for (let index = 0; index < 10_000; index++)
      await shop.emulator.fetch(`${shop.url}/v3/certificates?number=${index}`)
    await expectShown('shown', '10000')
    expect(await read.count('[data-testid="entry"]')).toBeLessThan(60)
    await page.evaluate(`document.querySelector('[data-testid="timeline"]').focus()`)
    await page.press('End')
    await expectUntil(entry('/v3/certificates?number=0'), 1)
    await page.type('#filter', 'number=777')
    await expectUntil(`document.querySelector('[data-testid="shown"]').textContent.trim()`, '11 / 10000')
  })

  test('the cashier of a QR code: wrong password, too little money, then paid', async () => {
    const code_url = await shop.order('SHOP-C1', 1234)
    await page.open(`${shop.url}/__emulator/cashier/${encodeURIComponent(code_url)}`)
    await expectShown('cashier-amount', '¥12.34')
    await expectShown('cashier-description', '深圳腾大-QQ公仔')
    await expectShown('cashier-merchant', shop.emulator.credentials.mchid)
    await read.click('cashier-wrong-password')
    await expectShown('cashier-message', 'The password is wrong')
    await read.click('cashier-too-little')
    await expectShown('cashier-message', 'too little money')
    expect(shop.emulator.orders.get('SHOP-C1')?.trade_state).toBe('NOTPAY')
    expect(await seriousFaults(page)).toEqual([])
    await read.click('cashier-pay')
    await expectShown('cashier-message', 'Paid')
    expect(shop.emulator.orders.get('SHOP-C1')?.trade_state).toBe('SUCCESS')
  })

  test('the cashier of an h5_url goes back to the shop, paid or not', async () => {
    const paid = await shop.orderH5('SHOP-C2')
    expect(paid.startsWith(`${shop.url}/__emulator/cashier/?prepay_id=`)).toBe(true)
    const { h5_url } = { h5_url: paid }
    await page.open(await shop.wxpay.requestPayment.h5({ h5_url, redirect_url: `${shop.shop_url}/paid` }))
    await read.click('cashier-pay')
    await expectUntil('location.pathname', '/paid')
    expect(shop.emulator.orders.get('SHOP-C2')?.trade_state).toBe('SUCCESS')
    const left = await shop.orderH5('SHOP-C3')
    await page.open(`${left}&redirect_url=${encodeURIComponent(`${shop.shop_url}/left`)}`)
    await read.click('cashier-cancel')
    await expectUntil('location.pathname', '/left')
    expect(shop.emulator.orders.get('SHOP-C3')?.trade_state).toBe('NOTPAY')
  })
})
