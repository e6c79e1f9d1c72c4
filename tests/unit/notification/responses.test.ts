import { expect, test } from 'vitest'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import { BodyNotWhole, BodyTooLarge, UnusableBody } from '../../../src/notification/body.ts'
import { JSON_ANSWERS, refuse } from '../../../src/notification/responses.ts'

test('what is taken has no body', async () => {
  const response = JSON_ANSWERS.acknowledge()
  expect([response.status, await response.text()]).toEqual([204, ''])
})

test('what is not taken says so in JSON, as WeChat Pay wants it', async () => {
  const response = JSON_ANSWERS.fail(405, 'a notification is a POST', { Allow: 'POST' })
  expect(response.status).toBe(405)
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'application/json; charset=utf-8',
    allow: 'POST',
  })
  expect(await response.json()).toEqual({ code: 'FAIL', message: 'a notification is a POST' })
})

test.each<[Error, number, string]>([
  [new SignatureError('mismatch', 'secret'), 401, 'signature refused: mismatch'],
  [new SignatureError('probe', 'secret'), 418, 'signature refused: probe'],
  [new BodyTooLarge(5), 413, 'body too large'],
  [new BodyNotWhole('secret', true), 408, 'body not whole'],
  [new BodyNotWhole('secret', false), 400, 'body not whole'],
  [new DecryptionError('resource.nonce', 'secret'), 400, 'malformed notification: resource.nonce'],
  [new UnusableBody('secret'), 500, 'internal error'],
  [new Error('secret'), 500, 'internal error'],
])('%s is answered %i, and nothing of the inside is in it', async (error, status, message) => {
  const response = refuse(error, 418, JSON_ANSWERS)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ code: 'FAIL', message })
})
