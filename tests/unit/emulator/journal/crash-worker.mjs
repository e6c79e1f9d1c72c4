// A sandbox over a file, under load until it is killed: node crash-worker.mjs <file> <keys>. Prints `has <number>…` once, then `ok <number>` for each order that was answered.
import { readFileSync, writeSync } from 'node:fs'
import process from 'node:process'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { sqliteJournal } from 'wechatpay-isomorphic/node'

const [file, keys] = process.argv.slice(2)
const emulator = await createEmulator({
  journal: sqliteJournal(file),
  keys: JSON.parse(readFileSync(keys, 'utf8')),
})
// Written at once: what waits in a pipe's buffer would be lost with the process.
const say = line => writeSync(1, `${line}\n`)
say(`has ${[...emulator.orders.keys()].join(' ')}`)

const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
await Promise.all(
  Array.from({ length: 8 }, async (_, worker) => {
    for (let index = 0; ; index++) {
      const out_trade_no = `K${process.pid}-${worker}-${index}`
      await wxpay.v3.pay.transactions.native.post({
        json: {
          appid: 'wx8888888888888888',
          description: '图书',
          out_trade_no,
          notify_url: 'https://merchant.example/notify',
          amount: { total: 1 },
        },
      })
      say(`ok ${out_trade_no}`)
    }
  }),
)
