// Calls in turns by the package and by bare ky, with nothing behind fetch, and prints microseconds of CPU a call of each: node process.mjs <keys> <rounds> <calls>
import { createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import ky from 'ky'
import { createWechatpay } from 'wechatpay-isomorphic'

const [path, rounds, calls] = process.argv.slice(2)
const keys = JSON.parse(readFileSync(path, 'utf8'))
const baseUrl = 'https://api.mch.weixin.qq.com'

const file = '交易时间,公众账号ID,商户号\r\n'
const json = {
  appid: 'wxd678efh567hg6787',
  mchid: keys.mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
}
const query = { token: '6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO' }

const body = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00' })
const timestamp = String(Math.floor(Date.now() / 1000))
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'wechatpay-timestamp': timestamp,
  'wechatpay-nonce': 'c5ac7061fccab6bf3e254dcf98995b8c',
  'wechatpay-serial': keys.publicKeyId,
  'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  'wechatpay-signature': sign(
    'sha256',
    Buffer.from(`${timestamp}\nc5ac7061fccab6bf3e254dcf98995b8c\n${body}\n`),
    createPrivateKey(keys.platformPrivateKey),
  ).toString('base64'),
}

const answerFile = async () => new Response(file, { headers: { 'content-type': 'text/plain' } })
const answerJson = async () => new Response(body, { headers })

const signature = new Uint8Array(256)
const createClient = (fetch, crypto) =>
  createWechatpay({
    mchid: keys.mchid,
    serial: keys.serial,
    signer: { sign: async () => signature },
    certs: { [keys.publicKeyId]: keys.platformPublicKey },
    fetch,
    crypto,
  })
/** A WebCrypto to which every signature is right, at once. */
const trusting = {
  getRandomValues: bytes => crypto.getRandomValues(bytes),
  subtle: { importKey: (...key) => crypto.subtle.importKey(...key), verify: async () => true },
}

const unsigned = createClient(answerFile, crypto)
const unverified = createClient(answerJson, trusting)
const verified = createClient(answerJson, crypto)

const contenders = {
  kyGet: () => ky.get(`${baseUrl}/v3/billdownload/file`, { searchParams: query, fetch: answerFile }).text(),
  get: () => unsigned.v3.billdownload.file.get({ query }).text(),
  kyPost: () => ky.post(`${baseUrl}/v3/pay/transactions/native`, { json, fetch: answerJson }).json(),
  post: () => unverified.v3.pay.transactions.native.post({ json }).json(),
  postVerified: () => verified.v3.pay.transactions.native.post({ json }).json(),
}

/**
 * Microseconds of CPU a call, one call after the other: what the client does, whatever else the machine does
 * at the time.
 */
async function measure(call) {
  const before = process.cpuUsage()
  for (let index = 0; index < calls; index++) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]))
for (const call of Object.values(contenders)) for (let index = 0; index < 10; index++) await measure(call)
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, call] of Object.entries(contenders)) times[name].push(await measure(call))
}
console.log(JSON.stringify(times))
process.exit()
