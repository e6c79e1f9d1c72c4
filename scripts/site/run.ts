/**
 * `npm run docs`: makes the pages and builds the site into `docs/site/dist`. With `--serve` it shows the site
 * while it is being written, on a port of this machine; with `--sample` it takes the operations of a few
 * families only.
 */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { installLocked } from '../../tests/tools/run/install-locked.ts'
import { generateSite } from './generate.ts'

const site = new URL('../../docs/site/', import.meta.url)
const given = process.argv.slice(2)

await installLocked(site)
console.log(`${await generateSite(given.includes('--sample'))} pages made`)
const verb = given.includes('--serve') ? 'dev' : 'build'
const child = spawn(
  process.execPath,
  [fileURLToPath(new URL('node_modules/vitepress/bin/vitepress.js', site)), verb, '.'],
  {
    cwd: fileURLToPath(site),
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6144' },
  },
)
child.on('exit', code => {
  process.exitCode = code ?? 1
})
