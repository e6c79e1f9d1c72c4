import { operationOf, redact } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal } from '../assert.ts'
import type { Case } from '../harness.ts'
import { activation, CARD_ID, CONFIRM, recordingClient } from '../clients.ts'

const R = '[redacted]'

export const redaction: readonly Case[] = [
  {
    name: 'redact: of a call and its response a log holds nothing sensitive, and all the rest',
    async run({ crypto }) {
      const operation = await operationOf('POST', CONFIRM)
      equal(operation?.method, 'POST')
      const call = {
        user_card_code: '478515832665',
        query: { card_id: CARD_ID },
        json: structuredClone(activation),
      }
      const logged = redact(call, operation)
      for (const secret of ['13800000000', '张三', '篮球', '游泳']) {
        assert(JSON.stringify(call).includes(secret), `the call holds ${secret}`)
        assert(!JSON.stringify(logged).includes(secret), `the log does not hold ${secret}`)
      }
      const { common_field_list: common, custom_field_list: custom } = activation.user_information
      const user_information = {
        common_field_list: common.map(field => ({ ...field, value: R })),
        custom_field_list: custom.map(field => ({
          ...field,
          user_chosen_values: field.user_chosen_values.map(() => R),
        })),
      }
      deepEqual(logged, { ...call, json: { ...activation, phone_number: R, user_information } })
      deepEqual(call.json, activation, 'the call itself is as it was')

      const { wxpay } = await recordingClient(crypto, async platform =>
        platform.answer(
          JSON.stringify({ phone_number: await platform.encrypt('13900000000'), level: '张三' }),
        ),
      )
      deepEqual(redact(await wxpay[CONFIRM].post(call).json(), operation), { phone_number: R, level: '张三' })
    },
  },
  {
    name: 'redact: what a host has that is no plain object, and keys, leave nothing behind',
    async run({ crypto }) {
      const operation = await operationOf('POST', CONFIRM)
      const { wxpay, platform } = await recordingClient(crypto)
      const { privateKey } = platform.credentials
      deepEqual(
        redact(
          {
            headers: new Headers({ Authorization: 'x', Accept: 'y' }),
            query: new URLSearchParams({ phone_number: '138' }),
            url: new URL('https://example.com/?phone_number=138'),
            bytes: new TextEncoder().encode('138'),
            map: new Map([['phone_number', '138']]),
          },
          operation,
        ),
        {
          headers: { accept: 'y', authorization: R },
          query: { phone_number: R },
          url: `https://example.com/?phone_number=${R}`,
          bytes: R,
          map: { phone_number: R },
        },
      )
      deepEqual(redact({ note: privateKey, client: wxpay }, operation), { note: R, client: '[function]' })
      const cycle: Record<string, unknown> = { phone_number: '138' }
      cycle['self'] = cycle
      deepEqual(redact(cycle, operation), { phone_number: R, self: '[circular]' })
    },
  },
  {
    name: 'redact: a secret in another notation, escaped or cut off, leaves nothing behind',
    async run() {
      const operation = await operationOf('POST', 'v3/fund-app/mch-transfer/transfer-bills')
      for (const text of [
        `user_name=${encodeURIComponent('张三')}&openid=o`,
        '{"openid":"o","user_name":"张三',
        '<xml><user_name>张三</user_name></xml>',
        'Array ( [user_name] => 张三 )',
        "'user_name' => '张三'",
        'user_name: 张三',
        'Content-Type: text/plain\r\nuser-name: 张三\r\n',
        encodeURIComponent('{"user_name":"张三"}'),
        '%7B%22user_name%22%3A%22张',
      ]) {
        const shown = String(redact(text, operation))
        assert(!shown.includes('张') && !shown.includes('%E5%BC%A0'), `${text} became ${shown}`)
        assert(shown.includes(R))
      }
    },
  },
  {
    name: 'redact: of an operation that is not known every value is masked',
    async run() {
      const operation = await operationOf('POST', 'v3/no/such/path')
      equal(operation, undefined)
      deepEqual(redact({ a: 'x', b: [1, true, null] }, operation), { a: R, b: [R, R, null] })
    },
  },
]
