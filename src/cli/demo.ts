import { createEmulator } from '../emulator.ts'
import { ApiError, createWechatpay, type Wechatpay } from '../index.ts'
import { checkExchange } from './check-exchange.ts'
import { activation, template } from './example-card.ts'
import { createRecorder, type Exchange } from './recorder.ts'
import { serve } from './serve.ts'
import { block, paint, print, shorten } from './terminal.ts'

/**
 * Plays the member-card flow against the emulator over real HTTP and shows every step.
 *
 * @returns whether everything verified
 */
export async function demo(): Promise<boolean> {
  const emulator = await createEmulator()
  const server = await serve(emulator.fetch, 0)
  const recorder = createRecorder()
  const wxpay = createWechatpay({
    ...emulator.credentials,
    baseUrl: server.url,
    fetch: recorder.fetch,
    validate: 'strict',
  })
  const failures: string[] = []
  const expect = (holds: boolean, what: string): void => {
    print(block('', [holds ? paint('green', `✓ ${what}`) : paint('red', `✗ ${what}`)]))
    if (!holds) failures.push(what)
  }
  const step = async <T>(title: string, call: () => Promise<T>): Promise<T> => {
    print(`\n${paint('bold', title)}`)
    const result = await call()
    const exchange = recorder.exchanges.at(-1)!
    show(exchange)
    const checked = checkExchange(exchange, emulator.credentials.privateKey, emulator.credentials.certs)
    expect(checked.requestVerified, 'the request carries a signature that node:crypto verifies')
    if (exchange.status < 300)
      expect(checked.answerVerified === true, 'the response carries a signature that node:crypto verifies')
    return result
  }

  print(paint('bold', 'wechatpay-isomorphic: a member card, from template to activation'))
  print(
    `WeChat Pay is played by the emulator on ${server.url}; merchant ${emulator.credentials.mchid}, ` +
      `certificate ${emulator.credentials.serial}`,
  )
  try {
    await play(wxpay, emulator, { step, expect, lastBody: () => recorder.exchanges.at(-1)!.body })
  } finally {
    await server.close()
  }
  const verdict =
    failures.length === 0
      ? paint('green', `Everything verified: ${recorder.exchanges.length} calls.`)
      : paint('red', `${failures.length} checks failed.`)
  print(`\n${verdict}`)
  return failures.length === 0
}

type Step = <T>(title: string, call: () => Promise<T>) => Promise<T>

/** What a play shows itself with. */
interface Stage {
  readonly step: Step
  readonly expect: (holds: boolean, what: string) => void
  readonly lastBody: () => string
}

async function play(
  wxpay: Wechatpay,
  emulator: Awaited<ReturnType<typeof createEmulator>>,
  { step, expect, lastBody }: Stage,
): Promise<void> {
  const cards = wxpay.v3.brand.partner.cardMember
  const { card_id } = await step('1. Create a card template', () =>
    cards.cards.post({ json: template }).json(),
  )

  const { user_card_code, openid, brand_id, user_card_state } = await emulator.claimUserCard({
    card_id,
    openid: activation.openid,
    user_card_code: '478515832665',
  })
  print(
    `\n${paint('bold', '2. A user claims the card in WeChat')}\n` +
      block('state', [`${user_card_code} of ${openid}: ${user_card_state}`]),
  )

  const card = await step(
    '3. Sync the activation: sensitive fields are encrypted and decrypted on the way',
    () =>
      cards.userCards._user_card_code_.confirm
        .post({ user_card_code, query: { card_id }, json: activation })
        .json(),
  )
  const wire = JSON.parse(lastBody()) as typeof activation
  const names = (information: typeof activation.user_information): string[] => [
    ...information.common_field_list.map(field => field.value),
    ...information.custom_field_list.flatMap(field => field.user_chosen_values),
  ]
  const plain = [activation.phone_number, ...names(activation.user_information)]
  print(
    block(
      'encrypted',
      [wire.phone_number, ...names(wire.user_information)].map(
        (ciphertext, index) => `${plain[index]!.padEnd(12)} → ${shorten(ciphertext, 80)}`,
      ),
    ),
  )
  print(block('decrypted', [`phone_number ${card.phone_number}`, JSON.stringify(card.user_information)]))
  expect(
    plain.every(text => !lastBody().includes(text)),
    'no plain text of a sensitive field went over the wire',
  )
  expect(
    card.phone_number === activation.phone_number && card.user_card_state === 'EFFECTIVE',
    `the card is ${card.user_card_state}, its phone number came back as it was given`,
  )

  const changed = await step('4. Change it, by path', () =>
    wxpay
      .chain('v3/brand/partner/card-member/user-cards/{user_card_code}')
      .patch({ user_card_code, query: { card_id }, json: { brand_id, openid, level: '黑金会员' } })
      .json(),
  )
  expect(changed.level === '黑金会员', `the level is ${changed.level}`)

  const found = await step('5. Query it', () =>
    wxpay['v3/brand/partner/card-member/user-cards/{user_card_code}']
      .getAsync({ user_card_code, query: { brand_id, card_id, openid } })
      .json(),
  )
  expect(
    found.phone_number === activation.phone_number,
    `it is ${found.user_card_state} with level ${found.level}`,
  )

  const refused = await step('6. Confirm it again: WeChat Pay refuses', () =>
    cards.userCards._user_card_code_.confirm
      .post({ user_card_code, query: { card_id }, json: activation })
      .json()
      .catch((error: unknown) => error),
  )
  expect(
    refused instanceof ApiError,
    refused instanceof ApiError
      ? `ApiError ${refused.status} ${refused.code}: ${refused.message}`
      : 'an ApiError',
  )

  const ended = await step('7. Invalidate it', () =>
    cards.userCards._user_card_code_.invalidate
      .post({ user_card_code, query: { brand_id, card_id }, json: { openid, invalid_reason: '用户退卡' } })
      .json(),
  )
  expect(ended.user_card_state === 'INVALID', `the card is ${ended.user_card_state}: ${ended.invalid_reason}`)
}

function show(exchange: Exchange): void {
  const { method, url, headers, body, status, answerHeaders, answerBody } = exchange
  const authorization = headers.get('authorization') ?? ''
  const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? ''
  const target = url.pathname + url.search
  print(
    block(
      'signed',
      [method, target, part('timestamp'), part('nonce_str'), shorten(body)].map(
        line => `${line}${paint('dim', '⏎')}`,
      ),
    ),
  )
  print(
    block('sent', [
      paint('cyan', `${method} ${target}`),
      ...['authorization', 'wechatpay-serial']
        .filter(name => headers.has(name))
        .map(name => shorten(`${name}: ${headers.get(name)}`)),
      ...(body === '' ? [] : [shorten(body)]),
    ]),
  )
  print(
    block('received', [
      paint(status < 300 ? 'cyan' : 'yellow', `${status}`),
      ...['wechatpay-serial', 'wechatpay-signature', 'request-id']
        .filter(name => answerHeaders.has(name))
        .map(name => shorten(`${name}: ${answerHeaders.get(name)}`)),
      shorten(answerBody),
    ]),
  )
}
