// Writes a trade bill of so many MiB as gzip, and prints its rows and its SHA-1: node make.mjs <path> <MiB>
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const [path, size] = process.argv.slice(2)

const HEADER =
  '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n'
const SUMMARY = '总交易单数,应结订单总金额\r\n`1,`88.88\r\n'
const BANKS = ['OTHERS', 'CMB_DEBIT', 'ICBC_CREDIT', 'CCB_DEBIT', 'ABC_DEBIT', 'BOC_CREDIT']
const GOODS = ['公仔,大号', '腾讯充值中心-QQ会员充值', '咖啡 x2', 'Image形象店-深圳腾大-QQ公仔', '停车费']

/** The same numbers in each run. */
let seed = 42
function random(below) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const digits = length => Array.from({ length }, () => random(10)).join('')
const letters = length =>
  Array.from(
    { length },
    () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_0123456789'[random(64)],
  ).join('')
const two = number => String(number).padStart(2, '0')
const yuan = fen => `${Math.floor(fen / 100)}.${two(fen % 100)}`

function row() {
  const fen = 1 + random(100_000)
  return `${[
    '',
    `2026-11-22 ${two(random(24))}:${two(random(60))}:${two(random(60))}`,
    'wxea9c30890f48d5ae',
    '1900000001',
    '0',
    '013467007045764',
    `42000012342026112${digits(11)}`,
    `1217752501${digits(18)}`,
    `oUpF8u${letters(22)}`,
    'JSAPI',
    'SUCCESS',
    BANKS[random(BANKS.length)],
    'CNY',
    yuan(fen),
    '0.00',
    GOODS[random(GOODS.length)],
    '',
    `${(fen * 0.00006).toFixed(5)}`,
    '0.60%',
    yuan(fen),
    '0.00',
    '',
  ]
    .join(',`')
    .slice(1)}\r\n`
}

// Far more than the 32 KiB that gzip looks back, so that it finds no row again.
const block = Buffer.from(Array.from({ length: 5000 }, row).join(''))
const bytes = Number(size) * 1024 * 1024
const blocks = Math.max(1, Math.round(bytes / block.length))

function* pieces() {
  yield Buffer.from(HEADER)
  for (let index = 0; index < blocks; index++) yield block
  yield Buffer.from(SUMMARY)
}

const digest = createHash('sha1')
let length = 0
for (const piece of pieces()) {
  digest.update(piece)
  length += piece.length
}
await pipeline(Readable.from(pieces()), createGzip({ level: 1 }), createWriteStream(path))
console.log(JSON.stringify({ rows: blocks * 5000, sha1: digest.digest('hex'), bytes: length }))
