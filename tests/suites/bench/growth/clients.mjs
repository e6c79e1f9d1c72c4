// Makes a new client after so many calls, with stubs behind it, and prints microseconds of CPU a call by that number: node clients.mjs <keys> <rounds> <calls> <calls a client>,…
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { createWechatpay } from 'wechatpay-isomorphic'
import { pay } from 'wechatpay-isomorphic/catalog/pay'
import { createWechatpay as createCore } from 'wechatpay-isomorphic/core'

const [path, rounds, calls, sizes] = process.argv.slice(2)
const keys = JSON.parse(readFileSync(path, 'utf8'))
const timestamp = String(Math.floor(Date.now() / 1000))
const headers = {
  'content-type': 'application/json',
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': 'c5ac7061fccab6bf3e254dcf98995b8c',
  'wechatpay-serial': keys.publicKeyId,
  'wechatpay-signature': 'AAAA',
}
const signature = new Uint8Array(256)
const options = {
  mchid: keys.mchid,
  serial: keys.serial,
  signer: { sign: async () => signature },
  certs: { [keys.publicKeyId]: keys.platformPublicKey },
  fetch: async () => new Response('{"code_url":"weixin://wxpay/bizpayurl/up?pr=NwY5Mz9"}', { headers }),
  // A WebCrypto to which the response's signature is right, at once.
  crypto: {
    getRandomValues: bytes => crypto.getRandomValues(bytes),
    subtle: {
      importKey: (...key) => crypto.subtle.importKey(...key),
      verify: async (_name, _key, given) => given.length === 3,
    },
  },
}
const json = {
  appid: 'wxd678efh567hg6787',
  description: '图书',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100 },
}
const order = wxpay => wxpay.v3.pay.transactions.native.post({ json }).json()

const create = {
  'wechatpay-isomorphic': () => createWechatpay(options),
  '…/core': () => createCore({ ...options, catalog: [pay] }),
}

async function measure(make, size) {
  const before = process.cpuUsage()
  let wxpay
  for (let index = 0; index < calls; index++) {
    if (index % size === 0) wxpay = make()
    await order(wxpay)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

const times = {}
for (const [name, make] of Object.entries(create)) {
  times[name] = {}
  for (const size of sizes.split(',').map(Number)) {
    await measure(make, size)
    times[name][size] = []
    for (let round = 0; round < Number(rounds); round++) times[name][size].push(await measure(make, size))
  }
}
console.log(JSON.stringify(times))
process.exit()
