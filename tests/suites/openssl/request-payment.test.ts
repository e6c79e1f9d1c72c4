import { afterAll, describe, expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createRequestPayment, createWechatpay, type RequestPayment } from '../../../src/index.ts'
import { createOpenssl, makeKey, sign, verifies } from './openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())

const merchant = makeKey(openssl, 'merchant')
const wechat = makeKey(openssl, 'wechat')
const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' }

const BY: readonly (readonly [string, RequestPayment])[] = [
  ['a private key', createRequestPayment({ mchid: '1900000001', privateKey: merchant.privateKey })],
  [
    'a client',
    createWechatpay({
      mchid: '1900000001',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      privateKey: merchant.privateKey,
      certs: { PUB_KEY_ID_1: wechat.publicKey },
    }).requestPayment,
  ],
  [
    'a signer, which is OpenSSL itself',
    createRequestPayment({
      mchid: '1900000001',
      signer: {
        sign: async message =>
          Buffer.from(sign(openssl, merchant, new TextDecoder().decode(message)), 'base64'),
      },
    }),
  ],
]

describe.each(BY)('signed by %s, openssl dgst verifies', (_, requestPayment) => {
  test('a page in WeChat', async () => {
    const { timeStamp, nonceStr, paySign } = await requestPayment.jsapi(order)
    const message = `wx8888888888888888\n${timeStamp}\n${nonceStr}\nprepay_id=wx201410272009395522657a690389285100\n`
    expect(verifies(openssl, merchant, paySign, message)).toBe(true)
    expect(verifies(openssl, merchant, paySign, message.slice(0, -1)), 'the last line feed counts').toBe(
      false,
    )
    expect(
      verifies(openssl, merchant, paySign, message.replace('prepay_id=', '')),
      'the package is signed',
    ).toBe(false)
  })

  test('a mini program', async () => {
    const { timeStamp, nonceStr, paySign } = await requestPayment.miniProgram(order)
    expect(
      verifies(
        openssl,
        merchant,
        paySign,
        `wx8888888888888888\n${timeStamp}\n${nonceStr}\nprepay_id=wx201410272009395522657a690389285100\n`,
      ),
    ).toBe(true)
  })

  test('an app, over the bare id', async () => {
    const payment = await requestPayment.app({ ...order, partnerid: '1900000109' })
    const message = `wx8888888888888888\n${payment.timestamp}\n${payment.noncestr}\nwx201410272009395522657a690389285100\n`
    expect(verifies(openssl, merchant, payment.sign, message)).toBe(true)
    expect(verifies(openssl, merchant, payment.sign, message.replace('wx2014', 'prepay_id=wx2014'))).toBe(
      false,
    )
  })
})

test('from an order at the emulator to a signature that openssl dgst verifies', async () => {
  const { credentials, fetch } = await createEmulator()
  const wxpay = createWechatpay({ ...credentials, fetch, validate: 'strict' })
  const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
    .post({
      json: {
        appid: order.appid,
        mchid: credentials.mchid,
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no: '1217752501201407033233368018',
        notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
        amount: { total: 100 },
        payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      },
    })
    .json()
  const payment = await wxpay.requestPayment.jsapi({ appid: order.appid, prepay_id })
  expect(payment.package).toBe(`prepay_id=${prepay_id}`)
  const file = openssl.write('emulator.pem', credentials.privateKey)
  openssl.run(['pkey', '-in', file, '-pubout', '-out', 'emulator.pub.pem'])
  const key = {
    file,
    publicFile: 'emulator.pub.pem',
    privateKey: credentials.privateKey,
    publicKey: openssl.read('emulator.pub.pem'),
  }
  expect(
    verifies(
      openssl,
      key,
      payment.paySign,
      `${order.appid}\n${payment.timeStamp}\n${payment.nonceStr}\n${payment.package}\n`,
    ),
  ).toBe(true)
})
