// Makes a new client after so many calls, with a stub behind it, and prints microseconds of CPU a call, by contender and calls a client, for each round: node clients.mjs <keys> <rounds> <calls> <calls a client>,…
import process from 'node:process'
import WechatpayNode from 'wechatpay-node-v3'
import { Wechatpay } from 'wechatpay-axios-plugin'
import { createWechatpay } from 'wechatpay-isomorphic'
import { pay } from 'wechatpay-isomorphic/catalog/pay'
import { createWechatpay as createCore } from 'wechatpay-isomorphic/core'
import { order, readStub } from './stub.mjs'

const [path, rounds, calls, sizes] = process.argv.slice(2)
const { keys, body, headers, options } = readStub(path)

const byChain = wxpay => () => wxpay.v3.pay.transactions.native.post({ json: order }).json()

function createPlugin() {
  const { fetch: _, ...rest } = options
  const adapter = async config => ({ data: body, status: 200, statusText: 'OK', headers, config })
  const wxpay = new Wechatpay({ ...rest, adapter })
  return async () => (await wxpay.v3.pay.transactions.native.post(order)).data
}

function createNodeV3() {
  const { appid, ...rest } = order
  const wxpay = new WechatpayNode({
    appid,
    mchid: keys.mchid,
    serial_no: keys.serial,
    publicKey: Buffer.from(keys.merchantPublicKey),
    privateKey: Buffer.from(keys.privateKey),
  })
  wxpay.createHttp({ post: async () => ({ status: 200, data: JSON.parse(body) }) })
  return async () => (await wxpay.transactions_native(rest)).data
}

/** Makes a client, and gives a function that makes a call by it. */
const contenders = {
  'wechatpay-isomorphic': () => byChain(createWechatpay(options)),
  '…/core': () => byChain(createCore({ ...options, catalog: [pay] })),
  'wechatpay-axios-plugin': createPlugin,
  'wechatpay-node-v3': createNodeV3,
}

async function measure(create, size) {
  const before = process.cpuUsage()
  let call
  for (let index = 0; index < calls; index++) {
    if (index % size === 0) call = create()
    if (typeof (await call()).code_url !== 'string') throw new Error('a response without code_url')
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

const samples = []
for (const create of Object.values(contenders)) await measure(create, 8)
for (let round = 0; round < Number(rounds); round++) {
  for (const size of sizes.split(',').map(Number)) {
    for (const [name, create] of Object.entries(contenders))
      samples.push({ name, size, value: await measure(create, size) })
  }
}
console.log(JSON.stringify(samples))
process.exit()
