import { expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { firstCall, KEY_FORMS, keysAs, withoutKeys } from '../../../../src/page/copy/keys.ts'

const { credentials } = await createEmulator()
const URL = 'http://127.0.0.1:8080'

test.each(KEY_FORMS)('%s has the merchant and its key', form => {
  const text = keysAs(form, credentials, URL)
  expect(text).toContain('BEGIN PRIVATE KEY')
  if (form !== 'pem') expect(text).toContain(credentials.mchid)
})

test('the first call is one that the sandbox takes, and is shown without its keys', async () => {
  const code = firstCall(credentials, URL)
  expect(code).toContain("out_trade_no: 'SHOP-0001'")
  expect(code).toContain(credentials.privateKey.trim())
  const shown = withoutKeys(code)
  expect(shown).not.toContain('PRIVATE KEY')
  expect(shown).toContain(credentials.mchid)
  expect(shown).toContain('privateKey: `…`,')
})
