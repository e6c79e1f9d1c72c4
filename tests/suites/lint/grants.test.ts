import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const source = fileURLToPath(new URL('src/', root))

/** Who may import from whom, as the lint has it. */
const granted = (
  JSON.parse(readFileSync(new URL('.oxlintrc.json', root), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as {
    rules: { 'house/rooms': [string, { rooms: Record<string, string[]> }] }
  }
).rules['house/rooms'][1].rooms

const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entries')

/** Rooms and packages that each room imports from. */
const used = new Map<string, Set<string>>()
for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.ts') || path.includes('generated/')) continue
  const room = roomOf(path)
  const names = used.get(room) ?? new Set()
  used.set(room, names)
  const text = readFileSync(posix.join(source, path), 'utf8')
  for (const [, specifier] of text.matchAll(/(?:from|import\() ?'([^']+)'/g)) {
    if (specifier!.startsWith('.'))
      names.add(roomOf(posix.join(posix.dirname(path), specifier!).replace(/^\.\//, '')))
    else if (specifier!.startsWith('node:')) names.add('node')
    else names.add(specifier!.split('/', specifier!.startsWith('@') ? 2 : 1).join('/'))
  }
}

test.each(Object.entries(granted))('%s uses every grant that it has: %j', (room, grants) => {
  expect(grants.filter(grant => used.get(room)?.has(grant) !== true)).toEqual([])
})

test('every room has its line', () => {
  expect(Object.keys(granted).sort()).toEqual([...used.keys()].sort())
})
