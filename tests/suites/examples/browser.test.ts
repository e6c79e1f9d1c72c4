import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createWechatpay } from '../../../src/index.ts'
import { freePort } from '../../tools/run/with-server.ts'
import { launchChromium } from '../conformance/browsers/chromium.ts'
import { readManifest } from './install.ts'
import { runExample, startExample, type RunningExample } from './process.ts'
import { openSandbox, type ExampleSandbox } from './sandbox.ts'

const PATIENCE = 120_000

let sandbox: ExampleSandbox
let running: RunningExample
let browser: Browser
let url: string
let wxpay: ReturnType<typeof clientOf>

const clientOf = ({ emulator }: ExampleSandbox) =>
  createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })

beforeAll(async () => {
  const { scripts } = readManifest('browser')
  const built = await runExample({ name: 'browser', line: scripts['build'] ?? '' })
  if (built.code !== 0) throw new Error(built.output)
  sandbox = await openSandbox()
  wxpay = clientOf(sandbox)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  running = startExample({
    name: 'browser',
    line: scripts['start'] ?? '',
    env: { ...sandbox.env, PORT: String(port) },
  })
  await vi.waitUntil(() => running.output().includes(url), { timeout: PATIENCE })
  browser = await launchChromium()
}, PATIENCE)

afterAll(async () => {
  await browser?.close()
  await running?.stop()
  await sandbox?.close()
})

/** A card that a customer has claimed, and that waits to be activated. */
async function claim(): Promise<{ card_id: string; user_card_code: string; openid: string }> {
  const { card_id } = await wxpay.v3.brand.partner.cardMember.cards
    .post({
      json: {
        brand_id: '1004',
        appid: 'wxea9c30890f48d5ae',
        card_type: 'NORMAL',
        card_title: '测试卡',
        card_color: '#FFFF00',
        card_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
        code_mode: 'SYSTEM_ALLOCATE',
        code_type: 'NONE_CODE',
        benefits: '会员折扣、专属价',
        notify_url: 'https://www.weixin.qq.com/wxpay/notify.php',
        valid_date_information: { type: 'PERMANENT' },
      },
    })
    .json()
  const { user_card_code, openid } = await sandbox.emulator.claimUserCard({ card_id })
  return { card_id, user_card_code, openid }
}

/** Opens the page, fills it in and sends it. @returns what the browser has sent, and what it shows */
async function activate(
  card: Readonly<Record<string, string>>,
  typed: { readonly name: string; readonly phone: string },
): Promise<{ page: Page; sent: string[]; shown: string }> {
  const page = await browser.newPage()
  const sent: string[] = []
  page.on('request', request => sent.push(request.postData() ?? ''))
  page.on('pageerror', error => sent.push(`error: ${error.message}`))
  await page.goto(`${url}/?${new URLSearchParams(card)}`)
  await page.fill('[name=name]', typed.name)
  await page.fill('[name=phone_number]', typed.phone)
  await page.click('button')
  await page.waitForFunction(() => !['', '……'].includes(document.querySelector('output')?.value ?? ''))
  const shown = await page.locator('output').innerText()
  return { page, sent: sent.filter(text => text !== ''), shown }
}

test(
  'what is typed leaves the browser as ciphertext, and WeChat Pay can read it',
  async () => {
    const card = await claim()
    const { page, sent, shown } = await activate(card, { name: '张三', phone: '13800000000' })
    await page.close()
    expect(shown).toBe('已激活')
    expect(sent).toHaveLength(1)
    const [body = ''] = sent
    expect(body).not.toMatch(/13800000000|张三/)
    expect(JSON.parse(body)).toMatchObject({
      phone_number: expect.stringMatching(/^[\w+/]{342}==$/),
      name: expect.stringMatching(/^[\w+/]{342}==$/),
    })
    const { card_id, user_card_code, openid } = card
    const kept = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_
      .get({ user_card_code, query: { card_id, openid, brand_id: '1004' } })
      .json()
    expect(kept).toMatchObject({
      user_card_state: 'EFFECTIVE',
      phone_number: '13800000000',
      user_information: { common_field_list: [{ value: '张三' }] },
    })
  },
  PATIENCE,
)

test(
  'a card that does not exist is said to be none',
  async () => {
    const card = { ...(await claim()), user_card_code: '000000000000' }
    const { page, shown } = await activate(card, { name: '张三', phone: '13800000000' })
    await page.close()
    expect(shown).toMatch(/^[A-Z_]+$/)
    expect(shown).not.toBe('已激活')
  },
  PATIENCE,
)

test(
  'plain text and what is no form are refused before anything is sent on',
  async () => {
    const { serial, ...card } = { ...(await claim()), serial: sandbox.env['WXPAY_PUBLIC_KEY_ID'] }
    const post = async (body: string): Promise<{ status: number; message: string }> => {
      const response = await fetch(`${url}/activate`, { method: 'POST', body })
      return { status: response.status, ...((await response.json()) as { message: string }) }
    }
    const before = sandbox.calls.length
    const plain = JSON.stringify({ ...card, serial, name: '张三', phone_number: '13800000000' })
    expect(await post(plain)).toMatchObject({ status: 400, message: expect.stringContaining('phone_number') })
    for (const body of ['{"card_id":', 'null', JSON.stringify('x'.repeat(20_000))])
      expect((await post(body)).status).toBe(400)
    expect(sandbox.calls).toHaveLength(before)
  },
  PATIENCE,
)

test('no key but the public one leaves the server', async () => {
  const certs = await (await fetch(`${url}/certs`)).text()
  const script = await (await fetch(`${url}/form.js`)).text()
  expect(certs).toContain('BEGIN PUBLIC KEY')
  for (const text of [certs, script]) expect(text).not.toContain(sandbox.env['WXPAY_SERIAL'])
  expect(certs).not.toContain('PRIVATE')
  for (const path of ['/server.ts', '/.env', '/../package.json'])
    expect((await fetch(url + path)).status).toBe(404)
})
