import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/entries.ts'
import { cases } from '../../suites/conformance/cases/index.ts'
import { RUNTIMES } from '../../suites/conformance/runners/runners.ts'
import { renderTable, topicOf } from '../../suites/conformance/runners/table.ts'

const page = readFileSync(new URL('docs/runtimes.md', root), 'utf8')
const rows = page
  .split('\n')
  .filter(line => line.startsWith('|'))
  .map(line => line.split('|').map(cell => cell.trim()))

test('docs/runtimes.md has a row for each runtime, and a column for each topic', () => {
  expect(rows.slice(2).map(([, name]) => name)).toEqual(RUNTIMES)
  const topics = new Set(cases.map(topicOf))
  expect(new Set(rows[0]!.slice(2, -1).filter(topic => topic !== 'browser'))).toEqual(topics)
})

test('nothing in it has failed', () => {
  expect(page).not.toContain('✗')
})

test('what failed and what a runtime cannot run is told apart', () => {
  const result = (name: string, status: 'passed' | 'failed' | 'excepted') => ({
    name,
    status,
    time: 0,
    reason: 'why',
  })
  const results = [result('a: 1', 'passed'), result('a: 2', 'failed'), result('b: 1', 'excepted')]
  const text = renderTable([{ runtime: 'bun', passed: 1, failed: 1, excepted: 1, results }])
  expect(text).toContain('| bun | 1 ✗1 | –1 |')
  expect(text).toContain('- bun: b: 1: why.')
})
