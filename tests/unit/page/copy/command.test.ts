import { expect, test } from 'vitest'
import { DEFAULT_SANDBOX } from '../../../../src/cli/sandbox/sandbox.ts'
import { commandLine } from '../../../../src/page/copy/command.ts'

test('a command names its sandbox, unless the program finds it by itself', () => {
  expect(commandLine('pay SHOP-0001', DEFAULT_SANDBOX)).toBe('wechatpay-isomorphic pay SHOP-0001')
  expect(commandLine('pay SHOP-0001', 'http://127.0.0.1:8140')).toBe(
    'wechatpay-isomorphic pay SHOP-0001 --sandbox http://127.0.0.1:8140',
  )
})
