import { createEmulator } from '../emulator.ts'
import { createWechatpay } from '../index.ts'
import { checkExchange } from './check-exchange.ts'
import { playCard } from './play-card.ts'
import { playShop } from './play-shop.ts'
import { createRecorder, type Exchange } from './recorder.ts'
import { listen } from '../file.node.ts'
import type { Stage } from './stage.ts'
import { block, paint, print, shorten } from './terminal.ts'

/**
 * Plays a shop's hour and a member card against the emulator over real HTTP, and shows every step.
 *
 * @returns whether everything verified
 */
export async function demo(): Promise<boolean> {
  const emulator = await createEmulator()
  const server = await listen(emulator)
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
  const step: Stage['step'] = async (title, call) => {
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

  print(paint('bold', 'wechatpay-isomorphic: a shop’s hour, and a member card'))
  print(
    `WeChat Pay is played by the emulator on ${server.url}; merchant ${emulator.credentials.mchid}, ` +
      `certificate ${emulator.credentials.serial}`,
  )
  try {
    const stage: Stage = { step, expect, lastBody: () => recorder.exchanges.at(-1)!.body }
    await playShop(wxpay, emulator, stage)
    await playCard(wxpay, emulator, stage)
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
