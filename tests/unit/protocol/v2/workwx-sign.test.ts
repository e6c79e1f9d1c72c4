import { expect, test } from 'vitest'
import { md5Hex } from '../../../../src/protocol/v2/sign.ts'
import { workwxSign } from '../../../../src/protocol/v2/workwx-sign.ts'

test('covers the named fields alone, sorted, and the secret', () => {
  expect(workwxSign({ b: '2', a: '1', c: '3' }, ['b', 'a'], 's')).toBe(md5Hex('a=1&b=2&secret=s'))
})
