import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { makePages, PAGES } from '../../../scripts/api/pages.ts'
import { root } from '../../../scripts/entries.ts'

const folder = new URL(PAGES, root)
const RENEW = 'the public interface is another: if it is to be, `npm run api -- --write`, and read the diff'

let made: ReadonlyMap<string, string>
beforeAll(async () => {
  made = await makePages()
})

test('there is a page for each entry, and none for what is gone', () => {
  expect(readdirSync(folder).sort(), RENEW).toEqual([...made.keys()].sort())
})

test.each(readdirSync(folder))('%s is what is exported', name => {
  expect(made.get(name), RENEW).toBe(readFileSync(new URL(name, folder), 'utf8'))
})

test('a page shows signatures with what they lead to, and not their documentation', () => {
  const core = made.get('core.md')
  expect(core).toContain('\nfunction redact(')
  expect(core).toMatch(/\n## Not exported, and part of what is\n[^]*\ninterface Identity /)
  expect(core).toContain('\nclass HTTPError // ky\n')
  expect(core).not.toMatch(/\/\*\*|@example/)
})
