import { expect, test } from 'vitest'
import { spoilV2 } from '../../../../src/emulator/v2/spoil.ts'
import { signFields, verifyFields } from '../../../../src/protocol/v2/sign.ts'
import { formatXml, parseXml } from '../../../../src/protocol/v2/xml.ts'

const KEY = 'k'.repeat(32)
const fields = { return_code: 'SUCCESS', nonce_str: 'abc' }
const right = { ...fields, sign: signFields(fields, KEY, 'MD5') }
const spoilt = async (kind: Parameters<typeof spoilV2>[1], given: string): Promise<string> =>
  (await spoilV2(new Response(given), kind)).text()

test.each(['wrong-signature', 'tampered-body', 'stale-signature', 'unknown-serial', 'probe'] as const)(
  '%s: the signature does not hold',
  async kind => {
    const given = parseXml(await spoilt(kind, formatXml(right)))
    expect(given['return_code']).toBe('SUCCESS')
    expect(verifyFields(given, KEY, 'MD5')).toBe(false)
  },
)

test('a missing signature is missing, and the rest as it was', async () => {
  expect(parseXml(await spoilt('missing-signature', formatXml(right)))).toEqual(fields)
})

test('what is not signed stays as it is, but for its text', async () => {
  expect(await spoilt('wrong-signature', '交易时间,`1')).toBe('交易时间,`1')
  expect(await spoilt('tampered-body', 'a,1')).toBe('a,0')
  expect(await spoilt('wrong-content', 'a,1')).toContain('502')
})
