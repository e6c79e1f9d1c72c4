/** The suite of the contract as tests of vitest, on the sources: those topics that try a room. */
import process from 'node:process'
import { expect, test } from 'vitest'
import { cases } from '../suites/conformance/cases/index.ts'
import { assertionsMade } from '../suites/conformance/assert.ts'

const topics = (process.env['TOPICS'] ?? '').split(',')

test.each(cases.filter(({ name }) => topics.includes(name.split(':', 1)[0]!)))('$name', async ({ run }) => {
  const before = assertionsMade()
  await run({ runtime: 'node', crypto: globalThis.crypto })
  expect(assertionsMade()).toBeGreaterThan(before)
})
