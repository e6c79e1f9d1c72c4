import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { expect, test } from 'vitest'
import { createWechatpay } from '../../../src/index.ts'
import { matchPath } from '../../../src/catalog/find.ts'
import { pay } from '../../../src/catalog/generated/data/pay.ts'
import { rsa3072PublicPem } from '../../fixtures/keys.ts'

const ORDER = '/v3/pay/transactions/out-trade-no/{out_trade_no}'

/** The message that was signed, and the URL that was sent, of the last call. */
let signed = ''
let sent: string | undefined
const wxpay = createWechatpay({
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  signer: {
    async sign(message) {
      signed = new TextDecoder().decode(message)
      return new Uint8Array(256)
    },
  },
  certs: { PUB_KEY_ID_0114232134912410000000000000: rsa3072PublicPem },
  hooks: { warning: () => undefined },
  retry: 0,
  fetch: async url => {
    sent = String(url)
    return new Response(null, { status: 404 })
  },
})

const PIECES: readonly string[] = [
  '. .. %2e %2E%2e / // %2f \\ %5c # ? & = { } % %00 %41 张 ; : @ A 1 -'.split(' '),
  ['\t', '\r', '\n', ' ', '\0', '\ud800', '../../billdownload/file', 'v3', 'close', 'id', 'https://'],
].flat()

/** What gets into a path string where a number from outside is put into it. */
const outside = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  array(constantFrom(...PIECES), { maxLength: 6 }).map(parts => parts.join('')),
)

/** Percent-encoding undone, byte by byte, whatever the bytes are. */
function bytesOf(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

test('a path string goes out as it was looked up and signed, or not at all: 100,000 texts', async () => {
  let refused = 0
  let looked = 0
  await assert(
    asyncProperty(
      outside,
      constantFrom(
        (text: string) => `v3/pay/transactions/out-trade-no/${text}`,
        (text: string) => `v3/pay/transactions/out-trade-no/${text}?mchid=1900000001`,
        (text: string) => `v3/pay/${text}/out-trade-no/A1`,
        (text: string) => text,
      ),
      async (text, write) => {
        sent = undefined
        const path = write(text)
        const error: unknown = await Promise.resolve()
          .then(() => wxpay.chain(path).get({ query: { mchid: '1900000001' } } as never))
          .catch((caught: unknown) => caught)
        if (sent === undefined) {
          refused++
          expect(['TypeError', 'ConfigurationError', 'ValidationError']).toContain((error as Error).name)
          return
        }
        const [method, target] = signed.split('\n')
        const { href, pathname, search } = new URL(sent)
        expect(method).toBe('GET')
        expect(pathname + search, 'what is signed is what is sent').toBe(target)
        expect(new URL(href).href).toBe(sent)
        // What the caller wrote before its query is what goes out, but for percent-encoding.
        const before = path.split('?', 1)[0]!
        expect(bytesOf(pathname)).toBe(bytesOf(before.replace(/^\/*/, '/')))
        const found = matchPath(pay, 'GET', pathname)?.operation.path
        if (found === ORDER) {
          looked++
          expect(before).toMatch(/^\/*v3\/pay\/transactions\/out-trade-no\//)
        }
      },
    ),
    { numRuns: 100_000 },
  )
  expect(refused).toBeGreaterThan(10_000)
  expect(looked).toBeGreaterThan(1_000)
}, 300_000)
