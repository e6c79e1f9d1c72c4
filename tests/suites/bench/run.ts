import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { run } from '../../tools/run/run.ts'
import { installPeers } from './install.ts'
import { writeKeys } from './keys.ts'
import { findNode } from './node.ts'
import { formatTable } from './table.ts'
import type { Topic } from './topic.ts'
import { bills } from './topics/bills.ts'
import { calls } from './topics/calls.ts'
import { clientWork } from './topics/client-work.ts'
import { emulator } from './topics/emulator.ts'
import { growth } from './topics/growth.ts'
import { importTime } from './topics/import-time.ts'
import { notifications } from './topics/notifications.ts'
import { signing } from './topics/signing.ts'
import { size } from './topics/size.ts'
import { types } from './topics/types.ts'

const topics: Readonly<Record<string, Topic>> = {
  signing,
  calls,
  client: clientWork,
  notifications,
  bills,
  growth,
  emulator,
  size,
  import: importTime,
  types,
}

const given = process.argv.slice(2)
const flags = new Set(given.filter(word => word.startsWith('--')))
const chosen = given.filter(word => !flags.has(word))
const unknown = chosen.filter(name => !Object.hasOwn(topics, name))
if (unknown.length > 0)
  throw new Error(`no topic ${unknown.join(', ')}: there are ${Object.keys(topics).join(', ')}`)

await run('npm', ['run', 'build'])
await installPeers()
const node = await findNode()
const { stdout: version } = await run(node, ['--version'])
console.log(`What is in dist/, on Node ${version.trim()}. Nothing fails for being slow.\n`)

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const keys = join(folder, 'keys.json')
  writeKeys(keys)
  for (const name of chosen.length > 0 ? chosen : Object.keys(topics))
    for (const table of [await topics[name]!({ node, folder, keys, flags })].flat())
      console.log(formatTable(table))
} finally {
  rmSync(folder, { recursive: true })
}
