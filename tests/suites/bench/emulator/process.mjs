// Places orders with the sandbox, 16 at a time, and prints how many a second, by a client in the same process and as requests that were signed before, and what they take of memory: node --expose-gc process.mjs <orders>
import process from 'node:process'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const orders = Number(process.argv[2])
const emulator = await createEmulator()
const options = { ...emulator.credentials, appid: 'wxd678efh567hg6787' }

let number = 0
const order = wxpay =>
  wxpay.v3.pay.transactions.native.post({
    json: {
      description: '图书',
      out_trade_no: `BENCH-${String(++number).padStart(9, '0')}`,
      notify_url: 'https://merchant.example/notify',
      amount: { total: 100 },
    },
  })

/** Does something so many times, 16 at a time. @returns times a second */
async function times(count, run) {
  let left = count
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) await run()
    }),
  )
  return count / ((performance.now() - begin) / 1000)
}

/** Requests as the client signs them, which lead nowhere. */
async function signed(count) {
  const requests = []
  const fetch = async (url, init) => {
    requests.push([url, init])
    return new Response('{}', { status: 400 })
  }
  const wxpay = createWechatpay({ ...options, fetch })
  await times(count, () => Promise.resolve(order(wxpay)).catch(() => undefined))
  return requests
}

async function send([url, init]) {
  const response = await emulator.fetch(url, init)
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${await response.text()}`)
  await response.text()
}

const wxpay = createWechatpay({ ...options, fetch: emulator.fetch })
await times(500, () => order(wxpay))
const requests = await signed(orders)
await emulator.reset()
globalThis.gc()
const before = process.memoryUsage().heapUsed
const together = await times(orders, () => order(wxpay))
globalThis.gc()
const bytes = process.memoryUsage().heapUsed - before
await emulator.reset()
const alone = await times(orders, () => send(requests.pop()))
console.log(JSON.stringify({ alone, together, bytes: bytes / orders }))
