import { expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { newestValid } from '../../../src/keys/newest-valid.ts'
import type { NamedKey } from '../../../src/keys/trusted-keys.ts'
import { rsa3072PublicPem } from '../../fixtures/keys.ts'

const bare = createPublicKey(rsa3072PublicPem, 'certs', crypto)
const named = (serial: string, notBefore?: number, notAfter?: number): NamedKey => ({
  serial,
  key: { ...bare, notBefore, notAfter },
})
const FIRST = named('FIRST', 10, 20)
const TWIN = named('TWIN', 10, 20)
const LAST = named('LAST', 15, 30)
const BARE = named('BARE')

test.each<[string, readonly NamedKey[], number, string | undefined]>([
  ['no key', [], 10, undefined],
  ['one before its beginning', [FIRST], 9, undefined],
  ['one at its beginning', [FIRST], 10, 'FIRST'],
  ['one right before its end', [FIRST], 19, 'FIRST'],
  ['one at its end', [FIRST], 20, undefined],
  ['two of which the later is not yet valid', [FIRST, LAST], 14, 'FIRST'],
  ['two that are valid', [FIRST, LAST], 15, 'LAST'],
  ['two that are valid, the later before', [LAST, FIRST], 15, 'LAST'],
  ['two that end at once: the first', [FIRST, TWIN], 15, 'FIRST'],
  ['two that end at once, the other way round', [TWIN, FIRST], 15, 'TWIN'],
  ['a bare key, which says of no time that it is not valid', [BARE], -1, 'BARE'],
  ['a bare key after certificates', [FIRST, LAST, BARE], 15, 'BARE'],
])('%s', (_, keys, now, expected) => {
  expect(newestValid(keys, now)?.serial).toBe(expected)
})
