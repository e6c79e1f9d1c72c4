import { createEmulator } from '../../emulator.ts'
import { listen } from '../../file.node.ts'
import { createWechatpay } from '../../index.ts'
import type { Terminal } from '../terminal.ts'
import { block } from './block.ts'
import { checkExchange } from './check-exchange.ts'
import { playCard } from './play-card.ts'
import { playShop } from './play-shop.ts'
import { createRecorder } from './recorder.ts'
import { showExchange } from './show-exchange.ts'
import type { Stage } from './stage.ts'

/** The plays by their names. */
const PLAYS = { payment: playShop, 'member-card': playCard } as const

export type Play = keyof typeof PLAYS

/** One thing that should hold. */
interface Checked {
  readonly what: string
  readonly holds: boolean
}

/**
 * Plays a shop's hour and a member card against the emulator over real HTTP, and shows every step.
 *
 * @param plays in their order
 * @returns whether everything verified
 */
export async function demo(plays: readonly Play[], terminal: Terminal): Promise<boolean> {
  const emulator = await createEmulator()
  const server = await listen(emulator)
  const recorder = createRecorder()
  const wxpay = createWechatpay({
    ...emulator.credentials,
    baseUrl: server.url,
    fetch: recorder.fetch,
    validate: 'strict',
  })
  // With --json the one value at the end is all that is printed.
  const quiet = { ...terminal, print: () => undefined }
  const shown = terminal.json ? quiet : terminal
  const checks: Checked[] = []
  let number = 0
  const stage: Stage = {
    title: text => shown.print(`\n${shown.paint('bold', `${++number}. ${text}`)}`),
    show: (name, lines) => shown.print(block(shown, name, lines)),
    expect(holds, what) {
      checks.push({ what, holds })
      stage.show('', [holds ? shown.paint('green', `✓ ${what}`) : shown.paint('red', `✗ ${what}`)])
    },
    async step(title, call) {
      stage.title(title)
      const result = await call()
      const exchange = recorder.exchanges.at(-1)!
      showExchange(shown, exchange)
      const checked = checkExchange(exchange, emulator.credentials.privateKey, emulator.credentials.certs)
      stage.expect(checked.requestVerified, 'the request carries a signature that node:crypto verifies')
      if (exchange.status < 300)
        stage.expect(
          checked.answerVerified === true,
          'the response carries a signature that node:crypto verifies',
        )
      return result
    },
    lastBody: () => recorder.exchanges.at(-1)!.body,
  }

  shown.print(shown.paint('bold', 'wechatpay-isomorphic: a shop’s hour, and a member card'))
  shown.print(
    `WeChat Pay is played by the emulator on ${server.url}; merchant ${emulator.credentials.mchid}, ` +
      `certificate ${emulator.credentials.serial}`,
  )
  try {
    for (const play of plays) await PLAYS[play](wxpay, emulator, stage, shown)
  } finally {
    await server.close()
  }
  const failures = checks.filter(({ holds }) => !holds)
  terminal.show({ ok: failures.length === 0, calls: recorder.exchanges.length, checks }, () => [
    '',
    failures.length === 0
      ? terminal.paint('green', `Everything verified: ${recorder.exchanges.length} calls.`)
      : terminal.paint('red', `${failures.length} checks failed.`),
  ])
  return failures.length === 0
}
