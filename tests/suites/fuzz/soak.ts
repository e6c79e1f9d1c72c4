/**
 * `npm run soak -- [target…] [--seed=…] [--count=…] [--from=…] [--write]`: a million forgeries of each kind.
 * The same seed makes the same ones, and `--from` and `--count` one of them again. With `--write` the result
 * goes to docs/correctness.md.
 */
import { cpus } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { root } from '../../../scripts/entries.ts'
import { toTable, writeSection } from '../../tools/run/write-section.ts'
import { forge, TARGETS, type Outcome, type Target } from './forgeries/forge.ts'
import { NOW } from './forgeries/genuine.ts'

/** What each of them is, for the table. */
const WORDS: Readonly<Record<Target, string>> = {
  notifications: 'notifications, to `parse()` and to a handler',
  resources: 'their resources, behind a good signature',
  responses: 'responses, to a client',
}

interface Result extends Outcome {
  readonly target: Target
  readonly seconds: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '1000000' },
    from: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
})
const targets = positionals.length === 0 ? TARGETS : positionals.map(readTarget)
const [count, from] = [readNumber('count', values.count), readNumber('from', values.from)]
const seed = values.seed ?? String(Date.now())
const date = new Date().toISOString().slice(0, 10)
if (values.write && targets.length < TARGETS.length)
  throw new Error('--write is of everything: name no target')

// Signatures are of one second, so that the same seed makes the same messages.
Date.now = () => NOW
console.warn = () => undefined

console.log(`seed ${seed}`)
const results: Result[] = []
for (const target of targets) {
  const start = performance.now()
  const seconds = (): number => Math.round((performance.now() - start) / 1000)
  const onProgress = (done: number): void => void process.stderr.write(`${target}: ${done}, ${seconds()} s\n`)
  const outcome = await forge({ target, seed, count, from, onProgress })
  results.push({ ...outcome, target, seconds: seconds() })
  console.log(`${target}: ${[...toRow(results.at(-1)!)].join(', ')}`)
  for (const fault of outcome.faults.slice(0, 20)) console.log(`✗ ${target} ${fault}`)
}
if (values.write) writeSection(new URL('docs/correctness.md', root), 'soak', renderResults())
process.exitCode = results.every(({ faults }) => faults.length === 0) ? 0 : 1

function renderResults(): string {
  const head = ['what was forged', 'kinds of changes', 'messages', 'forged', 'of them believed', 'seconds']
  const machine = `${cpus().length} cores, Node ${process.versions.node}`
  return `${date}, ${machine}, seed \`${seed}\`:\n\n${toTable(head, results.map(toRow))}`
}

function toRow({ target, changes, given, same, faults, seconds }: Result): string[] {
  const believed = faults.filter(fault => fault.includes('believed')).length
  return [WORDS[target], ...[changes.size, given, given - same, believed, seconds].map(figure)]
}

function figure(value: number): string {
  return value.toLocaleString('en-US')
}

function readTarget(name: string): Target {
  const target = TARGETS.find(each => each === name)
  if (target === undefined) throw new Error(`${name}: there are ${TARGETS.join(', ')}`)
  return target
}

function readNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name}=${text}: expected a whole number`)
  return value
}
