import { expect, test } from 'vitest'
import { readPairs } from '../../../../src/cli/sandbox/pairs.ts'

test('values are JSON where they are some, otherwise text', () => {
  expect(readPairs(['a=1', 'b=x', 'c={"d":[true]}', 'e=', 'f=a=b', 'g="1"'], '--set')).toEqual({
    a: 1,
    b: 'x',
    c: { d: [true] },
    e: '',
    f: 'a=b',
    g: '1',
  })
})

test.each(['a', '=b'])('%s is none', text => {
  expect(() => readPairs([text], '--set')).toThrow(`--set takes name=value: ${text} is none`)
})
