/**
 * `npm run api`: says whether the public interface is what tests/suites/api/entries has; with `--write` it
 * writes it there.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { root } from '../entries.ts'
import { makePages, PAGES } from './pages.ts'

const folder = new URL(PAGES, root)
const pages = await makePages()
mkdirSync(folder, { recursive: true })
const kept = readdirSync(folder)

if (process.argv.includes('--write')) {
  for (const name of kept) rmSync(new URL(name, folder))
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text)
  console.log(`${pages.size} pages in ${PAGES}: read them by git diff`)
} else {
  const different = [...new Set([...kept, ...pages.keys()])].filter(
    name => !kept.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== pages.get(name),
  )
  for (const name of different) console.log(`${PAGES}${name} is not what dist exports`)
  if (different.length > 0) {
    console.log('npm run api -- --write renews them')
    process.exitCode = 1
  }
}
