// A trade bill of so many MiB as gzip, made while it is read: neither the file nor its rows are ever in memory at once, and nothing is written to the disk.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { constants, crc32, deflateRawSync } from 'node:zlib'

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
const ROWS = 5000
/** What a file or a socket gives at once, bytes. */
const CHUNK = 64 * 1024

/** @returns `{ rows, bytes, sha1, open }`: bytes unzipped, and `open()`, the stream of the gzip file */
export function makeBill(mebibytes) {
  const block = Buffer.from(Array.from({ length: ROWS }, row).join(''))
  const blocks = Math.max(1, Math.round((mebibytes * 1024 * 1024) / block.length))
  const digest = createHash('sha1')
  let checksum = 0
  let bytes = 0
  for (const piece of repeat([Buffer.from(HEADER)], block, blocks, [Buffer.from(SUMMARY)])) {
    digest.update(piece)
    checksum = crc32(piece, checksum)
    bytes += piece.length
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE(bytes % 2 ** 32, 4)
  const begin = [GZIP, deflate(Buffer.from(HEADER))]
  const end = [deflate(Buffer.from(SUMMARY)), LAST_BLOCK, trailer]
  const zipped = deflate(block)
  return {
    rows: blocks * ROWS,
    bytes,
    sha1: digest.digest('hex'),
    open: () => toStream(repeat(begin, zipped, blocks, end)),
  }
}

/** A header of gzip without name and time. */
const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const LAST_BLOCK = Buffer.from([3, 0])

/**
 * A piece that looks back to nothing before it and ends with a whole byte, so that it can be compressed once
 * and stand in the file many times: making the file costs the reader nothing.
 */
function deflate(piece) {
  return deflateRawSync(piece, { level: 1, finishFlush: constants.Z_FULL_FLUSH })
}

function* repeat(begin, piece, times, end) {
  yield* begin
  for (let index = 0; index < times; index++) yield piece
  yield* end
}

function toStream(pieces) {
  const chunks = cut(pieces)
  return new Readable({
    highWaterMark: CHUNK,
    read() {
      this.push(chunks.next().value ?? null)
    },
  })
}

function* cut(pieces) {
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += CHUNK) yield piece.subarray(at, at + CHUNK)
}
