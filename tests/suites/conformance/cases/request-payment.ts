import { ConfigurationError, createRequestPayment, createWechatpay } from 'wechatpay-isomorphic'
import { assert, deepEqual, equal, match, rejects } from '../assert.ts'
import type { Case } from '../harness.ts'
import { recordingClient, sharedEmulator, sharedPlatform } from '../clients.ts'

const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' }

export const requestPayment: readonly Case[] = [
  {
    name: 'request payment: a page in WeChat and a mini program get a signature over the package',
    async run({ crypto }) {
      const { wxpay, platform, sent } = await recordingClient(crypto)
      const page = await wxpay.requestPayment.jsapi(order)
      deepEqual(Object.keys(page), ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'])
      deepEqual(
        [page.appId, page.package, page.signType],
        [order.appid, `prepay_id=${order.prepay_id}`, 'RSA'],
      )
      match(page.timeStamp, /^\d{10}$/)
      match(page.nonceStr, /^[\dA-Za-z]{32}$/)
      assert(
        await platform.verify(
          `${order.appid}\n${page.timeStamp}\n${page.nonceStr}\nprepay_id=${order.prepay_id}\n`,
          page.paySign,
        ),
        'the signature is one over these four lines',
      )

      const mini = await wxpay.requestPayment.miniProgram(order)
      deepEqual(Object.keys(mini), ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign'])
      assert(
        await platform.verify(
          `${order.appid}\n${mini.timeStamp}\n${mini.nonceStr}\nprepay_id=${order.prepay_id}\n`,
          mini.paySign,
        ),
        'the appid is signed all the same',
      )
      assert(mini.nonceStr !== page.nonceStr, 'each is signed afresh')
      equal(sent.length, 0, 'nothing is sent')
    },
  },
  {
    name: 'request payment: an app gets a signature over the bare id',
    async run({ crypto }) {
      const { mchid, privateKey } = (await sharedPlatform(crypto)).credentials
      const platform = await sharedPlatform(crypto)
      const payment = await createRequestPayment({ mchid, privateKey, crypto }).app(order)
      const { timestamp, noncestr, sign, ...rest } = payment
      deepEqual(rest, {
        appid: order.appid,
        partnerid: mchid,
        prepayid: order.prepay_id,
        package: 'Sign=WXPay',
      })
      assert(
        await platform.verify(`${order.appid}\n${timestamp}\n${noncestr}\n${order.prepay_id}\n`, sign),
        'the signature is one over these four lines',
      )
    },
  },
  {
    name: 'request payment: an H5 order leads back',
    async run({ crypto }) {
      const { wxpay } = await recordingClient(crypto)
      const h5_url =
        'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241'
      const url = await wxpay.requestPayment.h5({ h5_url, redirect_url: 'https://example.com/完成?a=1&b=2' })
      equal(url, `${h5_url}&redirect_url=https%3A%2F%2Fexample.com%2F%E5%AE%8C%E6%88%90%3Fa%3D1%26b%3D2`)
      equal(
        await wxpay.requestPayment.h5({ h5_url: url, redirect_url: 'https://example.com/完成?a=1&b=2' }),
        url,
        'and is not added twice',
      )
      await rejects(wxpay.requestPayment.h5({ h5_url, redirect_url: '/done' }), error =>
        assert(
          error instanceof TypeError && error.message.includes('redirect_url'),
          `a TypeError that names redirect_url, got ${error}`,
        ),
      )
    },
  },
  {
    name: 'request payment: what cannot be signed is refused by name',
    async run({ crypto }) {
      const { wxpay } = await recordingClient(crypto)
      for (const prepay_id of ['', `prepay_id=${order.prepay_id}`, `${order.prepay_id}\n`]) {
        await rejects(wxpay.requestPayment.jsapi({ ...order, prepay_id }), error =>
          assert(
            error instanceof TypeError && error.message.includes('prepay_id'),
            `a TypeError that names prepay_id, got ${error}`,
          ),
        )
      }
      const emulator = await sharedEmulator()
      const brand = createWechatpay({ ...emulator.brandCredentials, crypto })
      await rejects(brand.requestPayment.jsapi(order), error =>
        assert(
          error instanceof ConfigurationError && error.option === 'brandId',
          `a ConfigurationError, got ${error}`,
        ),
      )
    },
  },
  {
    name: 'request payment: from an order at the emulator',
    async run({ crypto }) {
      const emulator = await sharedEmulator()
      const wxpay = createWechatpay({
        ...emulator.credentials,
        fetch: emulator.fetch,
        validate: 'strict',
        crypto,
      })
      const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
        .post({
          json: {
            appid: order.appid,
            mchid: emulator.credentials.mchid,
            description: '公仔',
            out_trade_no: '1217752501201407033233368018',
            notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
            amount: { total: 100 },
            payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
          },
        })
        .json()
      const payment = await wxpay.requestPayment.jsapi({ appid: order.appid, prepay_id })
      equal(payment.package, `prepay_id=${prepay_id}`)
      match(payment.paySign, /^[\w+/]{342}==$/)
    },
  },
]
