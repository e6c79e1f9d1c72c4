// Reads a gzip bill of so many MiB as rows, hash-checked, and prints how memory grew: node --expose-gc process.mjs <keys> <MiB>
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import { createBills } from 'wechatpay-isomorphic'

const [path, size, part] = process.argv.slice(2)
const { mchid, serial, privateKey, publicKeyId, platformPublicKey } = JSON.parse(readFileSync(path, 'utf8'))

const HEADER =
  '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n'
const ROW =
  '`2026-11-22 10:34:56,`wxea9c30890f48d5ae,`1900000001,`0,`013467007045764,`4200001234202611221234567890,`1217752501201407033233368018,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`OTHERS,`CNY,`88.88,`0.00,`公仔,大号,`,`0.53000,`0.60%,`88.88,`0.00,`\r\n'
const SUMMARY = '总交易单数,应结订单总金额\r\n`1,`88.88\r\n'
const block = Buffer.from(ROW.repeat(1000))
const blocks = Math.ceil((Number(size) * 1024 * 1024) / block.length)

function* pieces() {
  yield Buffer.from(HEADER)
  for (let index = 0; index < blocks; index++) yield block
  yield Buffer.from(SUMMARY)
}

if (part === 'make') {
  Readable.from(pieces())
    .pipe(createGzip({ level: 1 }))
    .pipe(process.stdout)
  await new Promise(resolve => process.stdout.on('finish', resolve))
  process.exit()
}

const digest = createHash('sha1')
for (const piece of pieces()) digest.update(piece)
const hash_value = digest.digest('hex')

const bills = createBills({
  mchid,
  serial,
  privateKey,
  certs: { [publicKeyId]: platformPublicKey },
  retry: 0,
  // Made by another process, whose memory does not count.
  fetch: async () =>
    new Response(
      Readable.toWeb(
        spawn(process.execPath, [fileURLToPath(import.meta.url), path, size, 'make'], {
          stdio: ['ignore', 'pipe', 'inherit'],
        }).stdout,
      ),
    ),
})

const { readBill } = await import('wechatpay-isomorphic')
const file = () =>
  bills
    .download(
      {
        download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1',
        hash_type: 'SHA1',
        hash_value,
      },
      { gzip: true },
    )
    .stream()

let peak = 0
let rows = 0
const begin = performance.now()
let before = 0
let tenth = 0
for await (const row of readBill(await file()).rows()) {
  if (row['应结订单金额'] !== 8888) throw new Error(`not what was sent: ${JSON.stringify(row)}`)
  rows++
  // After the first hundredth everything has been compiled and every buffer been made.
  if (rows === blocks * 10) {
    globalThis.gc()
    before = peak = process.memoryUsage.rss()
  }
  if (rows === blocks * 100) {
    globalThis.gc()
    tenth = process.memoryUsage.rss()
  }
  if (rows % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
}
if (rows !== blocks * 1000) throw new Error(`${rows} rows of ${blocks * 1000}`)
globalThis.gc()
console.log(
  JSON.stringify({
    rows,
    seconds: (performance.now() - begin) / 1000,
    before,
    tenth,
    peak,
    after: process.memoryUsage.rss(),
  }),
)
process.exit()
