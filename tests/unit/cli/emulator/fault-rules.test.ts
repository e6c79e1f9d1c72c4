import { expect, test } from 'vitest'
import { readFaultRule } from '../../../../src/cli/emulator/fault-rules.ts'
import { createEmulator } from '../../../../src/emulator.ts'

test.each([
  ['cut-after', { fault: { kind: 'cut-after' } }],
  ['cut:/v3/refund', { fault: { kind: 'cut' }, path: '/v3/refund' }],
  ['cut:/v3/refund:0.3', { fault: { kind: 'cut' }, path: '/v3/refund', rate: 0.3 }],
  ['wrong-signature::1', { fault: { kind: 'wrong-signature' }, rate: 1 }],
  ['delay=3000:/v3', { fault: { kind: 'delay', ms: 3000 }, path: '/v3' }],
  ['503=BANK_ERROR', { fault: { kind: 'refuse', status: 503, code: 'BANK_ERROR' } }],
  ['refuse', { fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' } }],
  ['refuse-after', { fault: { kind: 'refuse-after', status: 500, code: 'SYSTEM_ERROR' } }],
])('%s', async (text, rule) => {
  expect(readFaultRule(text)).toEqual(rule)
  const emulator = await sandbox
  expect(() => emulator.faults.add(readFaultRule(text))).not.toThrow('fault')
})

const sandbox = createEmulator()

test.each([
  '',
  'none',
  'cut:v3',
  'cut:/v3:2',
  'cut:/v3:0',
  'cut:/v3:x',
  'cut:/v3:1:1',
  'delay',
  'delay=x',
  '200=OK',
  '503=no',
])('%j cannot be', text => {
  expect(() => readFaultRule(text)).toThrow(`--fault ${text} cannot be: write kind[:path[:rate]]`)
})
