import { expect, test } from 'vitest'
import { API_ORIGIN, OVERSEAS_ORIGIN, STANDBY_ORIGIN } from '../../../src/protocol/hosts.ts'

test('requests go to WeChat Pay’s own hosts, as its documentation names them', () => {
  expect([API_ORIGIN, STANDBY_ORIGIN, OVERSEAS_ORIGIN]).toEqual([
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
    'https://apihk.mch.weixin.qq.com',
  ])
})
