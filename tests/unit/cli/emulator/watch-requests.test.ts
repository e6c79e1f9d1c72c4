import { expect, test } from 'vitest'
import { requestLine, watchRequests, type Exchange } from '../../../../src/cli/emulator/watch-requests.ts'
import { formatXml } from '../../../../src/protocol/v2/xml.ts'
import { testTerminal } from '../test-terminal.ts'

const xml = (fields: Readonly<Record<string, string>>): Response =>
  new Response(formatXml(fields), { headers: { 'content-type': 'text/xml; charset=utf-8' } })
const ANSWERS: Readonly<Record<string, () => Response>> = {
  '/ok': () => new Response(null, { status: 204 }),
  '/refused': () => Response.json({ code: 'SIGN_ERROR', message: '错误的签名' }, { status: 401 }),
  '/html': () => new Response('<html>', { status: 502 }),
  '/pay/fine': () => xml({ return_code: 'SUCCESS', result_code: 'SUCCESS' }),
  '/pay/paid': () =>
    xml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '该订单已支付' }),
  '/pay/wrong': () => xml({ return_code: 'FAIL', return_msg: '签名错误' }),
  '/__emulator/': () => new Response('page'),
}

const seen: Exchange[] = []
const watched = watchRequests(
  {
    async fetch(url) {
      const answer = ANSWERS[new URL(String(url)).pathname]
      if (answer === undefined) throw new TypeError('fetch failed')
      return answer()
    },
  },
  exchange => seen.push(exchange),
)

async function lineOf(method: string, path: string): Promise<string | undefined> {
  seen.length = 0
  await watched.fetch(`http://localhost${path}`, { method }).catch(() => undefined)
  const [exchange] = seen
  return exchange && requestLine({ ...exchange, ms: 7 }, testTerminal())
}

test.each([
  ['POST', '/ok?a=1', 'POST    /ok?a=1  204  7 ms'],
  ['GET', '/refused', 'GET     /refused  401 SIGN_ERROR  7 ms  错误的签名'],
  ['GET', '/html', 'GET     /html  502  7 ms'],
  ['DELETE', '/cut', 'DELETE  /cut  cut  7 ms'],
  ['POST', '/pay/fine', 'POST    /pay/fine  200  7 ms'],
  ['POST', '/pay/paid', 'POST    /pay/paid  200 ORDERPAID  7 ms  该订单已支付'],
  ['POST', '/pay/wrong', 'POST    /pay/wrong  200 FAIL  7 ms  签名错误'],
  ['POST', '/__emulator/', 'POST    /__emulator/  200  7 ms'],
  ['GET', '/__emulator/', undefined],
])('%s %s', async (method, path, line) => {
  expect(await lineOf(method, path)).toBe(line)
})

test('the answer is what it was, and what fails fails', async () => {
  const response = await watched.fetch('http://localhost/refused', {})
  expect(await response.json()).toEqual({ code: 'SIGN_ERROR', message: '错误的签名' })
  await expect(watched.fetch('http://localhost/cut', {})).rejects.toThrow('fetch failed')
})
