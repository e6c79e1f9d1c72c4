import { describe, expect, test } from 'vitest'
import {
  ApiError,
  ConfigurationError,
  SignatureError,
  ValidationError,
  WechatpayError,
} from '../../../src/v2.ts'
import { APPID, clientOf, KEY, MCHID, rejection, signed, signTypeOf } from './wechat.ts'

const order = {
  body: '腾讯 <充值> & "more"',
  out_trade_no: 'ORDER1',
  total_fee: 888,
  spbill_create_ip: '8.8.8.8',
  notify_url: 'https://example.com/notify',
  trade_type: 'NATIVE',
  product_id: '1',
}
const prepaid = {
  appid: APPID,
  mch_id: MCHID,
  result_code: 'SUCCESS',
  trade_type: 'NATIVE',
  prepay_id: 'wx1',
}

describe('a call', () => {
  test.each([
    ['properties, post', async wxpay => wxpay.v2.pay.unifiedorder.post({ xml: order }).xml()],
    ['properties, postAsync', async wxpay => wxpay.v2.pay.unifiedorder.postAsync({ xml: order }).json()],
    ['chain()', async wxpay => wxpay.chain('v2/pay/unifiedorder').post({ xml: order }).xml()],
    ['chain() with a slash', async wxpay => wxpay.chain('/v2/pay/unifiedorder').post({ xml: order }).xml()],
    ['a string', async wxpay => (await wxpay['v2/pay/unifiedorder'].post({ xml: order })).xml()],
  ] as const satisfies readonly (readonly [
    string,
    (wxpay: ReturnType<typeof clientOf>['wxpay']) => unknown,
  ])[])('by %s', async (_, style) => {
    const { wxpay, sent } = clientOf([signed(prepaid)])
    expect(await style(wxpay)).toMatchObject({ prepay_id: 'wx1', result_code: 'SUCCESS' })
    expect(sent).toHaveLength(1)
    const [{ method, url, headers, fields }] = sent as [(typeof sent)[number]]
    expect([method, url.href]).toEqual(['POST', 'https://api.mch.weixin.qq.com/pay/unifiedorder'])
    expect(headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(headers.get('user-agent')).toMatch(/^wechatpay-isomorphic\//)
    expect(signTypeOf(sent[0]!)).toBe('MD5')
    const { sign, nonce_str, ...rest } = fields
    expect(sign).toMatch(/^[\dA-F]{32}$/)
    expect(nonce_str).toMatch(/^\w{32}$/)
    expect(rest).toStrictEqual({
      ...order,
      total_fee: '888',
      appid: APPID,
      mch_id: MCHID,
      sign_type: 'MD5',
    })
  })

  test('what the caller changes afterwards is of the next call', async () => {
    const { wxpay, sent } = clientOf([signed(prepaid)])
    const xml = { ...order }
    const answer = wxpay.v2.pay.unifiedorder.post({ xml }).xml()
    xml.total_fee = 1
    await answer
    expect(sent[0]!.fields['total_fee']).toBe('888')
    expect(xml).not.toHaveProperty('sign')
  })

  test('the raw text, and the Response with its fields', async () => {
    const text = signed(prepaid)
    const { wxpay } = clientOf([text])
    const response = await wxpay.v2.pay.unifiedorder.post({ xml: order })
    expect(response.status).toBe(200)
    expect(await response.clone().text()).toBe(text)
    expect(await response.clone().xml()).toEqual(await response.json())
    expect(await wxpay.v2.pay.unifiedorder.post({ xml: order }).text()).toBe(text)
  })

  test('each attempt has a nonce and a signature of its own', async () => {
    const { wxpay, sent } = clientOf([
      new TypeError('cut'),
      new Response('', { status: 502 }),
      signed(prepaid),
    ])
    await wxpay.v2.pay.unifiedorder.post({ xml: order }).xml()
    expect(sent.map(({ url }) => url.host)).toEqual([
      'api.mch.weixin.qq.com',
      'api2.mch.weixin.qq.com',
      'api2.mch.weixin.qq.com',
    ])
    expect(new Set(sent.map(({ fields }) => fields['nonce_str'])).size).toBe(3)
    expect(sent.map(each => signTypeOf(each))).toEqual(['MD5', 'MD5', 'MD5'])
  })
})

describe('how it is signed', () => {
  const succeed = signed({ result_code: 'SUCCESS' }, 'HMAC-SHA256')

  test('by the option, where both ways are taken', async () => {
    const { wxpay, sent } = clientOf([signed(prepaid, 'HMAC-SHA256')], { signType: 'HMAC-SHA256' })
    await wxpay.v2.pay.unifiedorder.post({ xml: order })
    expect([signTypeOf(sent[0]!), sent[0]!.fields['sign_type']]).toEqual(['HMAC-SHA256', 'HMAC-SHA256'])
  })

  test('by the call', async () => {
    const { wxpay, sent } = clientOf([signed(prepaid, 'HMAC-SHA256')])
    await wxpay.v2.pay.unifiedorder.post({ xml: { ...order, sign_type: 'HMAC-SHA256' } })
    expect(signTypeOf(sent[0]!)).toBe('HMAC-SHA256')
  })

  test('by HMAC-SHA256 alone: combined orders, profit sharing', async () => {
    const { wxpay, sent } = clientOf([succeed])
    const xml = { transaction_id: '1', out_order_no: '2' }
    await wxpay.v2.pay.profitsharingquery.post({ xml })
    expect([signTypeOf(sent[0]!), sent[0]!.fields['sign_type']]).toEqual(['HMAC-SHA256', 'HMAC-SHA256'])
    const error = await rejection(wxpay.v2.pay.profitsharingquery.post({ xml: { ...xml, sign_type: 'MD5' } }))
    expect(error.message).toBe('xml.sign_type: expected HMAC-SHA256')
  })

  test('by MD5 alone, which is not named: red packets', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS' })], { signType: 'HMAC-SHA256' })
    await wxpay.v2.mmpaymkttransfers.sendredpack.post({ xml: redPacket })
    expect(signTypeOf(sent[0]!)).toBe('MD5')
    expect(sent[0]!.fields).not.toHaveProperty('sign_type')
    expect(sent[0]!.fields).toMatchObject({ wxappid: APPID, mch_id: MCHID })
  })
})

const redPacket = {
  mch_billno: 'B1',
  send_name: '商户',
  re_openid: 'o1',
  total_amount: 100,
  total_num: 1,
  wishing: '新年快乐',
  client_ip: '8.8.8.8',
  act_name: '活动',
  remark: '备注',
}

describe('an answer', () => {
  test('has numbers, parsed JSON, and lists of what is numbered', async () => {
    const { wxpay } = clientOf([
      signed({
        result_code: 'SUCCESS',
        trade_state: 'SUCCESS',
        total_fee: '888',
        coupon_count: '2',
        coupon_id_0: 'c0',
        coupon_id_1: 'c1',
        coupon_fee_0: '1',
        coupon_fee_1: '2',
        coupon_fee: '3',
        attach: '007',
        promotion_detail: '{"promotion_detail":[{"promotion_id":"109519","amount":5}]}',
        new_field: 'x',
      }),
    ])
    const found = await wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'O' } }).xml()
    expect(found).toMatchObject({
      total_fee: 888,
      coupon_count: 2,
      coupon_fee: 3,
      coupon_id_$n: ['c0', 'c1'],
      coupon_fee_$n: [1, 2],
      attach: '007',
      promotion_detail: { promotion_detail: [{ promotion_id: '109519', amount: 5 }] },
      new_field: 'x',
    })
    expect(found.coupon_fee_$n?.[1]).toBe(2)
  })

  test('of a group red packet has a list of elements', async () => {
    const text =
      '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><status>RECEIVED</status>' +
      '<hblist><hbinfo><openid>o1</openid><amount>100</amount></hbinfo></hblist></xml>'
    const { wxpay } = clientOf([text])
    const { hblist } = await wxpay.v2.mmpaymkttransfers.gethbinfo
      .post({ xml: { mch_billno: 'B1', bill_type: 'MCHT' } })
      .xml()
    expect(hblist).toEqual({ hbinfo: [{ openid: 'o1', amount: 100 }] })
  })

  test.each([
    [
      'without sign',
      '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>',
      'missing-sign',
    ],
    ['with an empty sign', signed(prepaid).replace(/<sign>.*<\/sign>/, '<sign></sign>'), 'missing-sign'],
    ['of another key', signed(prepaid, 'MD5', 'x'.repeat(32)), 'mismatch'],
    ['of another algorithm', signed(prepaid, 'HMAC-SHA256'), 'mismatch'],
    ['that was changed', signed(prepaid).replace('wx1', 'wx2'), 'mismatch'],
    [
      'that was changed into a failure',
      signed(prepaid).replace('<result_code>SUCCESS', '<result_code>FAIL'),
      'mismatch',
    ],
  ])('%s is refused', async (_, text, reason) => {
    const { wxpay, sent } = clientOf([text])
    const error = await rejection(wxpay.v2.pay.unifiedorder.post({ xml: order }))
    expect(error).toBeInstanceOf(SignatureError)
    expect(error).toMatchObject({ reason })
    expect(error.message).toContain('WeChat Pay may have carried out the call')
    expect(sent, 'it is not sent again').toHaveLength(1)
  })

  test('of a query that is not believed has not carried out anything', async () => {
    const { wxpay } = clientOf([signed(prepaid, 'MD5', 'x'.repeat(32))])
    const error = await rejection(wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'O' } }))
    expect(error).toMatchObject({ reason: 'mismatch' })
    expect(error.message).not.toContain('carried out')
  })

  test('of an operation whose answers nobody signs is taken without, and refused with a wrong one', async () => {
    const unsigned =
      '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><send_listid>1</send_listid></xml>'
    const { wxpay } = clientOf([unsigned, unsigned.replace('</xml>', '<sign>0</sign></xml>')])
    const send = (): Promise<{ send_listid: string }> =>
      wxpay.v2.mmpaymkttransfers.sendredpack.post({ xml: redPacket }).xml()
    expect(await send()).toMatchObject({ send_listid: '1' })
    expect(await rejection(send())).toMatchObject({ reason: 'mismatch' })
  })

  test.each([
    ['a page', '<html>SECRET</html>', 'expected XML with the root element <xml>, found <html>'],
    ['nothing', '', 'not XML'],
    ['a name twice', '<xml><a>1</a><a>SECRET</a></xml>', 'the field a twice is refused'],
    ['megabytes', 'x'.repeat(5_000_000), 'more than 4194304 bytes'],
  ])('that is %s is refused, without any of it', async (_, text, message) => {
    const { wxpay, sent } = clientOf([text])
    const error = await rejection(wxpay.v2.pay.unifiedorder.post({ xml: order }))
    expect(error).toBeInstanceOf(WechatpayError)
    expect(error.message).toContain(message)
    expect(error.message).toContain('may have carried out')
    expect(error.message).not.toContain('SECRET')
    expect(sent).toHaveLength(1)
  })
})

describe('a failure', () => {
  const failed = (err_code: string, more: Record<string, string> = {}): string =>
    signed({ result_code: 'FAIL', err_code, err_code_des: '余额\n不足', ...more })

  test('is an ApiError with WeChat Pay’s code, in one line', async () => {
    const { wxpay } = clientOf([failed('NOTENOUGH')])
    const error = await rejection(wxpay.v2.pay.unifiedorder.post({ xml: order }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error.message).toBe('POST /pay/unifiedorder 200 NOTENOUGH: 余额 不足')
    expect(error).toMatchObject({ code: 'NOTENOUGH', status: 200, detail: { err_code: 'NOTENOUGH' } })
    expect(error['hint']).toContain('another way to pay')
    expect(error['detail']).not.toHaveProperty('sign')
  })

  test('of the message itself has no code of its own, and needs no signature', async () => {
    const { wxpay } = clientOf([
      '<xml><return_code>FAIL</return_code><return_msg>签名错误，请检查后再试</return_msg></xml>',
    ])
    const error = await rejection(wxpay.v2.pay.unifiedorder.post({ xml: order }))
    expect(error).toMatchObject({ code: 'FAIL', hint: expect.stringContaining('apiv2Key') as string })
    expect(JSON.stringify(error)).not.toContain(KEY)
    expect(String(error.stack)).not.toContain(KEY)
  })

  test('without the client certificate says what to give', async () => {
    const { wxpay } = clientOf([
      new Response('<html>No required SSL certificate was sent</html>', { status: 400 }),
    ])
    const error = await rejection(
      wxpay.v2.secapi.pay.refund.post({
        xml: { out_trade_no: 'O', out_refund_no: 'R', total_fee: 1, refund_fee: 1 },
      }),
    )
    expect(error).toMatchObject({ code: 'HTTP_400', status: 400 })
    expect(error['hint']).toContain('merchant API certificate')
  })

  test('that says SYSTEMERROR is sent again with the same number, where that is safe', async () => {
    const refund = { out_trade_no: 'O', out_refund_no: 'R', total_fee: 1, refund_fee: 1 }
    const { wxpay, sent } = clientOf([failed('SYSTEMERROR'), signed({ ...prepaid, refund_id: '5' })])
    expect(await wxpay.v2.secapi.pay.refund.post({ xml: refund }).xml()).toMatchObject({ refund_id: '5' })
    expect(sent.map(({ fields }) => fields['out_refund_no'])).toEqual(['R', 'R'])
  })

  test.each(['SYSTEMERROR', 'BANKERROR', 'USERPAYING', 'FREQUENCY_LIMITED'])(
    'of a code payment is never sent again: %s',
    async code => {
      const { wxpay, sent } = clientOf([failed(code)])
      const xml = { body: 'x', out_trade_no: 'O', total_fee: 1, spbill_create_ip: '8.8.8.8', auth_code: '1' }
      expect(await rejection(wxpay.v2.pay.micropay.post({ xml }))).toMatchObject({ code })
      expect(sent).toHaveLength(1)
    },
  )

  test('of a connection: a code payment is not sent again, a query is', async () => {
    const xml = { body: 'x', out_trade_no: 'O', total_fee: 1, spbill_create_ip: '8.8.8.8', auth_code: '1' }
    const cut = clientOf([new TypeError('cut')])
    await rejection(cut.wxpay.v2.pay.micropay.post({ xml }))
    expect(cut.sent).toHaveLength(1)
    await rejection(cut.wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'O' } }))
    expect(cut.sent).toHaveLength(4)
  })

  test('is given as it is with throwHttpErrors: false', async () => {
    const { wxpay } = clientOf([failed('ORDERNOTEXIST')])
    const response = await wxpay.v2.pay.orderquery.post({
      xml: { out_trade_no: 'O' },
      throwHttpErrors: false,
    })
    expect(response.status).toBe(200)
    expect(await response.xml()).toMatchObject({ result_code: 'FAIL', err_code: 'ORDERNOTEXIST' })
  })
})

describe('before anything is sent,', () => {
  const { wxpay, sent } = clientOf([signed(prepaid)])
  const post = (xml: object, more: object = {}): PromiseLike<unknown> =>
    (wxpay.chain('v2/pay/unifiedorder') as { post(call: object): PromiseLike<unknown> }).post({
      xml,
      ...more,
    })

  test.each<[string, () => PromiseLike<unknown>, new (...args: never[]) => Error, string]>([
    [
      'a fraction of a fen',
      () => post({ ...order, total_fee: 8.88 }),
      ValidationError,
      'xml.total_fee: expected an integer',
    ],
    [
      'text that is no number',
      () => post({ ...order, total_fee: '8.88' }),
      ValidationError,
      'xml.total_fee: expected an integer',
    ],
    ['NaN', () => post({ ...order, total_fee: NaN }), ValidationError, 'xml.total_fee'],
    ['a sign', () => post({ ...order, sign: 'X' }), ValidationError, 'xml.sign: is made by the client'],
    [
      'a control character',
      () => post({ ...order, body: 'a\u0001b' }),
      ValidationError,
      'xml.body: holds a character',
    ],
    ['half a character', () => post({ ...order, body: '\uD83D' }), TypeError, 'xml.body'],
    ['a BigInt', () => post({ ...order, total_fee: 1n }), TypeError, 'xml.total_fee is a BigInt'],
    ['an object where no JSON is', () => post({ ...order, body: { a: 1 } }), ValidationError, 'xml.body'],
    ['json', () => post(order, { json: {} }), TypeError, 'takes no json: the fields are xml: { … }'],
    [
      'a field outside',
      () => post(order, { total_fee: 1 }),
      TypeError,
      'takes no total_fee: it belongs into xml',
    ],
    ['hooks of ky', () => post(order, { hooks: {} }), TypeError, 'takes no hooks'],
    ['a file', () => post(order, { file: new Blob() }), TypeError, 'takes no file'],
    ['a list', () => post([]), TypeError, 'xml has to be an object of fields, got an array'],
    ['a path of APIv3', () => wxpay.chain('v3/certificates').get(), TypeError, 'begins with v2/'],
    ['a URL', () => wxpay.chain('https://example.com/v2/x').post(), TypeError, 'and no URL'],
    ['a query in the path', () => wxpay.chain('v2/pay/x?a=1').post(), TypeError, 'query: { … }'],
    [
      'the secret of enterprise WeChat that is missing',
      () =>
        wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post({
          xml: { ...redPacket, sender_name: '企业' },
        }),
      ConfigurationError,
      'workwxSecret: ',
    ],
    [
      'the key for bank cards that is missing',
      () =>
        wxpay.v2.mmpaysptrans.pay_bank.post({
          xml: {
            partner_trade_no: '1',
            enc_bank_no: '6225',
            enc_true_name: '张三',
            bank_code: '1002',
            amount: 1,
          },
        }),
      ConfigurationError,
      'rsaPublicKey: is needed to encrypt enc_bank_no, enc_true_name',
    ],
  ])('%s is refused', async (_, call, type, message) => {
    const error = await rejection(call())
    expect(error).toBeInstanceOf(type)
    expect(error.message).toContain(message)
    expect(sent).toEqual([])
  })

  test('a number that nobody gave is refused by both of its names', async () => {
    const without = clientOf([signed(prepaid)], { appid: undefined })
    const error = await rejection(without.wxpay.v2.pay.unifiedorder.post({ xml: order }))
    expect(error.message).toBe("xml.appid: is missing: give it here, or as the client's option appid")
    expect(without.sent).toEqual([])
  })

  test('strict mode refuses what is not as documented', async () => {
    const strict = clientOf([signed(prepaid)], { validate: 'strict' })
    const error = await rejection(
      strict.wxpay.v2.pay.unifiedorder.post({
        xml: { ...order, body: 'x'.repeat(200), new: 1 } as typeof order,
      }),
    )
    expect(error.message).toContain('xml.body: expected at most 128 characters')
    expect(error.message).toContain('xml.new: expected no such field')
    await strict.wxpay.v2.pay.unifiedorder.post({ xml: order })
    expect(strict.sent).toHaveLength(1)
  })
})

describe('what goes into fields', () => {
  test('objects become JSON, once', async () => {
    const { wxpay, sent } = clientOf([signed(prepaid)])
    const detail = { goods_detail: [{ goods_id: '1', quantity: 1, price: 2 }] }
    await wxpay.v2.pay.unifiedorder.post({ xml: { ...order, detail } })
    await wxpay.v2.pay.unifiedorder.post({ xml: { ...order, detail: JSON.stringify(detail) } })
    expect(sent.map(({ fields }) => fields['detail'])).toEqual([
      JSON.stringify(detail),
      JSON.stringify(detail),
    ])
  })

  test('digits as text are as good as a number, and undefined is left out', async () => {
    const { wxpay, sent } = clientOf([signed(prepaid)])
    const xml = { ...order, total_fee: '888' as unknown as number, attach: undefined }
    await wxpay.v2.pay.unifiedorder.post({ xml })
    expect(sent[0]!.fields['total_fee']).toBe('888')
    expect(sent[0]!.fields).not.toHaveProperty('attach')
  })

  test('a path that nobody knows is sent, signed, with a warning', async () => {
    const warnings: string[] = []
    const { wxpay, sent } = clientOf(['<xml><return_code>SUCCESS</return_code><a>1</a></xml>'], {
      hooks: { warning: ({ message }) => warnings.push(message) },
    })
    expect(
      await wxpay
        .chain('v2/pay/micropays')
        .post({ xml: { a: 1 } })
        .xml(),
    ).toEqual({
      return_code: 'SUCCESS',
      a: '1',
    })
    expect(signTypeOf(sent[0]!)).toBe('MD5')
    expect(sent[0]!.fields).toMatchObject({ mch_id: MCHID, appid: APPID, a: '1' })
    expect(warnings).toEqual([expect.stringContaining('did you mean v2/pay/micropay?')])
  })

  test('capitals of a path stay', async () => {
    const { wxpay, sent } = clientOf([signed({ result_code: 'SUCCESS', sub_mch_id: '1' })])
    await wxpay.v2.secapi.mch.queryInstitutionsub.post({ xml: { app_id: APPID, sub_mch_id: '1' } })
    await wxpay.v2.cgiBin.mch.customs.customdeclarequery.post({ xml: { out_trade_no: '1', customs: 'NO' } })
    expect(sent.map(({ url }) => url.pathname)).toEqual([
      '/secapi/mch/queryInstitutionsub',
      '/cgi-bin/mch/customs/customdeclarequery',
    ])
  })
})

test('hooks see no body, no secret, and the code of a failure', async () => {
  const seen: object[] = []
  const { wxpay } = clientOf([signed({ result_code: 'FAIL', err_code: 'NOTENOUGH' })], {
    hooks: {
      request: info => seen.push(info),
      response: info => seen.push(info),
      error: info => seen.push(info),
    },
  })
  await rejection(wxpay.v2.pay.unifiedorder.post({ xml: order }))
  expect(seen).toMatchObject([
    { method: 'POST', template: '/pay/unifiedorder', attempt: 1 },
    { status: 200, code: 'NOTENOUGH' },
    { code: 'NOTENOUGH' },
  ])
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${KEY}|ORDER1`))
})

test('a client shows nothing of its key', () => {
  const { wxpay } = clientOf([])
  expect(JSON.stringify({ wxpay })).toBe('{}')
  expect(String(wxpay)).toBe('wechatpay')
})

test('a signal counts from the beginning', async () => {
  const { wxpay, sent } = clientOf([signed(prepaid)])
  const error = await rejection(
    wxpay.v2.pay.unifiedorder.post({ xml: order, signal: AbortSignal.abort(new Error('gone')) }),
  )
  expect(error.message).toBe('gone')
  expect(sent).toEqual([])
})
