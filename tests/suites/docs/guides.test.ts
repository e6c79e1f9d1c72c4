import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { operations } from '../../../src/catalog.ts'
import { readEvents } from '../../../scripts/site/event-page.ts'
import { GUIDES } from '../../../scripts/site/guides.ts'
import { INCLUDE, readSnippet } from '../../../scripts/site/snippet.ts'
import { root } from '../../../scripts/entries.ts'

const snippets = new URL('docs/snippets/', root)
const pages = new URL('docs/site/pages/', root)
const names = GUIDES.flatMap(part => part.guides).map(({ name }) => name)
const read = (path: string): string => readFileSync(new URL(path, pages), 'utf8')
/** What a page includes: files and the names of their parts. */
const included = (text: string): { readonly file: URL; readonly region: string | undefined }[] =>
  Array.from(text.matchAll(INCLUDE), ([, path = '', region]) => ({ file: new URL(path, pages), region }))

describe('guides', () => {
  test('are those that the navigation has, in both languages', () => {
    for (const folder of ['guide/', 'en/guide/'])
      expect(readdirSync(new URL(folder, pages)).sort()).toEqual(names.map(name => `${name}.md`).sort())
  })

  test.each(names)('%s: has the same code in both languages, all of it from files that are tried', name => {
    const [chinese, english] = [read(`guide/${name}.md`), read(`en/guide/${name}.md`)]
    expect(included(chinese)).toEqual(included(english))
    for (const { file, region } of included(chinese)) expect(readSnippet(file, region)).not.toBe('')
    for (const text of [chinese, english]) expect(text).not.toMatch(/^```(?:ts|js)/m)
    expect(/^# .*/m.exec(chinese)?.[0]).toMatch(/^# \P{ASCII}|^# (?:JSAPI|APP|H5|Native) 支付/u)
  })

  test('have every piece of code', () => {
    const used = new Set(
      names.flatMap(name => included(read(`guide/${name}.md`)).map(({ file }) => file.pathname)),
    )
    const unused = readdirSync(snippets).filter(file => !used.has(new URL(file, snippets).pathname))
    expect(unused).toEqual([])
  })

  test('the first page and the comparison name how many operations and notifications there are', async () => {
    const { length } = await operations()
    expect(read('index.md')).toContain(`${length} 个接口`)
    expect(read('guide/comparison.md')).toContain(`| 有类型的接口 | ${length} |`)
    expect(read('en/guide/comparison.md')).toContain(`| Typed operations | ${length.toLocaleString('en')} |`)
    expect(read('index.md')).toContain(`${readEvents().length} 种通知`)
    expect(read('en/index.md')).toContain(`${length.toLocaleString('en')} operations`)
    expect(read('en/index.md')).toContain(`${readEvents().length} notifications`)
  })
})

test('SKILL.md has the code that is tried', () => {
  const skill = readFileSync(new URL('SKILL.md', root), 'utf8')
  for (const name of ['wxpay.ts', 'pay.ts'])
    expect(skill).toContain(`\`\`\`ts\n${readFileSync(new URL(name, snippets), 'utf8')}\`\`\``)
  expect(skill.match(/^```ts/gm)).toHaveLength(2)
})

describe('code that has an output gives it, against the sandbox', () => {
  const outputs = readdirSync(snippets).filter(file => file.endsWith('.txt'))

  test('there is much of it', () => {
    expect(outputs.length).toBeGreaterThan(20)
  })

  test.each(outputs.map(file => file.replace('.txt', '')))(
    '%s',
    async name => {
      const lines: string[] = []
      const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
        lines.push(values.map(value => (typeof value === 'string' ? value : inspect(value))).join(' '))
      })
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      // Each has a sandbox of its own.
      vi.resetModules()
      try {
        await import(new URL(`${name}.ts`, snippets).href)
      } finally {
        log.mockRestore()
        warn.mockRestore()
      }
      expect(`${lines.join('\n')}\n`).toBe(readFileSync(new URL(`${name}.txt`, snippets), 'utf8'))
    },
    60_000,
  )
})
