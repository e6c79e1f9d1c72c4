/**
 * `npm run release:check [-- <tag>]`: prints what CHANGELOG.md says of this version, or why it is not to be
 * published. `prepublishOnly` runs it.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { root } from '../entries.ts'
import { notesOf, problemsOf } from './check.ts'

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const manifest = JSON.parse(read('package.json'))
const changelog = read('CHANGELOG.md')
const denoVersion = String(JSON.parse(read('deno.json')).version)
const problems = problemsOf({ tag: process.argv[2], manifest, denoVersion, changelog })
if (problems.length === 0) console.log(notesOf(changelog, manifest.version))
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
