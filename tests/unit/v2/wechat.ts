import { signFields, verifyFields, type SignType } from '../../../src/protocol/v2/sign.ts'
import { formatXml, parseXml, type XmlFields } from '../../../src/protocol/v2/xml.ts'
import { createWechatpayV2, type WechatpayV2 } from '../../../src/v2.ts'
import type { WechatpayV2Options } from '../../../src/v2/options.ts'

export const KEY = '192006250b4c09247ec02edce69f6a2d'
export const MCHID = '1900000001'
export const APPID = 'wxd678efh567hg6787'

/** A request as WeChat Pay gets it. */
export interface SentV2 {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly text: string
  readonly fields: XmlFields
}

/** Signs fields as WeChat Pay does. */
export function signed(fields: XmlFields, type: SignType = 'MD5', key = KEY): string {
  const all = { return_code: 'SUCCESS', return_msg: 'OK', nonce_str: 'n', ...fields }
  return formatXml({ ...all, sign: signFields(all, key, type) })
}

type Answer = string | Response | Error | ((sent: SentV2) => string | Response | Promise<string | Response>)

/** A fetch that answers one request after another, and keeps them; the last answer is for all that follow. */
function wechat(...answers: readonly Answer[]): {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly sent: SentV2[]
} {
  const sent: SentV2[] = []
  return {
    sent,
    async fetch(url, init) {
      const request = new Request(url, init)
      const text = await request.text()
      const parsed = new URL(url)
      const fields = text.startsWith('<xml>') ? parseXml(text) : Object.fromEntries(parsed.searchParams)
      const one = { method: request.method, url: parsed, headers: request.headers, text, fields }
      sent.push(one)
      const answer = answers[Math.min(sent.length, answers.length) - 1]!
      if (answer instanceof Error) throw answer
      const given = typeof answer === 'function' ? await answer(one) : answer
      return typeof given === 'string' ? new Response(given) : given.clone()
    },
  }
}

/** How a request was signed; `undefined` where its signature does not hold. */
export function signTypeOf({ fields }: SentV2, key = KEY): SignType | undefined {
  return (['MD5', 'HMAC-SHA256'] as const).find(type => verifyFields(fields, key, type))
}

/** A client of these answers. */
export function clientOf(
  answers: readonly Answer[],
  options: Partial<WechatpayV2Options> = {},
): { readonly wxpay: WechatpayV2; readonly sent: SentV2[] } {
  const { fetch, sent } = wechat(...answers)
  const wxpay = createWechatpayV2({
    mchid: MCHID,
    apiv2Key: KEY,
    appid: APPID,
    fetch,
    retry: { limit: 2, delay: () => 1 },
    ...options,
  })
  return { wxpay, sent }
}

/** The error that something rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  return promise.then(
    () => {
      throw new Error('it was resolved')
    },
    (error: unknown) => error as Error & Record<string, unknown>,
  )
}
