import { expect, test } from 'vitest'
import { emulatorPage } from '../../../../src/file.node.ts'

test('the built page is read: it names its one script and its one style, and no other host', async () => {
  const { html, script, style } = await emulatorPage()
  expect(html).toContain('<script src="/__emulator/page.js" defer></script>')
  expect(html).toContain('href="/__emulator/page.css"')
  expect(html).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style=/)
  const hosts = `${html}${script}${style}`.matchAll(/https?:\/\/([\w.-]+)/g)
  // Names of markup, and what stands in texts to copy.
  expect(new Set(Array.from(hosts, match => match[1]))).toEqual(
    new Set(['www.w3.org', '127.0.0.1', 'shop.example']),
  )
})
