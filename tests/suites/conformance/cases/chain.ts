import type { createWechatpay, UnknownNode } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { activation, CARD_ID, CONFIRM, recordingClient } from '../clients.ts'

const call = { user_card_code: '478515832665', query: { card_id: CARD_ID }, json: activation }

/** What was sent to a path that the catalog does not know. */
async function targetOf(
  crypto: Crypto,
  send: (wxpay: ReturnType<typeof createWechatpay>) => PromiseLike<unknown>,
): Promise<string> {
  const { wxpay, sent } = await recordingClient(crypto)
  await send(wxpay)
  equal(sent.length, 1, 'one request is sent')
  return `${sent[0]!.method} ${sent[0]!.url.replace('https://api.mch.weixin.qq.com', '')}`
}

/** A client as plain JavaScript has it: TypeScript knows the documented paths alone. */
const plain = (wxpay: object): UnknownNode => wxpay as UnknownNode

export const chain: readonly Case[] = [
  {
    name: 'chain: six styles send the same request, each validly signed',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      const node = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm
      await node.post(call).json()
      await node.postAsync(call).json()
      await wxpay.chain(CONFIRM).post(call).json()
      await wxpay.chain(CONFIRM).postAsync(call).json()
      await wxpay[CONFIRM].post(call).json()
      await wxpay[CONFIRM].postAsync(call).json()
      equal(sent.length, 6)
      for (const request of sent) {
        equal(request.method, 'POST')
        equal(
          request.url,
          `https://api.mch.weixin.qq.com/v3/brand/partner/card-member/user-cards/478515832665/confirm?card_id=${CARD_ID}`,
        )
        assert(await platform.verifyRequest(request), 'the signature covers the request')
        const body = JSON.parse(request.body!)
        equal(await platform.decrypt(body.phone_number), activation.phone_number)
        equal(await platform.decrypt(body.user_information.common_field_list[0].value), '张三')
        deepEqual(
          await Promise.all(
            body.user_information.custom_field_list[0].user_chosen_values.map(platform.decrypt),
          ),
          ['篮球', '游泳'],
        )
        body.phone_number = activation.phone_number
        body.user_information = activation.user_information
        deepEqual(body, activation, 'nothing else is changed')
        const { authorization: _, ...headers } = request.headers
        deepEqual(
          headers,
          Object.fromEntries(Object.entries(sent[0]!.headers).filter(([name]) => name !== 'authorization')),
        )
        equal(headers['wechatpay-serial'], platform.publicKeyId)
      }
      equal(
        new Set(sent.map(request => request.headers['authorization'])).size,
        6,
        'no two share an Authorization',
      )
    },
  },
  {
    name: 'chain: awaiting a node gives the node and sends nothing',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto)
      const node = await wxpay.v3.brand
      await node.partner
      equal(typeof node.partner, 'function')
      equal((wxpay as unknown as { then: unknown }).then, undefined)
      equal(sent.length, 0)
    },
  },
  {
    name: 'chain: every name is a segment',
    async run({ crypto }) {
      for (const name of [
        'delete',
        'apply',
        'bind',
        'query',
        'name',
        'length',
        'call',
        'get',
        'prototype',
        'constructor',
        'arguments',
        'caller',
      ]) {
        equal(
          await targetOf(crypto, wxpay => plain(wxpay.v3)['receivers']![name]!.post()),
          `POST /v3/receivers/${name}`,
        )
      }
      equal(
        await targetOf(crypto, wxpay =>
          wxpay.v3.brand.profitsharing.receivers.delete.post({
            json: { brand_mchid: '1', appid: '1', type: 'MERCHANT_ID', account: '1' },
          }),
        ),
        'POST /v3/brand/profitsharing/receivers/delete',
      )
    },
  },
  {
    name: 'chain: properties become segments, strings stay as they are',
    async run({ crypto }) {
      equal(
        await targetOf(crypto, wxpay => plain(wxpay.v3)['CardMember']!['mch_operate']!['h5Pay']!.get()),
        'GET /v3/card-member/mch_operate/h5-pay',
      )
      equal(
        await targetOf(crypto, wxpay =>
          plain(wxpay.v3)['$out_trade_no$']!['_id_']!.get({ out_trade_no: 'A1', id: 'B2' }),
        ),
        'GET /v3/A1/B2',
      )
      equal(
        await targetOf(crypto, wxpay => wxpay.chain('v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/cards').get()),
        'GET /v3/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/cards',
      )
      equal(await targetOf(crypto, wxpay => plain(wxpay)['v3/Users/AbC']!.get()), 'GET /v3/Users/AbC')
      equal(
        await targetOf(crypto, wxpay => plain(wxpay.v3)['users/AbC']!['userCards']!.get()),
        'GET /v3/users/AbC/user-cards',
      )
      equal(await targetOf(crypto, wxpay => wxpay.chain('OnlyThis').get()), 'GET /OnlyThis')
    },
  },
  {
    name: 'chain: template variables are percent-encoded, a trailing slash is kept and signed',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      await wxpay.chain('v3/things/{a}/').get({ a: 'x/y?z=1&中 文%#..', query: { q: "a+b c&d='e'" } })
      equal(
        sent[0]!.url,
        `https://api.mch.weixin.qq.com/v3/things/x%2Fy%3Fz%3D1%26%E4%B8%AD%20%E6%96%87%25%23../?q=a%2Bb%20c%26d%3D%27e%27`,
      )
      assert(await platform.verifyRequest(sent[0]!), 'the signature covers the bytes on the wire')
    },
  },
  {
    name: 'chain: a missing or unfit template variable is a TypeError that names it, and nothing is sent',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto)
      for (const value of [undefined, null, '', {}, '..', '.', Number.NaN, '\ud800']) {
        await rejects(
          () => wxpay.chain('v3/x/{out_trade_no}/{id}').get({ id: '1', out_trade_no: value }),
          error => {
            assert(error instanceof TypeError, 'a TypeError')
            match(error.message, /out_trade_no/)
          },
        )
      }
      // An inherited property is not a variable.
      await rejects(
        () => wxpay.chain('v3/x/{toString}').get({}),
        error => assert(error instanceof TypeError, 'a TypeError'),
      )
      equal(sent.length, 0)
    },
  },
  {
    name: 'chain: what is not a verb says so',
    async run({ crypto }) {
      const { wxpay, sent } = await recordingClient(crypto)
      await rejects(
        async () => (wxpay.v3.brand as unknown as () => unknown)(),
        error => {
          assert(error instanceof TypeError, 'a TypeError')
          match(error.message, /\/v3\/brand.*get, post, put, patch or delete/)
        },
      )
      equal(sent.length, 0)
    },
  },
  {
    name: 'chain: no secret in JSON, text or error',
    async run({ crypto }) {
      const { wxpay } = await recordingClient(crypto)
      equal(JSON.stringify({ wxpay }), '{}')
      equal(String(wxpay), 'wechatpay')
      equal(`${wxpay.v3.brand}`, 'wechatpay /v3/brand')
    },
  },
]
