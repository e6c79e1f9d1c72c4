import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { createPrivateKey } from '../../../../src/crypto.ts'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { formatAuthorization } from '../../../../src/protocol.ts'
import { run } from '../../../../src/cli/messages/verify.ts'
import { signRequest } from '../../../../src/cli/messages/sign-request.ts'
import { pkcs8Pem } from '../../../fixtures/keys.ts'
import { platformPair, type Variables } from '../doctor/configurations.ts'
import { given, keep } from '../doctor/terminal.ts'

let emulator: Emulator
let env: Variables
let publicKeyId: string

beforeAll(async () => {
  emulator = await createEmulator({ mchid: '1900000001' })
  const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
  publicKeyId = emulator.keys().publicKey.serial
  env = {
    WXPAY_MCHID: mchid,
    WXPAY_SERIAL: serial,
    WXPAY_PRIVATE_KEY: privateKey,
    WXPAY_CERTS: JSON.stringify(certs),
    WXPAY_APIV3_KEY: apiv3Key,
  }
})

type Headers = Readonly<Record<string, string>>

const raw = (first: string, headers: Headers, body: string): string =>
  [first, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n')

async function verify(
  file: string,
  changes: Variables = {},
): Promise<{ exitCode: number; out: string; lines: string[] }> {
  const { terminal, out } = keep({ env: { ...env, ...changes }, stdin: file })
  const exitCode = await run(given(['-']), terminal)
  return { exitCode, out: out(), lines: out().split('\n') }
}

const notification = (fault?: 'probe' | 'stale' | 'unknown-serial'): ReturnType<Emulator['notify']> =>
  emulator.notify('TRANSACTION.SUCCESS', fault === undefined ? {} : { fault })

test('a notification as it came holds, and its three lines are shown', async () => {
  const { headers, body } = await notification()
  const { exitCode, lines } = await verify(raw('POST /notify HTTP/1.1', headers, body))
  expect(lines[0]).toBe('A notification POST /notify')
  expect(lines[1]).toBe(`✓ the signature holds: ${publicKeyId} signed it`)
  expect(lines.slice(2)).toEqual([
    `1 timestamp  ${headers['Wechatpay-Timestamp']}⏎`,
    `2 nonce      ${headers['Wechatpay-Nonce']}⏎`,
    `3 body       ${body}⏎`,
  ])
  expect(exitCode).toBe(0)
})

test('a line break that an editor put at the end of the file does no harm', async () => {
  const { headers, body } = await notification()
  const { exitCode, lines } = await verify(raw('POST /notify HTTP/1.1', headers, `${body}\n`))
  expect(lines[1]).toMatch(
    /^✓ the signature holds: .*; the body in this file has got a line break at its end/,
  )
  // What is shown is what was signed.
  expect(lines.at(-1)).toBe(`3 body       ${body}⏎`)
  expect(exitCode).toBe(0)
})

const AGAIN = 'was parsed and serialised again: give the raw bytes, before any JSON middleware'

test.each<[name: string, change: (body: string) => string, why: string]>([
  ['serialised with blanks', body => JSON.stringify(JSON.parse(body), null, 2), AGAIN],
  [
    'serialised with \\u',
    body => body.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    AGAIN,
  ],
  ['in a JSON string', body => JSON.stringify(body), 'is a JSON string with the JSON in it'],
  ['read as latin1', body => Buffer.from(body).toString('latin1'), 'was read as latin1 instead of UTF-8'],
  ['in base64', body => Buffer.from(body).toString('base64'), 'is base64: a gateway encoded it'],
  ['with a byte order mark', body => `\uFEFF${body}`, 'has got a byte order mark'],
  ['with blanks around it', body => `  ${body}`, 'has got white space around it'],
  [
    'with its fields in the order of the alphabet',
    body => {
      const sorted = (value: object): object =>
        Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([name, each]) => [name, typeof each === 'object' ? sorted(each) : each]),
        )
      return JSON.stringify(sorted(JSON.parse(body)))
    },
    'was parsed and serialised again, its fields in another order: give the raw bytes',
  ],
])('a body that is %s is found out', async (_, change, why) => {
  const { headers, body } = await notification()
  const { exitCode, lines } = await verify(raw('POST /notify HTTP/1.1', headers, change(body)))
  expect(lines[1]).toBe(`✗ the signature does not hold, line 3 differs: the body ${why}`)
  expect(lines[2]).toMatch(/^ {2}→ give what came over the wire/)
  expect(exitCode).toBe(1)
})

test.each<
  [
    name: string,
    change: (it: { headers: Headers; body: string }) => { headers?: Headers; body?: string },
    line: RegExp,
  ]
>([
  [
    'timestamp and nonce swapped',
    ({ headers }) => ({
      headers: {
        ...headers,
        'Wechatpay-Timestamp': headers['Wechatpay-Nonce']!,
        'Wechatpay-Nonce': headers['Wechatpay-Timestamp']!,
      },
    }),
    /^✗ the signature does not hold, line 1 differs: Wechatpay-Timestamp and Wechatpay-Nonce are swapped$/m,
  ],
  [
    'another content',
    ({ body }) => ({ body: body.replace('支付', '退款') }),
    /^✗ the signature does not hold: the key is right, and timestamp, nonce or body are not as they came$/m,
  ],
  [
    'a header that is missing',
    ({ headers }) => ({
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Wechatpay-Nonce')),
    }),
    /^✗ Wechatpay-Nonce: missing$/m,
  ],
  [
    'a signature that is no base64',
    ({ headers }) => ({ headers: { ...headers, 'Wechatpay-Signature': '!' } }),
    /^✗ Wechatpay-Signature is not base64$/m,
  ],
  [
    'a signature of another algorithm',
    ({ headers }) => ({ headers: { ...headers, 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' } }),
    /^✗ Wechatpay-Signature-Type is "WECHATPAY2-SM2-WITH-SM3": only SHA-256 with RSA is verified here$/m,
  ],
  [
    'a timestamp that is none',
    ({ headers }) => ({ headers: { ...headers, 'Wechatpay-Timestamp': 'now' } }),
    /^✗ Wechatpay-Timestamp is not a number of seconds$/m,
  ],
  [
    'a Date of another day',
    ({ headers }) => ({ headers: { ...headers, Date: 'Mon, 23 Nov 2020 00:00:00 GMT' } }),
    /^✗ Wechatpay-Timestamp, .* is more than 300 s away from the message's Date$/m,
  ],
  [
    'a body that is cut short',
    ({ headers, body }) => ({ headers: { ...headers, 'Content-Length': '5000' }, body: body.slice(0, 50) }),
    /^✗ the body has \d+ bytes, and Content-Length says 5000: it was cut short$/m,
  ],
  [
    'the merchant’s own serial number',
    ({ headers }) => ({ headers: { ...headers, 'Wechatpay-Serial': env['WXPAY_SERIAL']! } }),
    /^✗ Wechatpay-Serial is the merchant's own, /m,
  ],
])('a message with %s is found out', async (_, change, line) => {
  const { headers, body } = await notification()
  const it = { headers, body, ...change({ headers, body }) }
  const { exitCode, out } = await verify(raw('POST /notify HTTP/1.1', it.headers, it.body))
  expect(out).toMatch(line)
  expect(exitCode).toBe(1)
})

test('a probe, an unknown serial number, another key: each has its own words', async () => {
  const probe = await notification('probe')
  expect((await verify(raw('POST /n HTTP/1.1', probe.headers, probe.body))).lines[1]).toBe(
    '✗ this is a probe of WeChat Pay: a deliberately wrong signature (SIGNTEST)',
  )
  const unknown = await notification('unknown-serial')
  expect((await verify(raw('POST /n HTTP/1.1', unknown.headers, unknown.body))).lines[1]).toMatch(
    /^✗ Wechatpay-Serial is PUB_KEY_ID_\d+, which is not configured \(there is PUB_KEY_ID_\d+, \w+\)$/,
  )
  const { headers, body } = await notification()
  const others = { WXPAY_CERTS: JSON.stringify({ [publicKeyId]: platformPair.publicKeyPem }) }
  expect((await verify(raw('POST /n HTTP/1.1', headers, body), others)).lines[1]).toBe(
    `✗ the signature does not hold: another key made it than the one that is configured as ${publicKeyId}`,
  )
})

test('a message that is old holds, and its age is told', async () => {
  const { headers, body } = await notification('stale')
  const { exitCode, lines } = await verify(raw('POST /n HTTP/1.1', headers, body))
  expect(lines[1]).toMatch(/^✓ the signature holds/)
  expect(lines[2]).toMatch(/^! it was signed at .*Z, 864\d\d s from now: a server refuses/)
  expect(exitCode).toBe(0)
})

test('a body that was saved as a JSON value holds where it can be put together again', async () => {
  const { headers, body } = await notification()
  const file = JSON.stringify({ headers, body: JSON.parse(body) })
  expect((await verify(file)).lines[1]).toMatch(/^✓ the signature holds/)
  const reordered = JSON.stringify({ headers, body: { ...JSON.parse(body), extra: 1 } })
  expect((await verify(reordered)).lines[1]).toBe(
    '✗ the signature does not hold: the file has the body as a JSON value, not as the text that came',
  )
})

const ORDER = '{"description":"张三","amount":{"total":1}}'
const TARGET = '/v3/pay/transactions/native?a=%E5%BC%A0'

/** A request whose Authorization covers `message`. */
async function request(
  message: (nonce: string, timestamp: string) => string,
  sent = ORDER,
  method = 'POST',
): Promise<string> {
  const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242'
  const timestamp = '1554208460'
  const signature = await createPrivateKey(env['WXPAY_PRIVATE_KEY']!).sign(
    Buffer.from(message(nonce, timestamp)),
  )
  const authorization = formatAuthorization({
    kind: 'mchid',
    id: '1900000001',
    nonce,
    timestamp,
    signature: Buffer.from(signature).toString('base64'),
    serial: env['WXPAY_SERIAL']!,
  })
  return raw(
    `${method} ${TARGET} HTTP/1.1`,
    { Host: 'api.mch.weixin.qq.com', Authorization: authorization },
    sent,
  )
}

test('a request that is right holds, and its five lines are shown', async () => {
  const { exitCode, lines } = await verify(
    await request((nonce, time) => `POST\n${TARGET}\n${time}\n${nonce}\n${ORDER}\n`),
  )
  expect(lines).toEqual([
    `A request POST ${TARGET}`,
    '✓ the signature holds over these five lines',
    '1 method     POST⏎',
    `2 URL        ${TARGET}⏎`,
    '3 timestamp  1554208460⏎',
    '4 nonce      593BEC0C930BF1AFEB40B4A08C8FB242⏎',
    `5 body       ${ORDER}⏎`,
  ])
  expect(exitCode).toBe(0)
})

type Signed = (nonce: string, timestamp: string) => string

test.each<[signed: Signed, why: string]>([
  [
    (n, t) => `POST\n${TARGET.split('?')[0]}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the query was left out',
  ],
  [
    (n, t) => `POST\n${decodeURIComponent(TARGET)}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the URL was decoded: it is signed as it is sent',
  ],
  [
    (n, t) => `POST\n${TARGET.toLowerCase()}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the URL was put into lower case',
  ],
  [
    (n, t) => `POST\nhttps://api.mch.weixin.qq.com${TARGET}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the whole URL was signed, with scheme and host',
  ],
  [
    (n, t) => `POST\n${TARGET.slice(1)}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the / at the beginning of the path is missing',
  ],
  [(n, t) => `post\n${TARGET}\n${t}\n${n}\n${ORDER}\n`, 'line 1 differs: post was signed, and POST sent'],
  [(n, t) => `GET\n${TARGET}\n${t}\n${n}\n${ORDER}\n`, 'line 1 differs: GET was signed, and POST sent'],
  [(n, t) => `POST\n${TARGET}\n${n}\n${t}\n${ORDER}\n`, 'line 3 differs: timestamp and nonce are swapped'],
  [(n, t) => `POST\n${TARGET}\n${t}\n${n}\n\n`, 'line 5 differs: the body was left out'],
  [
    (n, t) => `POST\n${TARGET}\n${t}\n${n}\n${JSON.stringify(JSON.parse(ORDER), null, 2)}\n`,
    'line 5 differs: the body that was sent was parsed and serialised again: give the raw bytes, before any JSON middleware',
  ],
  [
    (n, t) => `POST\n${TARGET}\n${t}\n${n}\n${ORDER}`,
    'line 5 differs: the line feed at the end of the fifth line is missing',
  ],
  [
    (n, t) => `POST\r\n${TARGET}\r\n${t}\r\n${n}\r\n${ORDER}\r\n`,
    'line 1 differs: lines end in CRLF, not in a line feed alone',
  ],
  [
    (n, t) => `POST\\n${TARGET}\\n${t}\\n${n}\\n${ORDER}\\n`,
    'line 1 differs: lines end in a backslash and an n, not in a line feed',
  ],
  [
    (n, t) => `POST\n${TARGET.split('?')[0]}\n${t}\n${n}\n${ORDER}`,
    'line 2 differs: the query was left out; line 5 differs: the line feed at the end of the fifth line is missing',
  ],
  [
    (n, t) => `GET\n${TARGET.split('?')[0]}\n${t}\n${n}\n${ORDER}\n`,
    'line 2 differs: the query was left out; line 1 differs: GET was signed, and POST sent',
  ],
])('a request that was signed otherwise: %#', async (signed, why) => {
  const { exitCode, lines } = await verify(await request(signed))
  expect(lines[1]).toBe(`✗ the signature does not hold, ${why}`)
  expect(exitCode).toBe(1)
})

test('a GET whose fifth line is missing, which is the commonest mistake', async () => {
  const { lines } = await verify(await request((n, t) => `GET\n${TARGET}\n${t}\n${n}\n`, '', 'GET'))
  expect(lines[1]).toBe(
    '✗ the signature does not hold, line 5 differs: the fifth line is missing: it is there, with its line feed, also where the body is empty',
  )
})

test('of an upload, only the JSON of meta is signed', async () => {
  const meta = '{"filename":"a.png","sha256":"00"}'
  const body = `--b\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nPNG\r\n--b--\r\n`
  const upload = async (signed: string): Promise<string> =>
    (await request((n, t) => `POST\n${TARGET}\n${t}\n${n}\n${signed}\n`, body)).replace(
      'Host:',
      'Content-Type: multipart/form-data; boundary=b\r\nHost:',
    )
  expect((await verify(await upload(meta))).lines[1]).toBe('✓ the signature holds over these five lines')
  expect((await verify(await upload(body))).lines[1]).toBe(
    '✗ the signature does not hold, line 5 differs: the whole upload was signed: the JSON of the part meta alone is',
  )
})

test('another key, another message, no key, no header: each has its own words', async () => {
  const right: Signed = (n, t) => `POST\n${TARGET}\n${t}\n${n}\n${ORDER}\n`
  const file = await request(right)
  const changed = { WXPAY_PRIVATE_KEY: pkcs8Pem }
  expect((await verify(file, changed)).lines[1]).toBe(
    '✗ the signature does not hold: another private key made it than the one that is configured',
  )
  expect((await verify(await request(() => 'something else'))).lines[1]).toBe(
    '✗ the signature does not hold: the key is right, and something else was signed than these five lines',
  )
  expect((await verify(file, { WXPAY_PRIVATE_KEY: undefined })).lines[1]).toBe(
    '✗ the signature cannot be checked without the merchant private key or certificate',
  )
  expect((await verify(file.replace('mchid="', 'mchid=')).then(({ lines }) => lines))[1]).toBe(
    '✗ the Authorization header is malformed',
  )
  expect((await verify(file, { WXPAY_MCHID: '1900000009', WXPAY_SERIAL: 'AB'.repeat(20) })).out).toMatch(
    /^! it is of merchant 1900000001, and WXPAY_MCHID is 1900000009$(?:.|\n)*^! serial_no is \w+, and WXPAY_SERIAL is (?:AB){20}$/m,
  )
})

test('a request and its refusal in one file: what WeChat Pay verified is compared', async () => {
  const { mchid, serial, privateKey } = emulator.credentials
  const { authorization } = await signRequest({
    method: 'GET',
    target: '/v3/certificates',
    body: '',
    mchid,
    serial,
    privateKey: createPrivateKey(privateKey),
  })
  const sent = `/v3/certificates?algorithm_type=RSA`
  const answer = await emulator.fetch(`https://api.mch.weixin.qq.com${sent}`, {
    headers: { Authorization: authorization, 'User-Agent': 'x', Accept: 'application/json' },
  })
  expect(answer.status).toBe(401)
  const file = `${raw(`GET ${sent} HTTP/1.1`, { Authorization: authorization }, '')}${raw('HTTP/1.1 401 Unauthorized', Object.fromEntries(answer.headers), await answer.text())}`
  const { exitCode, out } = await verify(file)
  expect(out).toContain('✗ the signature does not hold, line 2 differs: the query was left out')
  expect(out).toContain('– an answer of 401 is not signed: it may help to find a mistake, and proves nothing')
  expect(out).toContain('– WeChat Pay verified the very message that was signed')
  expect(exitCode).toBe(1)
  const alone = await verify(file.slice(file.indexOf('HTTP/1.1 401')))
  expect(alone.out).toContain(`– WeChat Pay verified this message: "GET\\n${sent}\\n`)
})

/** An answer of the sandbox's WeChat Pay, signed by its public key. */
async function answerOf(body: string, headers: Headers = {}, signedBody = body): Promise<string> {
  const { privateKey, serial } = emulator.keys().publicKey
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = await createPrivateKey(privateKey).sign(
    Buffer.from(`${timestamp}\nNONCE\n${signedBody}\n`),
  )
  return raw(
    'HTTP/1.1 200 OK',
    {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'NONCE',
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': Buffer.from(signature).toString('base64'),
      ...headers,
    },
    body,
  )
}

test('a file of a path that is not signed is no fault', async () => {
  const file = JSON.stringify({
    status: 200,
    url: '/v3/billdownload/file?token=1',
    headers: {},
    body: 'rows',
  })
  const { exitCode, lines } = await verify(file)
  expect(lines[1]).toBe('– files of this path are not signed')
  expect(exitCode).toBe(0)
})

test('of a statement its digest is signed, and the file has to have it', async () => {
  const sha1 = createHash('sha1').update('rows').digest('hex')
  const headers = { 'Wechatpay-Statement-Sha1': sha1 }
  const signed = JSON.stringify({ sha1 })
  const right = await verify(await answerOf('rows', headers, signed))
  expect(right.lines.slice(0, 3)).toEqual([
    'An answer 200',
    `✓ the signature holds: ${publicKeyId} signed it`,
    '✓ the file has the digest that was signed',
  ])
  const wrong = await verify(await answerOf('other rows', headers, signed))
  expect(wrong.lines[2]).toBe('✗ the file has another digest than the one that was signed')
  expect(wrong.exitCode).toBe(1)
  // A notification has no such header: it changes nothing about what was signed.
  const forged = await notification()
  const file = raw('POST /n HTTP/1.1', { ...forged.headers, 'Wechatpay-Statement-Sha1': sha1 }, forged.body)
  expect((await verify(file)).lines[1]).toMatch(/^✓ the signature holds/)
})

test('a list of platform certificates is verified with what is in it', async () => {
  const { mchid, serial, privateKey } = emulator.credentials
  const { authorization } = await signRequest({
    method: 'GET',
    target: '/v3/certificates',
    body: '',
    mchid,
    serial,
    privateKey: createPrivateKey(privateKey),
  })
  const response = await emulator.fetch('https://api.mch.weixin.qq.com/v3/certificates', {
    headers: { Authorization: authorization, 'User-Agent': 'x', Accept: 'application/json' },
  })
  const file = raw('HTTP/1.1 200 OK', Object.fromEntries(response.headers), await response.text())
  const found = await verify(file, { WXPAY_CERTS: undefined })
  expect(found.lines[1]).toMatch(/^✓ the signature holds: \w+ signed it$/)
  expect((await verify(file, { WXPAY_CERTS: undefined, WXPAY_APIV3_KEY: undefined })).lines[1]).toMatch(
    /^✗ Wechatpay-Serial is \w+, which is not configured \(there is none\)$/,
  )
})

test('with --json, the checks are data', async () => {
  const { headers, body } = await notification()
  const { terminal, out } = keep({
    env,
    stdin: JSON.stringify({ headers, body }),
    json: true,
    language: 'zh',
  })
  expect(await run(given(['-']), terminal)).toBe(0)
  expect(JSON.parse(out())).toEqual([
    {
      kind: 'notification',
      holds: true,
      checks: [{ check: 'signature', verdict: 'right', found: `验签通过：由 ${publicKeyId} 签名` }],
      signed: `${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n${body}\n`,
    },
  ])
})
