/**
 * `npm run docs`: makes the pages and builds the site into `docs/site/dist`. With `--serve` it shows the site
 * while it is being written, on a port of this machine; with `--sample` it takes the operations of a few
 * families only. A link that leads nowhere is an error.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { installLocked } from '../../tests/tools/run/install-locked.ts'
import { generateSite } from './generate.ts'
import { checkLinks } from './links.ts'

const site = new URL('../../docs/site/', import.meta.url)
const given = process.argv.slice(2)

await installLocked(site)
const isSample = given.includes('--sample')
const isServed = given.includes('--serve')
console.log(`${await generateSite(isSample)} pages made`)
const child = spawn(
  process.execPath,
  [fileURLToPath(new URL('node_modules/vitepress/bin/vitepress.js', site)), isServed ? 'dev' : 'build', '.'],
  {
    cwd: fileURLToPath(site),
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' },
  },
)
const [code] = (await once(child, 'exit')) as [number | null]
process.exitCode = code ?? 1
if (code === 0 && !isServed) {
  const { count, broken } = await checkLinks(new URL('dist/', site), isSample)
  console.log([...broken, `${count} links, ${broken.length} broken`].join('\n'))
  if (broken.length > 0) process.exitCode = 1
}
