import { expect, test } from 'vitest'
import {
  describeKeyName,
  isPublicKeyId,
  normaliseSerial,
  readKeyName,
  readSerial,
} from '../../../src/keys/key-name.ts'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const ID = 'PUB_KEY_ID_0114232134912410000000000000'

test.each([
  [SERIAL.toLowerCase(), SERIAL],
  [ID, ID],
  // Hex at its beginning alone is no serial number.
  ['abc_x', 'abc_x'],
  ['x_abc', 'x_abc'],
])('%s is kept as %s', (given, kept) => {
  expect(normaliseSerial(given)).toBe(kept)
})

test.each([
  [` serial=${SERIAL.toLowerCase()}\n`, SERIAL],
  [`serial = ${SERIAL}`, SERIAL],
  [`Serial=${SERIAL}`, SERIAL],
  ['51:57:F0:9E', '5157F09E'],
  [`xserial=${SERIAL}`, undefined],
  [`serial-=${SERIAL}`, undefined],
  ['5157F09', undefined],
  [`${SERIAL}0`, undefined],
  ['', undefined],
])('the serial number in %j is %s', (text, serial) => {
  expect(readSerial(text)).toBe(serial)
})

test.each([
  [` ${ID} `, ID],
  [`x${ID}`, undefined],
  [`${ID}x`, undefined],
  [`PUB_KEY_ID_${'1'.repeat(64)}`, `PUB_KEY_ID_${'1'.repeat(64)}`],
  [`PUB_KEY_ID_${'1'.repeat(65)}`, undefined],
  [SERIAL, SERIAL],
  ['1'.repeat(34), undefined],
  ['1'.repeat(35), '1'.repeat(35)],
])('the name in %j is %s', (text, name) => {
  expect(readKeyName(text)).toBe(name)
})

test('an id is told by how it begins', () => {
  expect([ID, SERIAL, `x${ID}`].map(isPublicKeyId)).toEqual([true, false, false])
})

const OTHER = "a key has a name of 10 characters that is none of WeChat Pay's."
const FILE = 'a key has the name of a file.'

test.each([
  ['undefined', /^a key has the name "undefined": .*environment variable/],
  [`"${ID}"`, 'a key has a name with PUB_KEY_ID_ and more than digits after it: quotes, letters or blanks.'],
  ['1900000109', 'a key has the name 1900000109, which looks like a merchant number.'],
  ['1'.repeat(16), 'a key has a name of digits alone: write PUB_KEY_ID_ before them.'],
  [`${'1'.repeat(16)}x`, "a key has a name of 17 characters that is none of WeChat Pay's."],
  [`x${'1'.repeat(16)}`, "a key has a name of 17 characters that is none of WeChat Pay's."],
  ['pub_key.pem', FILE],
  ['a.KEY', FILE],
  ['key.pem.zi', OTHER],
  ['wechatpay0', OTHER],
])('%j: what is wrong with it is said', (name, message) => {
  if (typeof message === 'string') expect(describeKeyName(name)).toBe(message)
  else expect(describeKeyName(name)).toMatch(message)
})
