import { afterEach, expect, test, vi } from 'vitest'
import { demo } from '../../../../src/cli/demo/demo.ts'

afterEach(() => vi.restoreAllMocks())

test('a shop’s hour is played: every signature holds, and the bill agrees with the ledger', async () => {
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += String(text)
    return true
  })
  expect(await demo()).toBe(true)
  expect(printed.match(/^\d+\. .*/gm)).toHaveLength(12)
  expect(printed).toContain('✓ the bill leaves 5853 fen, the merchant’s account holds 5853')
  expect(printed).toContain('Everything verified: 11 calls.')
  expect(printed).not.toContain('✗')
})
