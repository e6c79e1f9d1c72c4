import * as wechatpay from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { assert, equal } from '../assert.ts'
import type { Case } from '../harness.ts'

export const smoke: readonly Case[] = [
  {
    name: 'smoke: the runtime has what the package needs',
    run({ crypto }) {
      for (const [name, value] of Object.entries({
        fetch,
        Request,
        Response,
        Headers,
        URL,
        TextEncoder,
        AbortController,
      }))
        equal(typeof value, 'function', name)
      equal(typeof crypto.subtle.sign, 'function', 'crypto.subtle.sign')
    },
  },
  {
    name: 'smoke: the entries load',
    run() {
      equal(typeof wechatpay.createWechatpay, 'function', 'createWechatpay')
      equal(typeof createEmulator, 'function', 'createEmulator')
      assert(
        new wechatpay.ConfigurationError('crypto', 'is missing') instanceof wechatpay.WechatpayError,
        'errors share a base',
      )
    },
  },
]
