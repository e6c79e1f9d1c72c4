import { describe, expect, test } from 'vitest'
import { createWechatpayV2 } from '../../../src/v2.ts'
import { KEY, MCHID } from './wechat.ts'

const required = { mchid: MCHID, apiv2Key: KEY }

describe('options that cannot work are refused by name', () => {
  test.each<[object, string]>([
    [{ ...required, mchid: undefined }, 'mchid: expected the merchant number'],
    [
      { ...required, apiv2Key: undefined },
      "apiv2Key: the merchant's APIv2 key is missing: is the environment variable set?",
    ],
    [{ ...required, apiv2Key: 'undefined' }, 'is the environment variable set?'],
    [{ ...required, apiv2Key: `${KEY}0` }, 'got 33 characters'],
    [{ ...required, apiv2Key: 1 }, 'got number'],
    [{ ...required, signType: 'RSA' }, "signType: expected 'MD5'"],
    [{ ...required, appid: 'a b' }, 'appid: '],
    [{ ...required, workwxSecret: '' }, 'workwxSecret: '],
    [{ ...required, rsaPublicKey: 'no key' }, 'rsaPublicKey: '],
    [{ ...required, timeout: 0 }, 'timeout: '],
    [{ ...required, retry: -1 }, 'retry: '],
    [{ ...required, hooks: { before: () => 0 } }, 'hooks.before: '],
    [{ ...required, validate: true }, 'validate: '],
    [{ ...required, fetch: 1 }, 'fetch: '],
    [{ ...required, baseUrl: 'x' }, 'baseUrl: '],
    [{ ...required, apiv3Key: KEY }, 'apiv3Key: is not an option: there are mchid, apiv2Key'],
    [{ ...required, key: KEY }, 'key: is not an option: it is called apiv2Key'],
    [{ ...required, mch_id: MCHID, mchId: MCHID }, 'mch_id: is not an option: it is called mchid'],
  ])('%#', (options, message) => {
    expect(() => createWechatpayV2(options as never)).toThrow(message)
    expect(() => createWechatpayV2(options as never)).not.toThrow(KEY)
  })

  test.each([undefined, null, 'x'])('%j', options => {
    expect(() => createWechatpayV2(options as never)).toThrow('options: ')
  })
})
