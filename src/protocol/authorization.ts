/** Which kind of identity signs: a merchant (or partner), or a brand. */
export type IdentityKind = 'mchid' | 'brand_id'

/** Scheme by kind of identity; a brand signs under its own one. */
export const SCHEMES: Readonly<Record<IdentityKind, string>> = {
  mchid: 'WECHATPAY2-SHA256-RSA2048',
  brand_id: 'WECHATPAY-BRAND-SHA256-RSA2048',
}

/** What an `Authorization` header says. */
export interface Authorization {
  readonly kind: IdentityKind
  /** Merchant number or brand id. */
  readonly id: string
  /** The merchant API certificate's serial number, upper-case hex. */
  readonly serial: string
  /** Seconds since 1970, as sent. */
  readonly timestamp: string
  readonly nonce: string
  /** Base64. */
  readonly signature: string
}

/**
 * The one-line `Authorization` header.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
 */
export function formatAuthorization(authorization: Authorization): string {
  const { kind, id, nonce, signature, timestamp, serial } = authorization
  return (
    `${SCHEMES[kind]} ` +
    `${kind}="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  )
}

/**
 * Reads an `Authorization` header, its parameters in any order; `undefined` where it is not one of WeChat
 * Pay's.
 */
export function parseAuthorization(header: string): Authorization | undefined {
  const space = header.indexOf(' ')
  const scheme = header.slice(0, space)
  const kind = (Object.keys(SCHEMES) as IdentityKind[]).find(each => SCHEMES[each] === scheme)
  if (kind === undefined) return undefined
  const parameters = new Map<string, string>()
  for (const part of header.slice(space + 1).split(',')) {
    const match = /^\s*(\w+)="([^"]*)"\s*$/.exec(part)
    if (match === null || parameters.has(match[1]!)) return undefined
    parameters.set(match[1]!, match[2]!)
  }
  const [id, nonce, signature, timestamp, serial] = [
    kind,
    'nonce_str',
    'signature',
    'timestamp',
    'serial_no',
  ].map(name => parameters.get(name))
  if (!id || !nonce || !signature || !timestamp || !serial) return undefined
  return { kind, id, nonce, signature, timestamp, serial }
}
