import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playExample, withExample, type Stage } from './play.ts'
import { runExample } from './process.ts'
import { run } from '../../tools/run/run.ts'
import { runtimePath } from '../../tools/runtimes/install.ts'

const PATIENCE = 120_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const databaseOf = (name: string): { DATABASE: string } => ({ DATABASE: join(folder, name) })

test('what all examples do', () => playExample({ name: 'shop', env: databaseOf('play.db') }), PATIENCE)

/** What a customer's browser is shown. */
async function look({ shop }: Stage, path: string): Promise<string> {
  const response = await fetch(shop.url + path, { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return response.text()
}

test(
  'a customer sees goods, a QR code, and that it is paid',
  () =>
    withExample({ name: 'shop', env: databaseOf('pages.db') }, async stage => {
      expect(await look(stage, '/')).toMatch(/咖啡豆 250 克 ¥88\.00 <button data-item="beans">/)
      const out_trade_no = await stage.shop.order()
      const page = await look(stage, `/orders/${out_trade_no}`)
      expect(page).toContain('¥28.00')
      expect(page).toMatch(/<svg [^]*<\/svg>/)
      await stage.sandbox.emulator.pay(out_trade_no)
      expect(await look(stage, `/orders/${out_trade_no}`)).toContain('<h1>已支付</h1>')
    }),
  PATIENCE,
)

/** Changes the shop's table by hand, as somebody should not. */
async function changeByHand(path: string, statement: string): Promise<void> {
  const script = `new (require('node:sqlite').DatabaseSync)(process.argv[1]).exec(process.argv[2])`
  await run(runtimePath('node24/bin/node'), ['-e', script, path, statement])
}

test(
  'a day is reconciled: what was lost and what was changed by hand is found, and nothing else',
  () =>
    withExample({ name: 'shop', env: databaseOf('day.db') }, async ({ sandbox, shop }) => {
      const { emulator } = sandbox
      const china = new Date(emulator.clock.now() + 8 * 3_600_000)
      const day = china.toISOString().slice(0, 10)
      const [paid, refunded, unpaid, lost, changed] = [
        await shop.order(),
        await shop.order(),
        await shop.order(),
        await shop.order(),
        await shop.order(),
      ]
      for (const out_trade_no of [paid, refunded, changed]) await emulator.pay(out_trade_no)
      expect((await shop.post(`/orders/${refunded}/refund`)).status).toBe(200)
      sandbox.reachable = false
      await emulator.pay(lost)
      await changeByHand(
        databaseOf('day.db').DATABASE,
        `UPDATE orders SET total = total + 100 WHERE out_trade_no = '${changed}'`,
      )
      // A bill is there at ten o'clock of the next day; by then WeChat Pay has given up.
      await emulator.clock.advance('40h')
      sandbox.reachable = true

      const reconcile = (): ReturnType<typeof runExample> =>
        runExample({
          name: 'shop',
          line: `node reconcile.ts ${day}`,
          env: { ...sandbox.env, ...databaseOf('day.db') },
        })
      const first = await reconcile()
      expect(first.output.trim().split('\n').sort()).toEqual(
        [`${day} amount-differs ${changed}`, `${day} state-differs ${lost}`, `${day}: 2 differences`].sort(),
      )
      expect(first.code).toBe(1)

      // Whoever looks at it lets the shop ask; the other one is mended by hand, too.
      expect((await shop.get(`/orders/${lost}`)).body).toMatchObject({ state: 'SUCCESS', delivered: 1 })
      await changeByHand(
        databaseOf('day.db').DATABASE,
        `UPDATE orders SET total = total - 100 WHERE out_trade_no = '${changed}'`,
      )
      expect(await reconcile()).toEqual({ code: 0, output: `${day}: 0 differences\n` })
      expect((await shop.get(`/orders/${unpaid}`)).body).toMatchObject({ state: 'NOTPAY' })
    }),
  PATIENCE,
)
