// Attacks, and hosts that misbehave.
import { connect } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import process from 'node:process'
import fastify from 'fastify'
import { createWechatpay, operationOf, redact } from 'wechatpay-isomorphic'
import { fastifyPlugin } from 'wechatpay-isomorphic/notification'
import * as lib from './lib.mjs'

const { assert, certificateOf, client, credentials, emulator, fails, listed, order } = lib
const { platformCerts, platformKey, serve, signed, textOf, transfer, within } = lib

const CONFIRM = 'v3/brand/partner/card-member/user-cards/1/confirm'

const { certs: _certs, ...withoutCerts } = credentials

export const cases = {
  'a number from outside that leads to another operation': async () => {
    const { wxpay, sent } = client()
    for (const path of [
      'v3/pay/transactions/out-trade-no/../../../billdownload/file?x=',
      'v3/pay/transactions/out-trade-no/%2e%2e/%2E%2E/../billdownload/file',
      'v3/pay/transactions/out-trade-no/..\\..\\..\\billdownload/file',
      'v3/pay/transactions/out-trade-no/1\t2',
      'v3/pay/transactions/out-trade-no/1\r\n2',
      'v3/pay/transactions/out-trade-no/1#2',
    ])
      await fails(() => wxpay.chain(path).get({ query: { mchid: credentials.mchid } }), 'TypeError')
    assert.equal(sent.length, 0)
  },
  'a path that hides what it is': async () => {
    const { wxpay, sent } = client()
    const json = {
      brand_id: '1004',
      openid: 'o',
      phone_number: '13800000000',
      user_card_confirm_state: 'CREATE_CARD_SUCCESS',
    }
    for (const path of [CONFIRM.replace('/user-cards', '/./user-cards'), `${CONFIRM}#x`])
      await fails(() => wxpay.chain(path).post({ json, query: { card_id: 'p' } }), 'TypeError')
    await wxpay
      .chain(`${CONFIRM}?card_id=p`)
      .post({ json })
      .catch(() => undefined)
    for (const { body } of sent) assert.doesNotMatch(body, /13800000000/)
  },
  'Fastify: bodies of many MiB': async () => {
    const { wxpay } = client()
    const app = fastify({ bodyLimit: 256 * 1024 * 1024 })
    await app.register(
      fastifyPlugin(
        wxpay.notifications.handler(() => undefined, { onError: () => undefined }),
        '/notify',
      ),
    )
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address()
    try {
      const chunk = Buffer.alloc(1024 * 1024)
      let received = 0
      const started = process.memoryUsage().rss
      const send = () =>
        new Promise(resolve => {
          const socket = connect(port, '127.0.0.1', () => {
            socket.write(
              'POST /notify HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
            )
            let left = 60
            const write = () => {
              if (left-- === 0 || socket.destroyed) return socket.destroy()
              socket.write(`${chunk.length.toString(16)}\r\n`)
              socket.write(chunk)
              if (socket.write('\r\n')) setImmediate(write)
              else socket.once('drain', write)
            }
            write()
          })
          socket.on('data', data => {
            if (String(data).startsWith('HTTP/1.1 413')) received++
            socket.destroy()
          })
          socket.on('error', () => undefined)
          socket.on('close', resolve)
        })
      await within(20_000, () => Promise.all(Array.from({ length: 8 }, send)))
      const grown = (process.memoryUsage().rss - started) / 1024 / 1024
      assert.ok(received === 8, `${received} of 8 were refused with 413`)
      assert.ok(grown < 200, `memory grew by ${grown.toFixed(0)} MiB`)
    } finally {
      await app.close()
    }
  },
  'a download that stops after its first bytes': async () => {
    const { url, close } = await serve((_, response) => response.writeHead(200).write('first bytes'))
    try {
      const { wxpay } = client({ baseUrl: url, standbyUrls: [], timeout: 300, retry: 0 }, fetch)
      const file = `${url}/v3/billdownload/file?token=x`
      await within(5000, () =>
        fails(() => wxpay.bills.download(file).bytes(), ['TimeoutError', 'DownloadError', 'NetworkError']),
      )
    } finally {
      await close()
    }
  },
  'a 404 that is not WeChat Pay’s for the download of certificates': async () => {
    let hostile = true
    const fetch = async (url, init) =>
      hostile && new URL(url).pathname === '/v3/certificates'
        ? new Response('<html>not found</html>', { status: 404, headers: { 'content-type': 'text/html' } })
        : emulator.fetch(url, init)
    const wxpay = createWechatpay({ ...withoutCerts, fetch, retry: 0 })
    await wxpay.v3.pay.transactions.native.post({ json: order() }).catch(() => undefined)
    hostile = false
    const later = Date.now() + 31_000
    const { now } = Date
    Date.now = () => later
    try {
      assert.ok((await wxpay.certificates.refresh()).length > 0)
      const genuine = await emulator.notify('TRANSACTION.SUCCESS', {
        signedWith: 'certificate',
        timestamp: Math.floor(later / 1000),
      })
      assert.equal((await wxpay.notifications.parse(genuine.request())).event_type, 'TRANSACTION.SUCCESS')
    } finally {
      Date.now = now
    }
  },
  'a list of certificates with entries that no key can be made of': async () => {
    const serial = 'C1'.repeat(20)
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
    const [ec, small] = [elliptic, weak].map(key => key.export({ type: 'pkcs8', format: 'pem' }))
    const data = [
      listed('C2'.repeat(20), certificateOf(ec, 'C2'.repeat(20))),
      listed(serial, certificateOf(platformKey, serial)),
      listed('C3'.repeat(20), certificateOf(small, 'C3'.repeat(20))),
    ]
    const warnings = []
    const headers = { 'wechatpay-serial': serial }
    const { wxpay } = client(
      { certs: undefined, hooks: { warning: ({ cause }) => warnings.push(textOf(cause)) } },
      async url =>
        new URL(url).pathname === '/v3/certificates'
          ? signed({ data }, { headers })
          : signed({ code_url: 'weixin://wxpay/bizpayurl?pr=1' }, { headers }),
    )
    assert.ok((await wxpay.v3.pay.transactions.native.post({ json: order() }).json()).code_url)
    assert.equal((await wxpay.certificates.refresh()).length, 1)
    for (const skipped of ['C2', 'C3']) assert.match(warnings.join('\n'), new RegExp(skipped.repeat(20)))
  },
  'a clock that jumps back after a download that failed': async () => {
    let hostile = true
    const fetch = async (url, init) =>
      hostile && new URL(url).pathname === '/v3/certificates'
        ? new Response('<html>down</html>', { status: 502 })
        : emulator.fetch(url, init)
    const wxpay = createWechatpay({ ...withoutCerts, fetch, retry: 0, hooks: { warning: () => undefined } })
    const { now } = Date
    Date.now = () => now() + 3_600_000
    try {
      await wxpay.certificates.refresh().catch(() => undefined)
    } finally {
      Date.now = now
    }
    hostile = false
    assert.ok((await wxpay.v3.pay.transactions.native.post({ json: order() }).json()).code_url)
  },
  'a store of certificates that never answers': async () => {
    const certStore = { get: () => new Promise(() => undefined), set: async () => undefined }
    const wxpay = createWechatpay({ ...withoutCerts, certStore, fetch: emulator.fetch })
    await within(15_000, () => wxpay.v3.pay.transactions.native.post({ json: order() }).json())
  },
  'a call that is aborted while keys are downloaded': async () => {
    const fetch = async (url, init) => {
      if (new URL(url).pathname === '/v3/certificates')
        await new Promise(resolve => setTimeout(resolve, 3000))
      return emulator.fetch(url, init)
    }
    const wxpay = createWechatpay({ ...withoutCerts, fetch })
    await within(1500, () =>
      fails(
        () =>
          wxpay.v3.fundApp.mchTransfer.transferBills.post({
            json: transfer(),
            signal: AbortSignal.timeout(100),
          }),
        ['TimeoutError', 'AbortError'],
      ),
    )
  },
  'many forged notifications of unknown serials during a download': async () => {
    let downloads = 0
    const fetch = async (url, init) => {
      if (new URL(url).pathname === '/v3/certificates') downloads++
      return emulator.fetch(url, init)
    }
    const wxpay = createWechatpay({ ...withoutCerts, fetch })
    const forged = await emulator.notify('TRANSACTION.SUCCESS', { fault: 'unknown-serial' })
    const handler = wxpay.notifications.handler(() => undefined, { onError: () => undefined })
    // A serial number: the id of a public key causes no download at all.
    const headers = { ...forged.headers, 'Wechatpay-Serial': 'AB'.repeat(20) }
    const request = () =>
      new Request('https://a.example/notify', { method: 'POST', headers, body: forged.body })
    const statuses = await within(20_000, () =>
      Promise.all(Array.from({ length: 20_000 }, async () => (await handler(request())).status)),
    )
    assert.ok(statuses.every(status => status === 401))
    assert.equal(downloads, 1)
  },
  'forty thousand slashes in a path': async () => {
    const { wxpay } = client()
    await within(1000, async () => {
      try {
        await wxpay.chain(`v3${'/'.repeat(40_000)}x`).get({ retry: 0 })
      } catch {
        // Whatever becomes of it, it must not take long.
      }
    })
  },
  'hooks see no value of a path that the catalog does not know': async () => {
    const seen = []
    const look = event => seen.push(JSON.stringify(event))
    const hooks = { request: look, response: look, retry: look, error: look, warning: look }
    const { wxpay } = client({ hooks })
    await wxpay
      .chain('v3/not/documented/o-MYE42l80oelYMDE34nYD456Xoy')
      .get({ retry: 0 })
      .catch(() => undefined)
    assert.ok(seen.length > 0)
    for (const text of seen) assert.ok(!text.includes('o-MYE42l80oelYMDE34nYD456Xoy'), text)
  },
  'redact(): secrets in other notations': async () => {
    const operation = await operationOf('POST', 'v3/fund-app/mch-transfer/transfer-bills')
    for (const text of [
      `user_name=${encodeURIComponent('张三')}&openid=o`,
      '{"openid":"o","user_name":"张三',
      '<xml><user_name>张三</user_name></xml>',
      'Array ( [user_name] => 张三 )',
      "'user_name' => '张三'",
      'user_name: 张三',
    ]) {
      const masked = JSON.stringify(redact(text, operation))
      assert.ok(
        !masked.includes('张三') && !masked.includes(encodeURIComponent('张三')),
        `${text} became ${masked}`,
      )
    }
  },
  'a verified response that is not JSON': async () => {
    const { wxpay } = client({ certs: platformCerts }, async () => signed('<html>secret of somebody</html>'))
    const error = await fails(
      () => wxpay.v3.pay.transactions.native.post({ json: order(), retry: 0 }).json(),
      ['WechatpayError', 'DecryptionError', 'SignatureError'],
    )
    assert.doesNotMatch(textOf(error), /<html|Unexpected token|secret of/)
  },
  'validate: false, and a sensitive value of the wrong shape': async () => {
    const { wxpay, sent } = client({ validate: false })
    await fails(
      () => wxpay.v3.fundApp.mchTransfer.transferBills.post({ json: transfer({ user_name: ['张三'] }) }),
      ['ValidationError', 'TypeError'],
      /user_name/,
    )
    assert.equal(sent.length, 0)
  },
  'keys that are no keys, and headers as a Map': async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const weak = privateKey.export({ type: 'pkcs8', format: 'pem' })
    await fails(
      async () => client({ privateKey: weak }).wxpay.v3.pay.transactions.native.post({ json: order() }),
      'ConfigurationError',
      /2048/,
    )
    const even = {
      kty: 'RSA',
      n: Buffer.alloc(256, 0xfe).toString('base64url'),
      e: Buffer.from([1]).toString('base64url'),
    }
    await fails(
      async () => client({ certs: { PUB_KEY_ID_01: even } }).wxpay.encrypt('x'),
      'ConfigurationError',
      /certs|PUB_KEY_ID_01/,
    )
    const { wxpay, sent } = client()
    await wxpay.v3.pay.transactions.native.post({ json: order(), headers: new Map([['x-trace', 'abc']]) })
    assert.equal(sent[0].headers.get('x-trace'), 'abc')
  },
  'a response that cannot be believed says that the call may have been carried out': async () => {
    const { wxpay } = client({ certs: platformCerts, retry: 0 }, async () =>
      signed({ code_url: 'x' }, { headers: { 'wechatpay-signature': 'AAAA' } }),
    )
    await fails(
      () => wxpay.v3.pay.transactions.native.post({ json: order() }),
      'SignatureError',
      /may have (?:been carried|carried)/,
    )
  },
}
