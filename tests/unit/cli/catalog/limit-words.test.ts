import { expect, test } from 'vitest'
import { limitWords } from '../../../../src/cli/catalog/limit-words.ts'

test.each([
  [{}, []],
  [{ minLength: 6, maxLength: 32 }, ['6 to 32 characters', '6 至 32 个字符']],
  [{ minLength: 18, maxLength: 18 }, ['18 characters', '18 个字符']],
  [{ maxItems: 3 }, ['at most 3 items', '最多 3 项']],
  [{ minimum: 1 }, ['at least 1', '至少 1']],
  [{ pattern: '[a-z]+' }, ['like [a-z]+', '格式 [a-z]+']],
  [
    { maxBytes: 10, extensions: ['jpg', 'png'] },
    ['at most 10 bytes', '最多 10 字节', '.jpg .png', '.jpg .png'],
  ],
  [{ default: 'CNY' }, ['default "CNY"', '默认 "CNY"']],
])('%j', (limits, expected) => {
  expect(limitWords(limits).flatMap(({ en, zh }) => [en, zh])).toEqual(expected)
})
