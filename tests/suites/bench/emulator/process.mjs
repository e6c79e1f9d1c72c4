// Places orders with the sandbox, 16 at a time, and prints how many a second and what they take of memory: node --expose-gc process.mjs <seconds> <orders>
import process from 'node:process'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const [seconds, kept] = process.argv.slice(2).map(Number)
const emulator = await createEmulator()
const wxpay = createWechatpay({ ...emulator.credentials, appid: 'wxd678efh567hg6787', fetch: emulator.fetch })

let number = 0
const order = () =>
  wxpay.v3.pay.transactions.native.post({
    json: {
      description: '图书',
      out_trade_no: `BENCH-${String(++number).padStart(9, '0')}`,
      notify_url: 'https://merchant.example/notify',
      amount: { total: 100 },
    },
  })

async function placeUntil(isOver) {
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (!isOver()) await order()
    }),
  )
}

await placeUntil(() => number >= 500)
await emulator.reset()
number = 0
globalThis.gc()
const before = process.memoryUsage().heapUsed
const begin = performance.now()
await placeUntil(() => performance.now() - begin > seconds * 1000)
const rate = number / ((performance.now() - begin) / 1000)
await placeUntil(() => number >= kept)
globalThis.gc()
console.log(JSON.stringify({ rate, orders: number, bytes: process.memoryUsage().heapUsed - before }))
