import { expect, test } from 'vitest'
import { readReport, type MutationReport } from '../../mutation/report.ts'
import { renderSurvivors, renderTable } from '../../mutation/table.ts'
import { replaceSection, toTable } from '../../tools/run/write-section.ts'

const at = (line: number, column: number, end: number) => ({
  start: { line, column },
  end: { line, column: end },
})
const report: MutationReport = {
  files: {
    'src/keys/a.ts': {
      source: 'const one = 1\nif (one > 0) go()',
      mutants: [
        { mutatorName: 'NumericLiteral', status: 'Killed', location: at(1, 13, 14) },
        { mutatorName: 'NumericLiteral', status: 'Timeout', location: at(1, 13, 14) },
        {
          mutatorName: 'EqualityOperator',
          status: 'Survived',
          replacement: 'one >=  0',
          location: at(2, 5, 12),
        },
        { mutatorName: 'BlockStatement', status: 'NoCoverage', replacement: '{}', location: at(2, 14, 18) },
        { mutatorName: 'StringLiteral', status: 'Ignored', location: at(1, 1, 2) },
        { mutatorName: 'StringLiteral', status: 'RuntimeError', location: at(1, 1, 2) },
      ],
    },
  },
}
const reasons = [
  { file: 'keys/a.ts', code: 'one > 0', mutators: ['EqualityOperator'], reason: 'one is never 0' },
]

test('what was detected is counted, and what was not has its reason or none', () => {
  const result = readReport('keys', report, reasons)
  expect(result).toMatchObject({ mutants: 4, killed: 1, late: 1, score: 50 })
  expect(result.survivors).toEqual([
    {
      place: 'keys/a.ts:2',
      mutator: 'EqualityOperator',
      from: 'one > 0',
      to: 'one >= 0',
      reason: 'one is never 0',
    },
    { place: 'keys/a.ts:2', mutator: 'BlockStatement', from: 'go()', to: '{}', reason: undefined },
  ])
})

test('survivors stand in the order of files and lines, in whatever order they were tried', () => {
  const survived = (line: number) => ({ mutatorName: 'Regex', status: 'Survived', location: at(line, 1, 2) })
  const { survivors } = readReport(
    'keys',
    {
      files: {
        'src/keys/b.ts': { source: '', mutants: [survived(10), survived(9)] },
        'src/keys/a.ts': { source: '', mutants: [survived(11)] },
      },
    },
    [],
  )
  expect(survivors.map(({ place }) => place)).toEqual(['keys/a.ts:11', 'keys/b.ts:9', 'keys/b.ts:10'])
})

test('the pages have a row for each room, and a line for each survivor', () => {
  const results = [{ ...readReport('keys', report, reasons), date: '2026-11-26' }]
  expect(renderTable(results)).toMatch(
    /\n\| `keys` \| 4 \| 1 \| 1 \| 2 \| 1 \| 50\.0 % \| 2026-11-26 \| \d+\.\d+\.\d+\S* \|$/,
  )
  expect(renderSurvivors(results)).toMatch(
    /\n## keys\n\n- keys\/a\.ts:2: one is never 0\n\n- keys\/a\.ts:2 \(BlockStatement\): `` go\(\) `` → `` \{\} ``\n$/,
  )
})

test('a section of a document is replaced, and nothing else of it', () => {
  const document = 'before\n<!-- a -->\nold\n<!-- /a -->\nafter\n'
  expect(replaceSection(document, 'a', ' new\n')).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n')
  expect(() => replaceSection(document, 'b', 'new')).toThrow('the document has no <!-- b --> … <!-- /b -->')
  expect(toTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})
