// What the cases share: a sandbox, clients over it that record what they send, and assertions that name what was expected.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createCipheriv, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

export { assert }

export const emulator = await createEmulator()
export const { credentials } = emulator
export const publicKeyId = Object.keys(credentials.certs).find(name => name.startsWith('PUB_KEY_ID_'))
export const publicKey = credentials.certs[publicKeyId]
export const certificateSerial = Object.keys(credentials.certs).find(name => name !== publicKeyId)
export const certificate = credentials.certs[certificateSerial]

/** A client over the sandbox, and every request that it sends. */
export function client(options = {}, answer = emulator.fetch) {
  const sent = []
  const fetch = async (url, init) => {
    sent.push({ url, ...init, headers: new Headers(init.headers) })
    return answer(url, init)
  }
  return { wxpay: createWechatpay({ ...credentials, fetch, ...options }), sent }
}

let number = 0

/** A correct order of a number of its own. */
export const order = (overrides = {}) => ({
  appid: 'wxd678efh567hg6787',
  mchid: credentials.mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: `CASE${Date.now()}${number++}`,
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100, currency: 'CNY' },
  ...overrides,
})

/** A transfer whose name is encrypted. */
export const transfer = (overrides = {}) => ({
  appid: 'wxf636efh567hg4356',
  out_bill_no: `plfk${Date.now()}${number++}`,
  transfer_scene_id: '1000',
  openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
  user_name: '张三',
  transfer_amount: 400000,
  transfer_remark: '新会员开通有礼',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
  ...overrides,
})

/**
 * Fails unless an attempt throws or rejects with an error of this name whose text matches all patterns.
 *
 * @returns the error
 */
export async function fails(attempt, name, ...patterns) {
  let error
  try {
    await attempt()
  } catch (caught) {
    error = caught
  }
  assert.ok(error instanceof Error, `expected ${name}, nothing was thrown`)
  const names = [name].flat()
  assert.ok(names.includes(error.name), `expected ${names.join(' or ')}, got ${error.name}: ${error.message}`)
  const text = textOf(error)
  for (const pattern of patterns) assert.match(text, pattern)
  return error
}

/** Everything that an error says, its causes included. */
export function textOf(error) {
  const lines = []
  for (let each = error; each instanceof Error && lines.length < 5; each = each.cause)
    lines.push(each.message)
  if (Array.isArray(error.issues)) lines.push(...error.issues.map(issue => JSON.stringify(issue)))
  return lines.join('\n')
}

/** What is written to the console meanwhile. */
export async function consoleOf(attempt) {
  const lines = []
  const kept = { ...console }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'])
    console[level] = (...words) => lines.push(words.map(String).join(' '))
  try {
    await attempt()
  } finally {
    Object.assign(console, kept)
  }
  return lines
}

/** Serves a Node listener. */
export async function serve(listener) {
  const server = createServer(listener)
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    port: server.address().port,
    close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))),
  }
}

/** An attempt that has to end, whatever comes of it, before so many milliseconds are over. */
export async function within(ms, attempt) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`was not over after ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([attempt(), late])
  } finally {
    clearTimeout(timer)
  }
}

const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PLATFORM_ID = 'PUB_KEY_ID_0119000000012026112500110000000000'

/** What a client trusts that is to believe {@link signed}. */
export const platformCerts = {
  [PLATFORM_ID]: platform.publicKey.export({ type: 'spki', format: 'pem' }),
}

/** The key that {@link signed} signs with. */
export const platformKey = platform.privateKey.export({ type: 'pkcs8', format: 'pem' })

/** A certificate of a key's owner, as OpenSSL makes it. @param serial hexadecimal */
export function certificateOf(privateKey, serial) {
  const key = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'key.pem')
  writeFileSync(key, privateKey)
  const subject = ['-subj', '/CN=1900000001', '-days', '3650', '-set_serial', `0x${serial}`]
  return execFileSync('openssl', ['req', '-new', '-x509', '-key', key, ...subject], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

/** An entry of the list of certificates: encrypted for the merchant. */
export function listed(serial_no, pem) {
  const nonce = 'abcdefghijkl'
  const cipher = createCipheriv('aes-256-gcm', credentials.apiv3Key, nonce)
  cipher.setAAD(Buffer.from('certificate'))
  const ciphertext = Buffer.concat([cipher.update(pem), cipher.final(), cipher.getAuthTag()])
  return {
    serial_no,
    effective_time: new Date().toISOString(),
    expire_time: new Date(Date.now() + 3650 * 24 * 3_600_000).toISOString(),
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext: ciphertext.toString('base64'),
    },
  }
}

/** A response that WeChat Pay could have given: signed now, or at another time. */
export function signed(body, { status = 200, headers = {}, timestamp = Math.floor(Date.now() / 1000) } = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const nonce = randomUUID().replaceAll('-', '')
  const signature = createSign('RSA-SHA256')
    .update(`${timestamp}\n${nonce}\n${text}\n`)
    .sign(platform.privateKey, 'base64')
  return new Response(status === 204 ? undefined : text, {
    status,
    headers: {
      'content-type': 'application/json',
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': nonce,
      'wechatpay-serial': PLATFORM_ID,
      'wechatpay-signature': signature,
      ...headers,
    },
  })
}
