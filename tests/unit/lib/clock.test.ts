import { afterEach, expect, test, vi } from 'vitest'
import { nowSeconds } from '../../../src/lib/clock.ts'

afterEach(() => vi.useRealTimers())

test('whole seconds since 1970, rounded down', () => {
  vi.useFakeTimers({ now: 1_554_208_460_999 })
  expect(nowSeconds()).toBe(1_554_208_460)
})
