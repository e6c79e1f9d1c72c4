// Reads a gzip bill as rows and checks its SHA-1; prints rows, time, CPU and memory: node --expose-gc read.mjs <contender> <file> <sha1> <rows>
import process from 'node:process'

const [contender, file, sha1, expected] = process.argv.slice(2)
const { readRows } = await import(`./contenders/${contender}.mjs`)
const hundredth = Math.max(1, Math.floor(Number(expected) / 100))

let rows = 0
let fen = 0
let before = 0
const start = process.cpuUsage()
const begin = performance.now()
await readRows({ file, sha1 }, row => {
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
if (rows !== Number(expected)) throw new Error(`${contender} read ${rows} rows of ${expected}`)
if (!(fen > 0)) throw new Error(`${contender} read no amounts`)
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, before, after }))
process.exit()
