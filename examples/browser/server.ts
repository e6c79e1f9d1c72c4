import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { ApiError, createWechatpay, ValidationError } from 'wechatpay-isomorphic'

function env(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const certs = { [env('WXPAY_PUBLIC_KEY_ID')]: env('WXPAY_PUBLIC_KEY') }
const wxpay = createWechatpay({
  mchid: env('WXPAY_MCHID'),
  serial: env('WXPAY_SERIAL'),
  privateKey: env('WXPAY_PRIVATE_KEY'),
  certs,
  baseUrl: process.env['WXPAY_BASE_URL'], // the sandbox's; without it the real service
})

const FILES: Record<string, string> = { '/': 'text/html', '/form.js': 'text/javascript' }

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://shop')
  const answer = (status: number, type: string, body: string | Buffer) =>
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
  const json = (status: number, body: object) =>
    answer(status, 'application/json', JSON.stringify(body))
  if (request.method === 'POST' && pathname === '/activate')
    return activate(request).then(
      message => json(200, { message }),
      error => json(error instanceof ApiError ? 502 : 400, { message: toMessage(error) }),
    )
  // Public, and the only key that leaves the server.
  if (pathname === '/certs') return json(200, certs)
  const type = FILES[pathname]
  if (type === undefined) return answer(404, 'text/plain', 'NO_SUCH_PAGE')
  const path = pathname === '/' ? 'index.html' : pathname.slice(1)
  answer(200, type, await readFile(new URL(path, import.meta.url)))
})

/**
 * Passes on what the browser has encrypted. The header says with which key; nothing is encrypted
 * again.
 */
async function activate(request: IncomingMessage): Promise<string> {
  const { card_id, user_card_code, openid, serial, name, phone_number } = await readForm(request)
  const userCard = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_
  const { user_card_state } = await userCard.confirm
    .post({
      user_card_code,
      query: { card_id },
      headers: { 'Wechatpay-Serial': serial },
      json: {
        brand_id: '1004',
        openid, // in production the session's: a customer is nobody else
        phone_number,
        user_information: {
          common_field_list: [{ name: 'USER_FORM_FLAG_NAME', value: name }],
        },
        user_card_confirm_state: 'CREATE_CARD_SUCCESS',
      },
    })
    .json()
  return user_card_state === 'EFFECTIVE' ? '已激活' : String(user_card_state)
}

const FIELDS = ['card_id', 'user_card_code', 'openid', 'serial', 'name', 'phone_number'] as const

async function readForm(request: IncomingMessage) {
  let text = ''
  for await (const piece of request.setEncoding('utf8'))
    if ((text += piece).length > 10_000) throw new Error('BODY_TOO_LARGE')
  const given = JSON.parse(text) ?? {}
  const form = FIELDS.map(field => [field, String(given[field] ?? '')] as const)
  return Object.fromEntries(form) as Record<(typeof FIELDS)[number], string>
}

/** What the page shows. The rest goes into the log. */
function toMessage(error: unknown): string {
  console.error(String(error))
  if (error instanceof ValidationError) return error.message
  return error instanceof ApiError ? error.code : 'NOT_A_FORM'
}

const PORT = Number(process.env['PORT'] ?? 3000)
server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
