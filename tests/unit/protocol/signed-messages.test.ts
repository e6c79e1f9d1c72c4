import { expect, test } from 'vitest'
import { requestMessage } from '../../../src/protocol/signed-messages.ts'
import { message } from '../../fixtures/keys.ts'

test('five lines, each with its line feed, also where the body is empty', () => {
  expect(
    requestMessage({
      method: 'GET',
      target: '/v3/certificates?a=%E5%BC%A0',
      timestamp: 1554208460,
      nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
      body: '',
    }),
  ).toBe(message)
})

test('the body is taken as it is, with line feeds and white space of its own', () => {
  expect(
    requestMessage({
      method: 'POST',
      target: '/v3/a/',
      timestamp: '1',
      nonce: 'n',
      body: '{\n "a": 1\r\n}\n',
    }),
  ).toBe('POST\n/v3/a/\n1\nn\n{\n "a": 1\r\n}\n\n')
})
