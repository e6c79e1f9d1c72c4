/**
 * `npm run coverage -- [--write]`: the tests of all rooms, and which lines they run; fails below 95 % of a
 * room. With `--write` the figures go to docs/correctness.md.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { manifest, root } from '../../scripts/entries.ts'
import { toTable, writeSection } from '../tools/run/write-section.ts'
import { ROOM_NAMES } from './rooms.ts'

/** What is read of istanbul's summary: a file or `total`, and what of it was run. */
type Summary = Readonly<Record<string, Readonly<Record<'lines' | 'branches', Part>>>>

interface Part {
  readonly total: number
  readonly covered: number
}

const vitest = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/mutation/coverage.config.ts'],
  { cwd: fileURLToPath(root), stdio: 'inherit' },
)
const [code] = (await once(vitest, 'exit')) as [number | null]
if (code === 0 && process.argv.includes('--write'))
  writeSection(new URL('docs/correctness.md', root), 'coverage', renderCoverage())
process.exitCode = code ?? 1

function renderCoverage(): string {
  const summary: Summary = JSON.parse(
    readFileSync(new URL('test-results/coverage/coverage-summary.json', root), 'utf8'),
  )
  const rows = ROOM_NAMES.map(room => {
    const files = Object.entries(summary)
      .filter(([path]) => path.includes(`/src/${room}/`))
      .map(([, parts]) => parts)
    const of = (name: 'lines' | 'branches'): string => {
      const sum = (part: keyof Part): number => files.reduce((total, each) => total + each[name][part], 0)
      return `${((sum('covered') / sum('total')) * 100).toFixed(1)} %`
    }
    return [`\`${room}\``, of('lines'), of('branches')]
  })
  const date = new Date().toISOString().slice(0, 10)
  return `Version ${manifest.version}, ${date}:\n\n${toTable(['room', 'lines', 'branches'], rows)}`
}
