// Reads a gzip bill of so many MiB as rows and checks its SHA-1; prints its size, time, CPU and memory: node --expose-gc read.mjs <contender> <MiB>
import process from 'node:process'
import { makeBill } from './bill.mjs'

const [contender, mebibytes] = process.argv.slice(2)
const { readRows } = await import(`./contenders/${contender}.mjs`)
const bill = makeBill(Number(mebibytes))
const hundredth = Math.max(1, Math.floor(bill.rows / 100))

let rows = 0
let fen = 0
let before = 0
const start = process.cpuUsage()
const begin = performance.now()
await readRows(bill, row => {
  rows++
  // What is read is used, or an engine might leave it out.
  fen += Number(row['订单金额'])
  // After the first hundredth everything has been compiled and every buffer been made.
  if (rows !== hundredth) return
  globalThis.gc()
  before = process.memoryUsage.rss()
})
const seconds = (performance.now() - begin) / 1000
const { user, system } = process.cpuUsage(start)
globalThis.gc()
const after = process.memoryUsage.rss()
if (rows !== bill.rows) throw new Error(`${contender} read ${rows} rows of ${bill.rows}`)
if (!(fen > 0)) throw new Error(`${contender} read no amounts`)
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ bytes: bill.bytes, seconds, cpu: (user + system) / 1e6, before, after, peak }))
process.exit()
