import {
  createFieldCipher,
  createWechatpay,
  DecryptionError,
  ValidationError,
  type WarningInfo,
} from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { recordingFetch } from '../platform.ts'
import {
  activation,
  CARD_ID,
  claimedCard,
  CONFIRM,
  recordingClient,
  sharedEmulator,
  sharedPlatform,
} from '../clients.ts'

const about = { user_card_code: '478515832665', query: { card_id: CARD_ID } }

export const encryption: readonly Case[] = [
  {
    name: 'encryption: round trip through the emulator, plain text on both sides',
    async run() {
      const emulator = await sharedEmulator()
      const bodies: string[] = []
      const wxpay = createWechatpay({
        ...emulator.credentials,
        fetch: async (url, init) => {
          const response = await emulator.fetch(url, init)
          bodies.push(String(init.body), await response.clone().text())
          return response
        },
      })
      const { card_id, user_card_code, openid } = await claimedCard(wxpay)
      const json = { ...activation, openid }
      const card = await wxpay[CONFIRM].post({ user_card_code, query: { card_id }, json }).json()
      equal(card.phone_number, activation.phone_number)
      deepEqual(card.user_information, activation.user_information)
      equal(card.user_card_state, 'EFFECTIVE')
      for (const secret of ['13800000000', '张三', '篮球', '游泳']) {
        assert(
          bodies.every(body => !body.includes(secret)),
          `${secret} never goes over the wire`,
        )
      }
      const found = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_
        .get({ user_card_code, query: { brand_id: '1004', card_id, openid } })
        .json()
      equal(found.phone_number, activation.phone_number)
    },
  },
  {
    name: 'encryption: the caller’s object is not modified',
    async run({ crypto }) {
      const { wxpay } = await recordingClient(crypto)
      const json = structuredClone(activation)
      Object.freeze(json.user_information.custom_field_list[0]!.user_chosen_values)
      await wxpay[CONFIRM].post({ ...about, json: Object.freeze(json) })
      deepEqual(json, activation)
    },
  },
  {
    name: 'encryption: a path with its values filled in is known all the same',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      await wxpay
        .chain('v3/brand/partner/card-member/user-cards/478515832665/confirm')
        .post({ query: { card_id: CARD_ID }, json: activation })
      equal(await platform.decrypt(JSON.parse(sent[0]!.body!).phone_number), activation.phone_number)
    },
  },
  {
    name: 'encryption: by hand: with Wechatpay-Serial given nothing is touched',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto, undefined, { validate: 'strict' })
      const documented = {
        brand_id: '1004',
        openid: activation.openid,
        // Of a key that is not configured here: base64 of a block of RSA-2048.
        phone_number: btoa('\x07'.repeat(256)),
        user_card_confirm_state: 'CREATE_CARD_SUCCESS',
      }
      await wxpay[CONFIRM].post({
        ...about,
        json: documented,
        headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_0114232134912410000000000000' },
      })
      equal(sent[0]!.body, JSON.stringify(documented))
      equal(sent[0]!.headers['wechatpay-serial'], 'PUB_KEY_ID_0114232134912410000000000000')

      const phone_number = await wxpay.encrypt('13800000000')
      await wxpay[CONFIRM].post({
        ...about,
        json: { ...documented, phone_number },
        headers: { 'wechatpay-serial': platform.publicKeyId },
      })
      equal(JSON.parse(sent[1]!.body!).phone_number, phone_number)
      equal(await platform.decrypt(phone_number), '13800000000')
      await rejects(
        () => wxpay[CONFIRM].post({ ...about, json: documented, headers: { 'Wechatpay-Serial': '' } }),
        error => match((error as Error).message, /Wechatpay-Serial/),
      )
      await rejects(
        () =>
          wxpay[CONFIRM].post({
            ...about,
            json: { ...documented, phone_number: '13800000000' },
            headers: { 'Wechatpay-Serial': platform.publicKeyId },
          }),
        error => {
          assert(error instanceof ValidationError, 'a ValidationError')
          equal(error.issues[0]!.path, 'json.phone_number')
          assert(!error.message.includes('138'), 'the value is not shown')
        },
      )
      equal(sent.length, 2, 'an empty header is not by hand, nor is plain text')
    },
  },
  {
    name: 'encryption: 214 bytes fit, more is an error that names the field',
    async run({ crypto }) {
      const { wxpay, sent, platform } = await recordingClient(crypto)
      const longest = '中'.repeat(71) + 'a'
      await wxpay[CONFIRM].post({ ...about, json: { ...activation, phone_number: longest } })
      equal(await platform.decrypt(JSON.parse(sent[0]!.body!).phone_number), longest)
      const json = {
        ...activation,
        user_information: { custom_field_list: [{ user_chosen_values: ['ok', `${longest}b`] }] },
      }
      await rejects(
        () => wxpay[CONFIRM].post({ ...about, json }),
        error => {
          assert(error instanceof ValidationError, 'a ValidationError')
          equal(error.issues[0]!.path, 'json.user_information.custom_field_list.0.user_chosen_values.1')
          match(error.message, /214/)
          assert(!error.message.includes('中中'), 'the value is not shown')
        },
      )
      equal(sent.length, 1)
    },
  },
  {
    name: 'encryption: responses are decrypted in json(), in arrays too; text() stays as it came',
    async run({ crypto }) {
      const platform = await sharedPlatform(crypto)
      const body = JSON.stringify({
        phone_number: await platform.encrypt('13900000000'),
        level: '',
        user_information: {
          custom_field_list: [
            { user_chosen_values: [await platform.encrypt('篮球'), await platform.encrypt('游泳')] },
          ],
        },
      })
      const { wxpay } = await recordingClient(crypto, () => platform.answer(body))
      const response = await wxpay[CONFIRM].post({ ...about, json: activation })
      equal(await response.clone().text(), body)
      const answer = await response.json()
      equal(answer.phone_number, '13900000000')
      deepEqual(answer.user_information?.custom_field_list?.[0]?.user_chosen_values, ['篮球', '游泳'])
    },
  },
  {
    name: 'encryption: what cannot be decrypted stays as it came and is reported; strict mode names the field',
    async run({ crypto }) {
      const platform = await sharedPlatform(crypto)
      const ciphertext = await createFieldCipher({ certs: platform.credentials.certs, crypto }).encrypt(
        'for somebody else',
      )
      for (const phone_number of [ciphertext, 'not base64!', 'AAAA']) {
        const warnings: WarningInfo[] = []
        const { wxpay } = await recordingClient(
          crypto,
          () => platform.answer(JSON.stringify({ phone_number, level: 'x' })),
          { hooks: { warning: info => warnings.push(info) } },
        )
        deepEqual(
          await wxpay
            .chain(CONFIRM)
            .post({ ...about, json: activation })
            .json(),
          {
            phone_number,
            level: 'x',
          },
        )
        deepEqual(
          warnings.map(({ code }) => code),
          ['undecryptable-field'],
        )
        match(warnings[0]!.message, /phone_number/)
        assert(!warnings[0]!.message.includes(phone_number), 'without the ciphertext')

        const { wxpay: strict } = await recordingClient(
          crypto,
          () => platform.answer(JSON.stringify({ phone_number })),
          { validate: 'strict' },
        )
        await rejects(
          () => strict[CONFIRM].post({ ...about, json: activation }).json(),
          error => {
            assert(error instanceof DecryptionError, `a DecryptionError, got ${error}`)
            equal(error.field, 'phone_number')
            assert(!error.message.includes(phone_number), 'without the ciphertext')
          },
        )
      }
    },
  },
  {
    name: 'encryption: a platform certificate’s serial is named only where something is encrypted with it',
    async run() {
      const emulator = await createEmulator({ platformKeys: 'certificate' })
      const [serial] = Object.keys(emulator.credentials.certs)
      const { fetch, sent } = recordingFetch(({ method, url, headers, body }) =>
        emulator.fetch(url, { method, headers, body: body ?? null }),
      )
      const wxpay = createWechatpay({ ...emulator.credentials, fetch, retry: 0 })
      await wxpay[CONFIRM].post({ ...about, json: activation }).catch(() => undefined)
      await wxpay
        .chain('v3/x')
        .get()
        .catch(() => undefined)
      equal(sent[0]!.headers['wechatpay-serial'], serial)
      equal(sent[1]!.headers['wechatpay-serial'], undefined)
    },
  },
]
