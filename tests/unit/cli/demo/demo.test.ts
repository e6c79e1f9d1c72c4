import { expect, test } from 'vitest'
import { run } from '../../../../src/cli/demo/run.ts'
import { given, testTerminal } from '../test-terminal.ts'

test('a shop’s hour is played: every signature holds, and the bill agrees with the ledger', async () => {
  const terminal = testTerminal()
  expect(await run(given(), terminal)).toBe(0)
  const printed = terminal.out.join('\n')
  expect(printed.match(/^\d+\. .*/gm)).toHaveLength(12)
  expect(printed).toContain('✓ the bill leaves 5853 fen, the merchant’s account holds 5853')
  expect(printed).toContain('Everything verified: 11 calls.')
  expect(printed).not.toContain('✗')
})

test('one of the plays alone', async () => {
  const terminal = testTerminal()
  expect(await run(given({}, 'member-card'), terminal)).toBe(0)
  expect(terminal.out.join('\n').match(/^\d+\. .*/gm)).toHaveLength(7)
})

test('with --json it is one value', async () => {
  const terminal = testTerminal({ json: true })
  expect(await run(given({}, 'payment'), terminal)).toBe(0)
  expect(terminal.out).toHaveLength(1)
  const { ok, calls, checks }: { ok: boolean; calls: number; checks: unknown[] } = JSON.parse(
    terminal.out[0]!,
  )
  expect([ok, calls, checks.length]).toEqual([true, 5, 12])
})
