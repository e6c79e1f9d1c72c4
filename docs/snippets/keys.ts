import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator({ platformKeys: 'certificate' })
const { mchid, serial, privateKey, apiv3Key } = emulator.credentials

// 1. today: certificates, downloaded with the APIv3 key when they are needed
const before = createWechatpay({
  mchid,
  serial,
  privateKey,
  apiv3Key,
  fetch: emulator.fetch,
})
console.log((await before.v3.certificates.get()).status)

// 2. the public key is applied for: give both until nothing comes with a certificate any more
emulator.usePlatformKeys('both')
const during = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
console.log((await during.v3.certificates.get()).status)

// 3. the public key alone
emulator.usePlatformKeys('public-key')
const { certs } = emulator.credentials
const after = createWechatpay({
  mchid,
  serial,
  privateKey,
  apiv3Key,
  certs,
  fetch: emulator.fetch,
})
const { code_url } = await after.v3.pay.transactions.native
  .post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '咖啡',
      out_trade_no: 'KEYS-1',
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
    },
  })
  .json()
console.log(
  Object.keys(certs).every(name => name.startsWith('PUB_KEY_ID_')),
  code_url !== '',
)
