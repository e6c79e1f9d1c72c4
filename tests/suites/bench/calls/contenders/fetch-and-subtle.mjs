// The least that does the same by hand on Node: sign, POST, verify. No retries, no time-out, no checks of what is sent.
import { createOrder } from './order.mjs'

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const { subtle } = crypto
const toDer = pem => Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64')

export function createCall(baseUrl, keys) {
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
    const response = await fetch(baseUrl + target, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'User-Agent': 'fetch-and-subtle',
        'Wechatpay-Serial': keys.publicKeyId,
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${keys.serial}"`,
      },
      body,
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status} ${text}`)
    await verify(response.headers, text)
    return JSON.parse(text)
  }

  async function verify(headers, text) {
    const timestamp = headers.get('wechatpay-timestamp')
    if (Math.abs(Date.now() / 1000 - timestamp) > 300) throw new Error('the response is too old')
    const key = await certs[headers.get('wechatpay-serial')]
    const message = Buffer.from(`${timestamp}\n${headers.get('wechatpay-nonce')}\n${text}\n`)
    if (
      !(await subtle.verify(
        RSA.name,
        key,
        Buffer.from(headers.get('wechatpay-signature'), 'base64'),
        message,
      ))
    )
      throw new Error('the response is not signed by WeChat Pay')
  }
}
