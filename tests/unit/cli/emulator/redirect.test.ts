import { afterAll, beforeAll, expect, test } from 'vitest'
import { redirection, redirectTo } from '../../../../src/cli/emulator/redirect.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'

const came: string[] = []
let endpoint: Listening

beforeAll(async () => {
  endpoint = await listen({
    async fetch(url, init) {
      const request = new Request(url, init)
      const { pathname, search } = new URL(url)
      came.push(
        `${request.method} ${pathname}${search} ${request.headers.get('wechatpay-nonce')} ${await request.text()}`,
      )
      return new Response(null, { status: 204 })
    },
  })
})
afterAll(() => endpoint.close())

const request = (): Request =>
  new Request('https://shop.example/wechat/notify?a=1', {
    method: 'POST',
    headers: { 'Wechatpay-Nonce': 'n' },
    body: 'body',
  })

test.each([
  ['', 'POST /wechat/notify?a=1 n body'],
  ['/', 'POST /wechat/notify?a=1 n body'],
  ['/mine', 'POST /mine n body'],
  ['/?mine', 'POST /?mine n body'],
])('to …%s', async (path, what) => {
  expect((await redirectTo(redirection(`${endpoint.url}${path}`))(request())).status).toBe(204)
  expect(came.at(-1)).toBe(what)
})

test('no URL', () => {
  expect(() => redirection('localhost:3000')).toThrow('--notify-url has to be a URL')
})
