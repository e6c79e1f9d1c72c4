import { describe, expect, test } from 'vitest'
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
  ['abcdef01', 'ABCDEF01'],
  ['ABCDEF01', 'ABCDEF01'],
  [ID, ID],
  ['pub_key_id_1', 'pub_key_id_1'],
  ['abcdef01\n', 'abcdef01\n'],
  ['abcdef01-x', 'abcdef01-x'],
  ['x-abcdef01', 'x-abcdef01'],
  ['', ''],
])('a key is kept as: %j', (name, expected) => {
  expect(normaliseSerial(name)).toBe(expected)
})

test.each([
  [SERIAL, SERIAL],
  [SERIAL.toLowerCase(), SERIAL],
  [`serial=${SERIAL}`, SERIAL],
  [`Serial = ${SERIAL}`, SERIAL],
  [`serial= ${SERIAL}\n`, SERIAL],
  [SERIAL.replace(/..(?=.)/g, '$&:'), SERIAL],
  [SERIAL.slice(0, 8), SERIAL.slice(0, 8)],
  [SERIAL.slice(0, 7), undefined],
  [`${SERIAL}0`, undefined],
  [`${SERIAL.slice(0, 8)}serial=${SERIAL.slice(8)}`, undefined],
  [`serialx=${SERIAL}`, undefined],
  [`serial  =${SERIAL}`, undefined],
  [`${SERIAL.slice(0, 8)} ${SERIAL.slice(8)}`, undefined],
  [ID, undefined],
  ['', undefined],
])('the serial number %j', (text, expected) => {
  expect(readSerial(text)).toBe(expected)
})

test.each([
  [ID, ID],
  [` ${ID}\n`, ID],
  [`PUB_KEY_ID_${'1'.repeat(64)}`, `PUB_KEY_ID_${'1'.repeat(64)}`],
  [`PUB_KEY_ID_${'1'.repeat(65)}`, undefined],
  ['PUB_KEY_ID_', undefined],
  [`x${ID}`, undefined],
  [`${ID}x`, undefined],
  [`PUB_KEY_ID_${ID}`, undefined],
  [SERIAL, SERIAL],
  ['1'.repeat(34), undefined],
  ['1'.repeat(35), '1'.repeat(35)],
  [`1${'a'.repeat(7)}`, '1AAAAAAA'],
])('the name %j', (text, expected) => {
  expect(readKeyName(text)).toBe(expected)
})

test.each([
  [ID, true],
  ['PUB_KEY_ID_', true],
  [`x${ID}`, false],
  [ID.toLowerCase(), false],
  [SERIAL, false],
])('whether %j is that of a public key: %j', (name, expected) => {
  expect(isPublicKeyId(name)).toBe(expected)
})

describe('what is wrong with a name', () => {
  const digitsAlone = 'a key has a name of digits alone: write PUB_KEY_ID_ before them.'
  const file = 'a key has the name of a file.'
  const strange = (length: number): string =>
    `a key has a name of ${length} characters that is none of WeChat Pay's.`
  const quoted = 'a key has a name with PUB_KEY_ID_ and more than digits after it: quotes, letters or blanks.'

  test.each([
    ['undefined', 'a key has the name "undefined": is the environment variable set?'],
    ['', 'a key has the name "": is the environment variable set?'],
    [`"${ID}"`, quoted],
    [`${ID}x`, quoted],
    ['1', 'a key has the name 1, which looks like a merchant number.'],
    ['1'.repeat(15), `a key has the name ${'1'.repeat(15)}, which looks like a merchant number.`],
    ['1'.repeat(16), digitsAlone],
    ['1'.repeat(28), digitsAlone],
    [`x${'1'.repeat(16)}`, strange(17)],
    [`${'1'.repeat(16)}x`, strange(17)],
    ['pub_key.pem', file],
    ['PUB_KEY.PEM', file],
    ['apiclient_cert.p12', file],
    ['key.txt', file],
    ['key.pem.bak', strange(11)],
    ['keypem', strange(6)],
    ['x', strange(1)],
  ])('%j', (name, expected) => {
    expect(describeKeyName(name)).toBe(expected)
  })
})
