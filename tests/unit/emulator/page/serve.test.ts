import { expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'

const page = { html: '<!doctype html>', script: 'run()', style: 'a{}' }
const emulator = await createEmulator({ page })
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  emulator.fetch(`http://127.0.0.1:8080${path}`, init)

test.each([
  ['/__emulator', 'text/html', page.html],
  ['/__emulator/', 'text/html', page.html],
  ['/__emulator/cashier', 'text/html', page.html],
  ['/__emulator/cashier/?prepay_id=wx1', 'text/html', page.html],
  ['/__emulator/cashier/weixin%3A%2F%2Fwxpay', 'text/html', page.html],
  ['/__emulator/page.js', 'text/javascript', page.script],
  ['/__emulator/page.css', 'text/css', page.style],
])('%s is %s', async (path, type, text) => {
  const answer = await get(path)
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    `${type}; charset=utf-8`,
    text,
  ])
})

test('nothing inline and nothing from elsewhere may run in it', async () => {
  const { headers } = await get('/__emulator/')
  const policy = headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  [{ host: 'evil.example' }, 403],
  [{ host: '127.0.0.1:8080', origin: 'https://evil.example' }, 403],
  [{ host: 'localhost:8080' }, 200],
])('called with %j it answers %i', async (headers, status) => {
  expect((await get('/__emulator/', { headers })).status).toBe(status)
})

test('what is no page is an act, or nothing', async () => {
  expect((await get('/__emulator/pagexjs')).status).toBe(404)
  expect((await get('/__emulator/', { method: 'POST' })).status).toBe(404)
  expect(await (await get('/__emulator/', { method: 'HEAD' })).text()).toBe('')
})

test('without the option there is no page', async () => {
  const bare = await createEmulator()
  expect((await bare.fetch('http://127.0.0.1/__emulator/')).status).toBe(404)
})
