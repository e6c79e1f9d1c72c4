/** A WeChat Pay that is written with bare WebCrypto, so that the package's own code is not checked by itself. */

export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

export interface Platform {
  readonly publicKeyId: string
  readonly publicKeyPem: string
  /** Options for createWechatpay(), without fetch. */
  readonly credentials: { mchid: string; serial: string; privateKey: string; certs: Record<string, string> }
  /** Signs a response. Whatever `change` gives replaces the header of that name, `null` removes it. */
  answer(body: string, change?: Readonly<Record<string, string | null>>, status?: number): Promise<Response>
  /** Whether a request's Authorization is a signature of the merchant over exactly this request. */
  verifyRequest(request: SentRequest): Promise<boolean>
  /** Whether a signature in base64 is the merchant's over exactly this message. */
  verify(message: string, signature: string): Promise<boolean>
  /** Decrypts a sensitive field as WeChat Pay does. */
  decrypt(ciphertext: string): Promise<string>
  /** Encrypts a sensitive field for the merchant. */
  encrypt(text: string): Promise<string>
}

const text = new TextEncoder()

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
}

function unbase64(value: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(value), character => character.charCodeAt(0))
}

async function pem(subtle: SubtleCrypto, format: 'spki' | 'pkcs8', key: CryptoKey): Promise<string> {
  const label = format === 'spki' ? 'PUBLIC KEY' : 'PRIVATE KEY'
  return `-----BEGIN ${label}-----\n${base64(await subtle.exportKey(format, key)).replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}

interface Pair {
  readonly sign: CryptoKey
  readonly verify: CryptoKey
  readonly encrypt: CryptoKey
  readonly decrypt: CryptoKey
}

/** One RSA key for both purposes: WebCrypto ties a key to one of them. */
async function generatePair(subtle: SubtleCrypto): Promise<Pair> {
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
  const oaep = { name: 'RSA-OAEP', hash: 'SHA-1' } as const
  const { privateKey, publicKey } = await subtle.generateKey(
    { ...rsa, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  )
  return {
    sign: privateKey,
    verify: publicKey,
    encrypt: await subtle.importKey('spki', await subtle.exportKey('spki', publicKey), oaep, true, [
      'encrypt',
    ]),
    decrypt: await subtle.importKey('pkcs8', await subtle.exportKey('pkcs8', privateKey), oaep, true, [
      'decrypt',
    ]),
  }
}

export async function createPlatform(crypto: Crypto): Promise<Platform> {
  const { subtle } = crypto
  const merchant = await generatePair(subtle)
  const wechat = await generatePair(subtle)
  const verify: Platform['verify'] = (message, signature) =>
    subtle.verify('RSASSA-PKCS1-v1_5', merchant.verify, unbase64(signature), text.encode(message))
  const publicKeyId = 'PUB_KEY_ID_0114232134912410000000000000'
  const publicKeyPem = await pem(subtle, 'spki', wechat.verify)
  return {
    publicKeyId,
    publicKeyPem,
    credentials: {
      mchid: '1900000001',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      privateKey: await pem(subtle, 'pkcs8', merchant.sign),
      certs: { [publicKeyId]: publicKeyPem },
    },
    async answer(body, change = {}, status = body === '' ? 204 : 200) {
      const timestamp = change['Wechatpay-Timestamp'] ?? String(Math.floor(Date.now() / 1000))
      const nonce = change['Wechatpay-Nonce'] ?? 'c5ac7061fccab6bf3e254dcf98995b8c'
      const headers: Record<string, string | null> = {
        'Content-Type': 'application/json',
        'Request-ID': '08F78BB5AF0610D302',
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': publicKeyId,
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
        'Wechatpay-Signature': base64(
          await subtle.sign(
            'RSASSA-PKCS1-v1_5',
            wechat.sign,
            text.encode(`${timestamp}\n${nonce}\n${body}\n`),
          ),
        ),
        ...change,
      }
      return new Response(status === 204 ? null : body, {
        status,
        headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
      })
    },
    async verifyRequest({ method, url, headers, body }) {
      const parts = Object.fromEntries(
        Array.from((headers['authorization'] ?? '').matchAll(/(\w+)="([^"]*)"/g), match => [
          match[1],
          match[2],
        ]),
      )
      const target = url.slice(new URL(url).origin.length)
      const message = `${method}\n${target}\n${parts['timestamp']}\n${parts['nonce_str']}\n${body ?? ''}\n`
      return verify(message, parts['signature'] ?? '')
    },
    verify,
    decrypt: async ciphertext =>
      new TextDecoder().decode(await subtle.decrypt('RSA-OAEP', wechat.decrypt, unbase64(ciphertext))),
    encrypt: async plain => base64(await subtle.encrypt('RSA-OAEP', merchant.encrypt, text.encode(plain))),
  }
}

/** A `fetch` that keeps what is sent and answers by `answer`. */
export function recordingFetch(
  answer: (request: SentRequest, index: number) => Promise<Response> | Response,
): { fetch(url: string, init: RequestInit): Promise<Response>; readonly sent: SentRequest[] } {
  const sent: SentRequest[] = []
  return {
    sent,
    async fetch(url, init) {
      const request: SentRequest = {
        method: init.method ?? 'GET',
        url,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : undefined,
      }
      sent.push(request)
      return answer(request, sent.length - 1)
    },
  }
}
