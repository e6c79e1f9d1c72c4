/**
 * `npm run mutation -- [--write] [room…]`: changes the sources of some or all rooms, one place at a time, and
 * looks whether a test fails. What has been found is kept in `test-results/mutation/`, so that only what was
 * changed since is tried again. With `--write` the result goes to docs/correctness.md and
 * tests/mutation/survivors.md.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { root } from '../../scripts/entries.ts'
import { installLocked } from '../tools/run/install-locked.ts'
import { writeSection } from '../tools/run/write-section.ts'
import { REASONS } from './reasons.ts'
import { readReport, type MutationReport, type RoomResult } from './report.ts'
import { ROOM_NAMES, type Room } from './rooms.ts'
import { renderSurvivors, renderTable } from './table.ts'

/** Per cent that has to be detected of each room. */
const SCORE = 90

const here = new URL('./', import.meta.url)
const found = new URL('test-results/mutation/', root)
const args = process.argv.slice(2)
const write = args.includes('--write')
const names = args.filter(argument => !argument.startsWith('--'))
const unknown = names.filter(name => !ROOM_NAMES.includes(name as Room))
if (unknown.length > 0)
  throw new Error(`no such room: ${unknown.join(', ')}. There are: ${ROOM_NAMES.join(', ')}`)

await installLocked(here)
mkdirSync(found, { recursive: true })
for (const room of names.length > 0 ? (names as Room[]) : ROOM_NAMES) {
  // What runs while a module is loaded needs every test of the room, and is tried after the others.
  await stryker(room, { IGNORE_STATIC: 'true' })
  await stryker(room, { IGNORE_STATIC: 'false' })
  writeFileSync(new URL(`${room}.date`, found), new Date().toISOString().slice(0, 10))
}

const results = ROOM_NAMES.map(readResult).filter(result => result !== undefined)
for (const { room, mutants, killed, late, survivors, score } of results)
  console.log(
    `${room}: ${mutants} mutants, ${killed} killed, ${late} late, ${survivors.length} survived, ${score.toFixed(1)} %`,
  )
if (write) {
  if (results.length < ROOM_NAMES.length) throw new Error('--write is of all rooms: not all have been tried')
  writeSection(new URL('docs/correctness.md', root), 'mutation', renderTable(results))
  writeFileSync(new URL('survivors.md', here), renderSurvivors(results))
}
process.exitCode = results.every(({ score }) => score >= SCORE) ? 0 : 1

async function stryker(room: Room, env: Readonly<Record<string, string>>): Promise<void> {
  const program = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', here))
  const child = spawn(process.execPath, [program, 'run', 'tests/mutation/stryker.config.mjs'], {
    cwd: fileURLToPath(root),
    env: { ...process.env, ...env, ROOM: room },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`Stryker ends with ${code}`)
}

function readResult(room: Room): (RoomResult & { readonly date: string }) | undefined {
  try {
    const report: MutationReport = JSON.parse(readFileSync(new URL(`${room}.json`, found), 'utf8'))
    const date = readFileSync(new URL(`${room}.date`, found), 'utf8')
    return { ...readReport(room, report, REASONS), date }
  } catch {
    return undefined
  }
}
