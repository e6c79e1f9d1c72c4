import { parseArgs } from 'node:util'

/** What is given beside topics. */
export interface Options {
  /** Small sizes and few rounds: to see that it works, not what it costs. */
  readonly quick: boolean
  /** Whether figures go into the documentation. */
  readonly write: boolean
  /** Of bills, MiB; larger ones are left out. Default no limit, 16 where it is to be quick. */
  readonly largest: number
}

const QUICK_LARGEST = 16

/** @throws {Error} naming an option that does not exist, or cannot be what it is */
export function readArguments(words: readonly string[]): { options: Options; chosen: readonly string[] } {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, largest: { type: 'string' } },
  })
  const { quick = false, write = false } = values
  if (quick && write) throw new Error('--write with --quick: figures of few rounds are no documentation')
  const largest = Number(values.largest ?? (quick ? QUICK_LARGEST : Infinity))
  if (!(largest >= 1)) throw new Error(`--largest=${values.largest}: expected MiB, 1 or more`)
  return { options: { quick, write, largest }, chosen: positionals }
}
