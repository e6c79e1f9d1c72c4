import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { expect, test } from 'vitest'
import { createWechatpay } from '../../../src/index.ts'
import { rsa3072PublicPem } from '../../fixtures/keys.ts'
import { everyFamily } from '../../unit/catalog/families.ts'

const PHONE = '13800000000'
const CONFIRM = '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'

/** What was signed, looked up and sent of the last call. */
let signed = ''
let template: string | undefined
let sent: { readonly url: string; readonly body: string } | undefined
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
  hooks: { warning: () => undefined, request: info => void (template = info.template) },
  retry: 0,
  fetch: async (url, init) => {
    sent = { url: String(url), body: String(init.body ?? '') }
    return new Response(null, { status: 404 })
  },
})

const PIECES: readonly string[] = [
  '. .. %2e %2E%2e / // %2f \\ %5c # ? & = { } % %00 %41 张 ; : @ A 1 -'.split(' '),
  [
    '\t',
    '\r',
    '\n',
    ' ',
    '\0',
    '\ud800',
    '../../billdownload/file',
    'v3',
    'close',
    'confirm',
    'id',
    'https://',
  ],
].flat()

/** What gets into a path string where a number from outside is put into it. */
const outside = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  array(constantFrom(...PIECES), { maxLength: 6 }).map(parts => parts.join('')),
)

interface Write {
  readonly method: 'GET' | 'POST'
  readonly path: (text: string) => string
}
const get = (path: Write['path']): Write => ({ method: 'GET', path })
const post = (path: Write['path']): Write => ({ method: 'POST', path })
const writes = constantFrom(
  get(text => `v3/pay/transactions/out-trade-no/${text}`),
  get(text => `v3/pay/transactions/out-trade-no/${text}?mchid=1900000001`),
  get(text => `v3/pay/${text}/out-trade-no/A1`),
  get(text => text),
  post(text => `v3/brand/partner/card-member/user-cards/${text}/confirm`),
  post(text => `v3/brand/partner/card-member/${text}/1/confirm?card_id=p`),
)

/** Templates by method and number of segments, from the facts. */
const templates = new Map<string, string[][]>()
for (const { method, path } of everyFamily.flatMap(({ facts }) => facts)) {
  const segments = path.split('/')
  const key = `${method} ${segments.length}`
  templates.set(key, [...(templates.get(key) ?? []), segments])
}

/** Percent-encoding undone, byte by byte, whatever the bytes are. */
function bytesOf(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** Segments as a server reads them that decodes each. */
function decoded(pathname: string): string[] {
  return pathname.split('/').map(bytesOf)
}

function means(segments: readonly string[], documented: readonly string[]): boolean {
  return (
    segments.length === documented.length &&
    documented.every((each, place) =>
      each.startsWith('{') ? segments[place] !== '' : segments[place] === each,
    )
  )
}

test('a path string goes out as it was looked up and signed, or not at all: 100,000 texts', async () => {
  const count = { refused: 0, known: 0, unknown: 0, encrypted: 0 }
  await assert(
    asyncProperty(outside, writes, async (text, write) => {
      sent = template = undefined
      const { method } = write
      const path = write.path(text)
      const call =
        method === 'GET'
          ? { query: { mchid: '1900000001' } }
          : {
              query: { card_id: 'p' },
              json: {
                brand_id: '1004',
                openid: 'o',
                phone_number: PHONE,
                user_card_confirm_state: 'CREATE_CARD_SUCCESS',
              },
            }
      const error: unknown = await Promise.resolve()
        .then(() => wxpay.chain(path))
        .then(node => (method === 'GET' ? node.get(call) : node.post(call)))
        .catch((caught: unknown) => caught)
      if (sent === undefined) {
        count.refused++
        expect(['TypeError', 'ConfigurationError', 'ValidationError']).toContain((error as Error).name)
        return
      }
      const [verb, target] = signed.split('\n')
      const { url, body } = sent as NonNullable<typeof sent>
      const { href, pathname, search } = new URL(url)
      expect(verb).toBe(method)
      expect(pathname + search, 'what is signed is what is sent').toBe(target)
      expect(href, 'a URL parser finds nothing to change').toBe(url)
      // What the caller wrote before its query is what goes out, but for percent-encoding.
      expect(bytesOf(pathname)).toBe(bytesOf(path.split('?', 1)[0]!.replace(/^\/*/, '/')))

      const segments = pathname.split('/')
      if (template === '') {
        count.unknown++
        for (const read of [segments, decoded(pathname)]) {
          const twins = templates.get(`${method} ${read.length}`)
          expect(
            twins?.find(documented => means(read, documented)),
            pathname,
          ).toBeUndefined()
        }
      } else {
        count.known++
        expect(means(segments, template!.split('/')), `${pathname} was looked up as ${template}`).toBe(true)
      }
      if (means(decoded(pathname), CONFIRM.split('/'))) {
        count.encrypted++
        expect(body).not.toContain(PHONE)
      }
    }),
    { numRuns: 100_000 },
  )
  expect(count.refused).toBeGreaterThan(10_000)
  expect(count.known).toBeGreaterThan(1_000)
  expect(count.unknown).toBeGreaterThan(1_000)
  expect(count.encrypted).toBeGreaterThan(1_000)
}, 300_000)
