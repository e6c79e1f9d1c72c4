import { expect, test } from 'vitest'
import { assert, deepEqual, equal, match, rejects } from './assert.ts'
import { runCases, type Case } from './harness.ts'

const statusOf = async (run: Case['run'], timeLimit?: number): Promise<[string, string | undefined]> => {
  const {
    results: [result],
  } = await runCases('node', [{ name: 'a case', run }], undefined, timeLimit)
  return [result!.status, result!.reason]
}

test.each<[string, Case['run']]>([
  ['equal', () => equal(NaN, NaN)],
  [
    'equal objects',
    () =>
      deepEqual(
        { a: [1, { b: new Uint8Array([1]) }], c: undefined },
        { c: undefined, a: [1, { b: new Uint8Array([1]) }] },
      ),
  ],
  [
    'sets and maps',
    () => deepEqual([new Set([1]), new Map([[1, { a: 1 }]])], [new Set([1]), new Map([[1, { a: 1 }]])]),
  ],
  ['a pattern', () => match('abc', /b/)],
  [
    'a thrown error',
    () =>
      rejects(
        () => JSON.parse('{'),
        error => assert(error instanceof SyntaxError),
      ),
  ],
  ['a rejection', () => rejects(Promise.reject(new Error('no')))],
])('%s passes', async (_, run) => {
  expect(await statusOf(run)).toEqual(['passed', undefined])
})

test.each<[string, Case['run'], RegExp]>([
  ['a false condition', () => assert(0), /the condition does not hold/],
  ['different values', () => equal(1, '1', 'the total'), /the total: expected "1", got 1/],
  ['-0 for 0', () => equal(-0, 0), /expected 0/],
  ['a missing key', () => deepEqual({ a: 1 }, { a: 1, b: undefined }), /expected/],
  ['an object for an array', () => deepEqual({ 0: 1 }, [1]), /expected \[1\], got \{"0":1\}/],
  ['different bytes', () => deepEqual(new Uint8Array([1]), new Uint8Array([2])), /expected/],
  ['different dates', () => deepEqual(new Date(1), new Date(2)), /expected/],
  ['different errors', () => deepEqual(new Error('a'), new Error('a')), /expected/],
  ['no match', () => match('abc', /d/), /expected \/d\/, got "abc"/],
  ['nothing thrown', () => rejects(async () => 1), /nothing was thrown/],
  [
    'another error than expected',
    () => rejects(Promise.reject(new Error('no')), error => equal((error as Error).message, 'yes')),
    /expected "yes", got "no"/,
  ],
  [
    'an error',
    () => {
      throw new RangeError('too far')
    },
    /RangeError: too far/,
  ],
  [
    'something thrown that is no error',
    async () => {
      throw 'text'
    },
    /text/,
  ],
  ['no assertion', () => undefined, /no assertion was made/],
])('%s fails', async (_, run, reason) => {
  const [status, text] = await statusOf(run)
  expect(status).toBe('failed')
  expect(text).toMatch(reason)
})

test('a case that takes too long fails, and the next one runs', async () => {
  const { results, passed, failed } = await runCases(
    'node',
    [
      { name: 'endless', run: () => new Promise<void>(() => undefined) },
      { name: 'short', run: () => equal(1, 1) },
    ],
    undefined,
    20,
  )
  expect([passed, failed]).toEqual([1, 1])
  expect(results[0]!.reason).toMatch(/not done after 20 ms/)
})

test('an exception counts apart and says why', async () => {
  const lines: string[] = []
  const cases: Case[] = [{ name: 'files', except: { workerd: 'there are no files' }, run: () => equal(1, 1) }]
  expect(await runCases('workerd', cases, line => lines.push(line))).toMatchObject({
    runtime: 'workerd',
    passed: 0,
    failed: 0,
    excepted: 1,
  })
  expect(lines).toEqual(['– files (0 ms)\n    there are no files'])
  expect(await runCases('node', cases)).toMatchObject({ passed: 1, failed: 0, excepted: 0 })
})

test('two cases of one name are a failure, and so is an empty suite', async () => {
  const twin: Case = { name: 'twin', run: () => equal(1, 1) }
  expect(await runCases('node', [twin, twin])).toMatchObject({ passed: 2, failed: 1 })
  expect(await runCases('node', [])).toMatchObject({ passed: 0, failed: 1 })
})
