import { expect, test } from 'vitest'
import { createRawNotifications } from '../../../../src/emulator/page/raw.ts'

const sent = (body: string): { method: 'POST'; headers: Record<string, string>; body: string } => ({
  method: 'POST',
  headers: {},
  body,
})

test('those that were sent last are kept, each as it went last', () => {
  const raw = createRawNotifications(2)
  raw.note('a', sent('1'))
  raw.note('b', sent('2'))
  raw.note('a', sent('3'))
  raw.note('c', sent('4'))
  expect(['a', 'b', 'c'].map(id => raw.get(id)?.body)).toEqual(['3', undefined, '4'])
  raw.clear()
  expect(raw.get('a')).toBe(undefined)
})
