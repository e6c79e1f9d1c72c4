import { expect, test } from 'vitest'
import { checkAnswer } from '../../../../src/cli/request/check-answer.ts'
import { encryptedFields } from '../../../../src/cli/request/encrypted-fields.ts'
import { recordExchanges, type Exchange } from '../../../../src/cli/request/record-exchanges.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'

const emulator = await createEmulator()
const { certs } = emulator.credentials

async function recorded(path: string): Promise<Exchange> {
  const recorder = recordExchanges(emulator.fetch)
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: recorder.fetch })
  await wxpay.chain(path).get()
  return recorder.exchanges[0]!
}

test('a genuine answer holds; another body, key or time does not', async () => {
  const exchange = await recorded('v3/certificates')
  const { answer } = exchange
  if (answer === undefined) throw new Error('there was no answer')
  const judge = async (changed: Partial<NonNullable<Exchange['answer']>>): Promise<string> =>
    (await checkAnswer({ ...exchange, answer: { ...answer, ...changed } }, certs)).verdict
  expect(await judge({})).toBe('holds')
  expect(await judge({ bytes: new TextEncoder().encode('{}') })).toBe('fails')
  expect(await judge({ at: answer.at + 301_000 })).toBe('fails')
  expect(await judge({ status: 400 })).toBe('unsigned')
  const headers = new Headers(answer.headers)
  headers.delete('wechatpay-signature')
  expect(await judge({ headers })).toBe('fails')
  expect((await checkAnswer(exchange, {})).verdict).toBe('unknown')
})

test('plain text stands beside ciphertext, in lists and in JSON inside a string, too', () => {
  const paths = ['json.users.*.name', 'json.extra.phone']
  const plain = { json: { users: [{ name: 'a' }, {}, { name: 'b' }], extra: { phone: '1' } } }
  const wire = { json: { users: [{ name: 'AA' }, {}, { name: 'BB' }], extra: '{"phone":"11"}' } }
  expect(encryptedFields(paths, plain, wire)).toEqual([
    { path: 'json.users.0.name', plain: 'a', ciphertext: 'AA' },
    { path: 'json.users.2.name', plain: 'b', ciphertext: 'BB' },
    { path: 'json.extra.phone', plain: '1', ciphertext: '11' },
  ])
})
