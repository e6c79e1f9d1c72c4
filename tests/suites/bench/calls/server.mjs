// Answers every POST like WeChat Pay, signed. So that it is never what holds the others up, it signs once a second and answers everything in that second alike, and it verifies
// only the first request of a connection: enough to turn away a contender that does not sign.
import { createPublicKey, createPrivateKey, randomUUID, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

const keys = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const privateKey = createPrivateKey(keys.platformPrivateKey)
const merchantKey = createPublicKey(keys.merchantPublicKey)
const body = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00' })

let headers = {}
function refresh() {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomUUID().replaceAll('-', '')
  headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Request-ID': '08B0A9AB8C0610D50218B8F9A3550120D0C4012800-0',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.publicKeyId,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Signature': sign(
      'sha256',
      Buffer.from(`${timestamp}\n${nonce}\n${body}\n`),
      privateKey,
    ).toString('base64'),
  }
}

function isSigned(request, bytes) {
  const { nonce_str, timestamp, signature } = Object.fromEntries(
    Array.from((request.headers.authorization ?? '').matchAll(/(\w+)="([^"]*)"/g), match => [
      match[1],
      match[2],
    ]),
  )
  const message = Buffer.concat([
    Buffer.from(`${request.method}\n${request.url}\n${timestamp}\n${nonce_str}\n`),
    bytes,
    Buffer.from('\n'),
  ])
  return signature !== undefined && verify('sha256', message, merchantKey, Buffer.from(signature, 'base64'))
}

const seen = new WeakSet()
const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
  const bytes = await buffer(request)
  if (!seen.has(request.socket)) {
    seen.add(request.socket)
    if (!isSigned(request, bytes))
      return response
        .writeHead(401, { 'Content-Type': 'application/json' })
        .end('{"code":"SIGN_ERROR","message":"signed wrongly"}')
  }
  response.writeHead(200, headers).end(body)
})

refresh()
setInterval(refresh, 1000).unref()
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`))
process.on('disconnect', () => process.exit())
