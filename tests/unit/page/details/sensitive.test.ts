import { expect, test } from 'vitest'
import { sensitiveFields } from '../../../../src/page/details/sensitive.ts'
import { exchange } from '../exchange.ts'

test('each encrypted field that is there has its ciphertext beside it', () => {
  const fields = sensitiveFields(
    exchange({
      body: '{"name":"c1","list":[{"id":"c2"},{"id":"c3"}]}',
      answer: '{"phone":"c4"}',
      plain: {
        body: { name: '张三', list: [{ id: '1' }, { id: '2' }] },
        answer: { phone: '138' },
        encrypted: ['name', 'list.*.id', 'missing'],
        encryptedAnswer: ['phone'],
      },
    }),
  )
  expect(fields).toEqual([
    { path: 'name', plain: '张三', ciphertext: 'c1' },
    { path: 'list.0.id', plain: '1', ciphertext: 'c2' },
    { path: 'list.1.id', plain: '2', ciphertext: 'c3' },
    { path: 'phone', plain: '138', ciphertext: 'c4' },
  ])
})

test('of a call that was not opened there are none', () => {
  expect(sensitiveFields(exchange({ body: 'not JSON' }))).toEqual([])
})
