import { describe, expect, it } from 'vitest'
import { readFactsFiles } from '../../../../src/catalog/build/facts.ts'
import { formatFacts } from '../../../../src/catalog/build/format.ts'

describe('formatFacts', () => {
  it('changes nothing of what it has formatted', () => {
    for (const { family, text } of readFactsFiles()) expect(formatFacts(JSON.parse(text)), family).toBe(text)
  })

  it.each([
    [
      'what fits on a line',
      { type: 'string', enum: ['A', 'B'] },
      '{ "type": "string", "enum": ["A", "B"] }\n',
    ],
    ['nothing', [{}, []], '[{}, []]\n'],
    [
      'a list that does not fit',
      ['a'.repeat(70), 'b'.repeat(70)],
      `[\n  "${'a'.repeat(70)}",\n  "${'b'.repeat(70)}"\n]\n`,
    ],
    [
      'an object that does not fit',
      { long: 'a'.repeat(140), short: { a: 1 } },
      `{\n  "long": "${'a'.repeat(140)}",\n  "short": { "a": 1 }\n}\n`,
    ],
  ])('formats %s', (_, value, text) => {
    expect(formatFacts(value)).toBe(text)
    expect(formatFacts(JSON.parse(text))).toBe(text)
  })

  it('counts what stands before a value on its line, and the comma after it', () => {
    const fits = 'x'.repeat(140 - '    "k": "",'.length)
    const value = (text: string): unknown => [{ k: { k: text, z: 'y'.repeat(140) } }]
    for (const text of [fits, `${fits}x`]) expect(JSON.parse(formatFacts(value(text)))).toEqual(value(text))
    const widest = Math.max(
      ...formatFacts([
        { name: { type: 'string', label: 'l'.repeat(60) }, other: { type: 'string', label: 'l'.repeat(60) } },
      ])
        .split('\n')
        .map(line => line.length),
    )
    expect(widest).toBeLessThanOrEqual(140)
  })
})
