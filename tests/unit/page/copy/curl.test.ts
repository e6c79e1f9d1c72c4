import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { actAsCurl, exchangeAsCurl, quoted } from '../../../../src/page/copy/curl.ts'
import { exchange } from '../exchange.ts'

test.each(['plain', 'two words', "it's", '$(rm -rf ~)', '`x`', 'a\nb', '"', '\\', '!', ''])(
  'a shell reads %j as it is',
  text => {
    expect(execFileSync('sh', ['-c', `printf %s ${quoted(text)}`], { encoding: 'utf8' })).toBe(text)
  },
)

test('a call is sent again with what was signed, and without what curl sets itself', () => {
  const curl = exchangeAsCurl(
    exchange({
      method: 'POST',
      target: '/v3/a?b=1',
      headers: [
        ['host', '127.0.0.1'],
        ['content-length', '9'],
        ['authorization', 'WECHATPAY2-SHA256-RSA2048 mchid="1"'],
      ],
      body: `{"a":"'"}`,
    }),
    'http://127.0.0.1:8080',
  )
  expect(curl).toBe(
    [
      "curl -X POST 'http://127.0.0.1:8080/v3/a?b=1'",
      `-H 'authorization: WECHATPAY2-SHA256-RSA2048 mchid="1"'`,
      `--data-raw '{"a":"'\\''"}'`,
    ].join(' \\\n  '),
  )
})

test('an act is a POST with its JSON, where it has any', () => {
  const origin = 'http://127.0.0.1:8080'
  expect(actAsCurl({ method: 'GET', path: '/__emulator/bill' }, origin)).toBe(
    `curl ${origin}/__emulator/bill`,
  )
  expect(actAsCurl({ method: 'POST', path: '/__emulator/clock', body: { advance: '1h' } }, origin)).toBe(
    `curl -X POST ${origin}/__emulator/clock \\\n  --json '{"advance":"1h"}'`,
  )
})
