// The least that does the same by hand on Node: sign, POST, verify. No retries, no checks of what is sent.
import { createOrder } from './order.mjs'

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const { subtle } = crypto
const toDer = pem => Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64')

/** @param send `(url, { method, headers, body })` to `{ status, headers: name => value, text }` */
export function createCallOver(send, baseUrl, keys) {
  const signing = subtle.importKey('pkcs8', toDer(keys.privateKey), RSA, false, ['sign'])
  const certs = {
    [keys.publicKeyId]: subtle.importKey('spki', toDer(keys.platformPublicKey), RSA, false, ['verify']),
  }
  const order = createOrder(keys)

  return async () => {
    const target = '/v3/pay/transactions/native'
    const body = JSON.stringify(order)
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = crypto.randomUUID().replaceAll('-', '')
    const signature = Buffer.from(
      await subtle.sign(
        RSA.name,
        await signing,
        Buffer.from(`POST\n${target}\n${timestamp}\n${nonce}\n${body}\n`),
      ),
    ).toString('base64')
    const { status, header, text } = await send(baseUrl + target, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'User-Agent': 'by-hand',
        'Wechatpay-Serial': keys.publicKeyId,
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${keys.serial}"`,
      },
      body,
    })
    if (status !== 200) throw new Error(`${status} ${text}`)
    await verify(header, text)
    return JSON.parse(text)
  }

  async function verify(header, text) {
    const timestamp = header('wechatpay-timestamp')
    if (Math.abs(Date.now() / 1000 - timestamp) > 300) throw new Error('the response is too old')
    const key = await certs[header('wechatpay-serial')]
    const message = Buffer.from(`${timestamp}\n${header('wechatpay-nonce')}\n${text}\n`)
    if (!(await subtle.verify(RSA.name, key, Buffer.from(header('wechatpay-signature'), 'base64'), message)))
      throw new Error('the response is not signed by WeChat Pay')
  }
}
