import { ApiError, createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { recordingFetch, type SentRequest } from '../platform.ts'
import { activation, claimedCard, CONFIRM, sharedEmulator, template } from '../clients.ts'

async function client(validate: 'strict' | false = 'strict'): Promise<Wechatpay> {
  const emulator = await sharedEmulator()
  return createWechatpay({ ...emulator.credentials, fetch: emulator.fetch, validate })
}

async function refusedWith(
  call: () => PromiseLike<unknown>,
  status: number,
  code: string,
  field?: string,
): Promise<void> {
  await rejects(call, error => {
    assert(error instanceof ApiError, `an ApiError, got ${error}`)
    deepEqual([error.status, error.code], [status, code])
    if (field !== undefined) equal((error.detail as { field: string }).field, field)
  })
}

/** Another character in place of the one at `index`, of the same class, so that only the value changes. */
function changeAt(text: string, index: number): string {
  const character = text[index]!
  const [other] = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'AB']
    .filter((kind, at, kinds) => kind.includes(character) || at === kinds.length - 1)
    .map(kind => [...kind].find(each => each !== character))
  return text.slice(0, index) + other + text.slice(index + 1)
}

function changeAuthorization(request: SentRequest, name: string): SentRequest {
  const authorization = request.headers['authorization']!
  const index = authorization.indexOf(`${name}="`) + name.length + 2
  return { ...request, headers: { ...request.headers, authorization: changeAt(authorization, index + 5) } }
}

export const emulator: readonly Case[] = [
  {
    name: 'emulator: one changed byte of body, query, path, nonce, timestamp, serial or signature is refused',
    async run() {
      const { fetch, credentials } = await sharedEmulator()
      const wxpay = await client()
      const { card_id, user_card_code, openid } = await claimedCard(wxpay)
      const recorder = recordingFetch(() => new Response(null, { status: 400 }))
      await createWechatpay({ ...credentials, fetch: recorder.fetch })
        [CONFIRM].post({ user_card_code, query: { card_id }, json: { ...activation, openid } })
        .catch(() => undefined)
      const request = recorder.sent[0]!
      const at = (text: string, part: string): number => text.indexOf(part) + part.length - 1
      const changes: Record<string, SentRequest> = {
        body: { ...request, body: changeAt(request.body!, request.body!.indexOf('1004')) },
        query: { ...request, url: changeAt(request.url, at(request.url, card_id)) },
        path: { ...request, url: changeAt(request.url, at(request.url, user_card_code)) },
        nonce: changeAuthorization(request, 'nonce_str'),
        timestamp: changeAuthorization(request, 'timestamp'),
        serial: changeAuthorization(request, 'serial_no'),
        signature: changeAuthorization(request, 'signature'),
      }
      for (const [what, changed] of Object.entries(changes)) {
        assert(JSON.stringify(changed) !== JSON.stringify(request), `${what} is changed`)
        const response = await fetch(changed.url, {
          method: changed.method,
          headers: changed.headers,
          body: changed.body!,
        })
        equal(response.status, 401, what)
        equal(((await response.json()) as { code: string }).code, 'SIGN_ERROR', what)
      }
      const untouched = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body!,
      })
      equal(untouched.status, 200, 'the request as it was is accepted')
    },
  },
  {
    name: 'emulator: a request without a proper Authorization is refused',
    async run() {
      const { fetch } = await sharedEmulator()
      for (const authorization of [
        undefined,
        '',
        'Basic abc',
        'WECHATPAY2-SHA256-RSA2048',
        'WECHATPAY2-SHA256-RSA2048 mchid="1"',
        'WECHATPAY2-SHA256-RSA2048 mchid="1",mchid="2"',
      ]) {
        const response = await fetch('https://api.mch.weixin.qq.com/v3/certificates', {
          headers: authorization === undefined ? {} : { authorization },
        })
        equal(response.status, 401)
      }
    },
  },
  {
    name: 'emulator: life of a member card: template, claim, confirm, query, change, list, invalidate',
    async run() {
      const { claimUserCard } = await sharedEmulator()
      const wxpay = await client()
      const cards = wxpay.v3.brand.partner.cardMember
      const { card_id } = await cards.cards.post({ json: template }).json()
      equal(
        (await cards.cards._card_id_.get({ card_id, query: { brand_id: '1004' } }).json()).state,
        'CARD_EFFECTIVE',
      )
      const { user_card_code, openid, user_card_state } = await claimUserCard({ card_id })
      equal(user_card_state, 'UNACTIVATED')
      const about = { user_card_code, query: { card_id } }
      const found = { user_card_code, query: { card_id, brand_id: '1004', openid } }
      equal((await cards.userCards._user_card_code_.get(found).json()).user_card_state, 'UNACTIVATED')
      equal(
        (
          await cards.userCards._user_card_code_.confirm
            .post({ ...about, json: { ...activation, openid } })
            .json()
        ).user_card_state,
        'EFFECTIVE',
      )
      equal(
        (
          await cards.userCards._user_card_code_
            .patch({ ...about, json: { brand_id: '1004', openid, phone_number: '13900000000' } })
            .json()
        ).phone_number,
        '13900000000',
      )
      const list = await cards.userCards
        .get({ query: { brand_id: '1004', openid, offset: 0, limit: 20 } })
        .json()
      equal(list.total_count, 1)
      equal(list.data?.[0]?.phone_number, '13900000000')
      const invalid = await cards.userCards._user_card_code_.invalidate
        .post({
          user_card_code,
          query: { card_id, brand_id: '1004' },
          json: { openid, invalid_reason: '退卡' },
        })
        .json()
      deepEqual([invalid.user_card_state, invalid.invalid_reason], ['INVALID', '退卡'])
      await refusedWith(
        () =>
          cards.userCards._user_card_code_.patch({
            ...about,
            json: { brand_id: '1004', openid, level: 'x' },
          }),
        400,
        'INVALID_REQUEST',
      )
      equal(
        (
          await cards.cards._card_id_
            .patch({ card_id, json: { brand_id: '1004', card_title: '新卡' } })
            .json()
        ).card_title,
        '新卡',
      )
      equal(
        (await cards.cards._card_id_.invalidate.post({ card_id, json: { brand_id: '1004' } }).json()).state,
        'CARD_INVALID',
      )
      await refusedWith(
        () => cards.userCards.importByOpenid.post({ json: imported(card_id, '1') }),
        400,
        'INVALID_REQUEST',
      )
      await cards.cards._card_id_.delete({ card_id, query: { brand_id: '1004' } })
      await refusedWith(
        () => cards.cards._card_id_.get({ card_id, query: { brand_id: '1004' } }),
        404,
        'RESOURCE_NOT_EXISTS',
      )
    },
  },
  {
    name: 'emulator: a failed activation ends the card',
    async run() {
      const wxpay = await client()
      const { card_id, user_card_code, openid } = await claimedCard(wxpay)
      const card = await wxpay[CONFIRM].post({
        user_card_code,
        query: { card_id },
        json: { ...activation, openid, user_card_confirm_state: 'CREATE_CARD_FAIL' },
      }).json()
      equal(card.user_card_state, 'INVALID')
      equal(card.phone_number, undefined)
    },
  },
  {
    name: 'emulator: imported cards are in effect, until they expire',
    async run() {
      const wxpay = await client()
      const cards = wxpay.v3.brand.partner.cardMember
      const { card_id } = await cards.cards.post({ json: template }).json()
      const card = await cards.userCards.importByOpenid
        .post({ json: { ...imported(card_id, '100'), phone_number: '13800000000' } })
        .json()
      deepEqual(
        [card.user_card_state, card.phone_number, card.user_card_code],
        ['EFFECTIVE', '13800000000', '100'],
      )
      const range = {
        type: 'FIX_TIME_RANGE',
        available_begin_time: '2020-05-20T13:29:35.120+08:00',
        available_end_time: '2021-05-20T13:29:35.120+08:00',
      }
      await cards.userCards.importByOpenid.post({
        json: { ...imported(card_id, '101'), date_information: range },
      })
      equal(
        (
          await cards.userCards._user_card_code_
            .get({ user_card_code: '101', query: { card_id, brand_id: '1004', openid: activation.openid } })
            .json()
        ).user_card_state,
        'EXPIRED',
      )
      await refusedWith(
        () => cards.userCards.importByOpenid.post({ json: imported(card_id, '100') }),
        400,
        'PARAM_ERROR',
        'user_card_code',
      )
    },
  },
  {
    name: 'emulator: unknown card, confirming twice, wrong brand and wrong user are refused',
    async run() {
      const wxpay = await client()
      const { card_id, user_card_code, openid } = await claimedCard(wxpay)
      const json = { ...activation, openid }
      await refusedWith(
        () => wxpay[CONFIRM].post({ user_card_code: '404', query: { card_id }, json }),
        404,
        'RESOURCE_NOT_EXISTS',
      )
      await refusedWith(
        () => wxpay[CONFIRM].post({ user_card_code, query: { card_id: 'other' }, json }),
        404,
        'RESOURCE_NOT_EXISTS',
      )
      await refusedWith(
        () =>
          wxpay[CONFIRM].post({ user_card_code, query: { card_id }, json: { ...json, brand_id: '9999' } }),
        403,
        'NO_AUTH',
      )
      await refusedWith(
        () => wxpay[CONFIRM].post({ user_card_code, query: { card_id }, json: { ...json, openid: 'other' } }),
        400,
        'PARAM_ERROR',
        'openid',
      )
      await wxpay[CONFIRM].post({ user_card_code, query: { card_id }, json })
      await refusedWith(
        () => wxpay[CONFIRM].post({ user_card_code, query: { card_id }, json }),
        400,
        'INVALID_REQUEST',
      )
    },
  },
  {
    name: 'emulator: what is not as documented is a PARAM_ERROR that names the field',
    async run() {
      const { credentials } = await sharedEmulator()
      const wxpay = await client(false)
      const about = { user_card_code: '1', query: { card_id: 'x' } }
      const { openid: _, ...incomplete } = activation
      const { user_information: __, ...plain } = activation
      // Base64 of a whole block, and nobody's ciphertext.
      const byHand = { ...plain, phone_number: btoa('\x07'.repeat(256)) }
      await refusedWith(
        () => wxpay[CONFIRM].post({ ...about, json: incomplete as typeof activation }),
        400,
        'PARAM_ERROR',
        'openid',
      )
      await refusedWith(
        () => wxpay[CONFIRM].post({ ...about, json: { ...activation, user_card_confirm_state: 'MAYBE' } }),
        400,
        'PARAM_ERROR',
        'user_card_confirm_state',
      )
      await refusedWith(
        () =>
          wxpay[CONFIRM].post({ user_card_code: '1', json: activation, query: {} as { card_id: string } }),
        400,
        'PARAM_ERROR',
        'card_id',
      )
      await refusedWith(
        () =>
          wxpay[CONFIRM].post({
            ...about,
            json: byHand,
            headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_9' },
          }),
        400,
        'PARAM_ERROR',
        'Wechatpay-Serial',
      )
      await refusedWith(() => wxpay.chain('v3/no/such/path').get(), 404, 'RESOURCE_NOT_EXISTS')
      await refusedWith(
        () =>
          wxpay.chain(CONFIRM).post({
            ...about,
            json: byHand,
            headers: { 'Wechatpay-Serial': Object.keys(credentials.certs)[0]! },
          }),
        400,
        'PARAM_ERROR',
        'phone_number',
      )
    },
  },
  {
    name: 'emulator: GET /v3/certificates gives the platform certificate, encrypted with the APIv3 key',
    async run({ crypto }) {
      const { credentials } = await sharedEmulator()
      const { data } = (await (await client()).chain('v3/certificates').get().json()) as {
        data: {
          serial_no: string
          encrypt_certificate: { nonce: string; associated_data: string; ciphertext: string }
        }[]
      }
      equal(data.length, 1)
      const { nonce, associated_data, ciphertext } = data[0]!.encrypt_certificate
      const text = new TextEncoder()
      const key = await crypto.subtle.importKey('raw', text.encode(credentials.apiv3Key), 'AES-GCM', false, [
        'decrypt',
      ])
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: text.encode(nonce), additionalData: text.encode(associated_data) },
        key,
        Uint8Array.from(atob(ciphertext), character => character.charCodeAt(0)),
      )
      equal(new TextDecoder().decode(plain), credentials.certs[data[0]!.serial_no])
    },
  },
  {
    name: 'emulator: a merchant with a platform certificate only is answered by that certificate',
    async run() {
      const { credentials, fetch } = await sharedEmulator()
      const certs = Object.fromEntries(
        Object.entries(credentials.certs).filter(([name]) => !name.startsWith('PUB_KEY_ID_')),
      )
      equal(Object.keys(certs).length, 1)
      const wxpay = createWechatpay({ ...credentials, certs, fetch })
      const { card_id, user_card_code, openid } = await claimedCard(wxpay)
      equal(
        (
          await wxpay[CONFIRM].post({
            user_card_code,
            query: { card_id },
            json: { ...activation, openid },
          }).json()
        ).phone_number,
        activation.phone_number,
      )
    },
  },
  {
    name: 'emulator: one emulator’s client is a stranger to another one',
    async run() {
      const other = await createEmulator()
      const { credentials } = await sharedEmulator()
      await refusedWith(
        () =>
          createWechatpay({ ...credentials, fetch: other.fetch })
            .chain('v3/certificates')
            .get(),
        401,
        'SIGN_ERROR',
      )
    },
  },
]

const imported = (card_id: string, user_card_code: string) => ({
  brand_id: '1004',
  card_id,
  openid: activation.openid,
  user_card_code,
  date_information: { type: 'PERMANENT' },
  pickup_time: '2026-05-20T13:29:35+08:00',
})
