import process from 'node:process'
import { expect, test } from 'vitest'
import { everyFamily } from '../../unit/catalog/families.ts'
import { filesWithDynamicExpressions, patternsOf, sourceExpressions } from './expressions.ts'

// Its checker in JavaScript: the same on every machine.
process.env['RECHECK_BACKEND'] = 'pure'
const { check } = await import('recheck')

/** Milliseconds: far more than any of them takes. */
const PATIENCE = 120_000
/** Repetitions up to which an automaton is made: a search by chance would depend on the machine's load. */
const REPETITIONS = 200

/**
 * What a checker proves about the work that an expression makes of the worst text: `safe` is work in
 * proportion to its length, or less.
 */
async function complexity(source: string, flags: string): Promise<string> {
  const result = await check(source, flags, { timeout: PATIENCE, maxRepeatCount: REPETITIONS })
  if (result.status === 'vulnerable') return `vulnerable: ${result.complexity.summary}`
  return result.checker === 'automaton' ? result.status : `${result.status}, and not proved`
}

test('the checker finds what is not linear', async () => {
  expect(await complexity('\\s+$', '')).toMatch(/^vulnerable/)
  expect(await complexity('^(?:a+)+$', '')).toMatch(/^vulnerable/)
})

const expressions = sourceExpressions()

test('the list is whole', () => {
  expect(expressions.length).toBeGreaterThan(100)
  // Of the facts' patterns, which are below.
  expect(filesWithDynamicExpressions()).toEqual(['catalog/text-actions.ts'])
})

test.each([...new Map(expressions.map(each => [`/${each.source}/${each.flags}`, each])).entries()])(
  '%s is linear',
  async (_, { source, flags, file }) => {
    expect(await complexity(source, flags), file).toBe('safe')
  },
  PATIENCE,
)

const patterns = [...new Set(everyFamily.flatMap(({ facts }) => patternsOf(facts)))]

test.each(patterns.map(pattern => [pattern]))(
  'the pattern %s of the facts is linear',
  async pattern => {
    expect(await complexity(`^(?:${pattern})$`, 'u')).toBe('safe')
  },
  PATIENCE,
)
