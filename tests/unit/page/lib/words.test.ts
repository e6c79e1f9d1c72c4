import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REASONS_ZH, WORDS } from '../../../../src/page/lib/words.ts'

test('nothing is said in one language alone', () => {
  for (const [name, { en, zh }] of Object.entries(WORDS)) expect([en, zh], name).not.toContain('')
})

test('every reason that the sandbox gives for a wrong signature has its Chinese', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../../src/emulator/traffic/${name}.ts`, import.meta.url), 'utf8')
  const named = `${read('candidates')}${read('diagnose')}${read('diagnose-v2')}`.matchAll(
    /'((?:authorization|mchid|serial|signature|sign|empty|fields|key|timestamp|line|body|method|query|url|nonce)-[a-z-]+)'/g,
  )
  const reasons = [...new Set(Array.from(named, match => match[1]!))]
  expect(reasons.length).toBeGreaterThan(27)
  expect(reasons.filter(reason => !(reason in REASONS_ZH))).toEqual([])
})
