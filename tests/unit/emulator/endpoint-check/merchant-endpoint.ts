import { createDecipheriv, createPublicKey, verify } from 'node:crypto'

/** In which way an endpoint is wrong. */
export type Wrong =
  | 'throws where a refund comes first'
  | 'trusts the amount'
  | 'trusts the merchant'
  | 'does not verify'
  | 'takes old ones'
  | 'acknowledges what it cannot read'
  | 'answers probes'
  | 'takes any key'
  | 'verifies what is signed'
  | 'looks first and writes later'
  | 'forgets what is done'
  | 'refuses what is done'
  | 'throws on unknown types'
  | 'refuses unknown types'
  | 'never acknowledges payments'

export interface MerchantEndpoint {
  handler(request: Request): Promise<Response>
  /** How often it has delivered. */
  delivered(): number
}

interface Credentials {
  readonly mchid: string
  readonly certs: Readonly<Record<string, string>>
  readonly apiv3Key: string
}

/** An order that the merchant knows. */
interface KnownOrder {
  readonly out_trade_no: string
  readonly total: number
  readonly sub_mchid?: string
}

interface Paid {
  readonly mchid?: string
  readonly sp_mchid?: string
  readonly sub_mchid?: string
  readonly out_trade_no: string
  readonly amount: { readonly total: number }
}

interface Envelope {
  readonly event_type: string
  readonly resource: { readonly nonce: string; readonly associated_data: string; readonly ciphertext: string }
}

const answer = (status: number): Response => new Response(null, { status })

/** A merchant's endpoint, written without this package: right, or wrong in one way. */
export function merchantEndpoint(
  { mchid, certs, apiv3Key }: Credentials,
  order: KnownOrder,
  wrong?: Wrong,
): MerchantEndpoint {
  const done = new Set<string>()
  let delivered = 0
  let looked = 0
  let letBothWrite = (): void => {}
  const bothHaveLooked = new Promise<void>(resolve => {
    letBothWrite = resolve
  })

  function isGenuine(headers: Headers, body: string): boolean {
    const signature = headers.get('wechatpay-signature')
    if (signature === null) return wrong === 'verifies what is signed'
    const timestamp = headers.get('wechatpay-timestamp') ?? ''
    const age = Math.abs(Date.now() / 1000 - Number(timestamp))
    if (!(age <= 300) && wrong !== 'takes old ones') return false
    const named = certs[headers.get('wechatpay-serial') ?? '']
    const keys = named === undefined && wrong === 'takes any key' ? Object.values(certs) : [named]
    const message = `${timestamp}\n${headers.get('wechatpay-nonce')}\n${body}\n`
    return keys.some(
      pem =>
        pem !== undefined &&
        (verify('RSA-SHA256', Buffer.from(message), createPublicKey(pem), Buffer.from(signature, 'base64')) ||
          (wrong === 'does not verify' && !signature.startsWith('WECHATPAY/SIGNTEST/'))),
    )
  }

  function open({ resource }: Envelope): unknown {
    const sealed = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', apiv3Key, resource.nonce)
    decipher.setAAD(Buffer.from(resource.associated_data))
    decipher.setAuthTag(sealed.subarray(-16))
    return JSON.parse(
      Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString(),
    ) as unknown
  }

  async function pay(paid: Paid): Promise<Response> {
    if (paid.out_trade_no !== order.out_trade_no) return answer(400)
    const isOwn = (paid.mchid ?? paid.sp_mchid) === mchid && paid.sub_mchid === order.sub_mchid
    if (!isOwn && wrong !== 'trusts the merchant') return answer(400)
    if (paid.amount.total !== order.total && wrong !== 'trusts the amount') return answer(400)
    if (wrong === 'never acknowledges payments') return answer(500)
    if (done.has(paid.out_trade_no)) {
      if (wrong === 'forgets what is done') done.clear()
      return answer(wrong === 'refuses what is done' ? 409 : 204)
    }
    // Two that come at once have both looked before one writes.
    if (++looked === 2) letBothWrite()
    if (wrong === 'looks first and writes later') await bothHaveLooked
    done.add(paid.out_trade_no)
    delivered++
    return answer(204)
  }

  return {
    delivered: () => delivered,
    async handler(request) {
      const body = await request.text()
      const { headers } = request
      const isProbe = headers.get('wechatpay-signature')?.startsWith('WECHATPAY/SIGNTEST/') === true
      if (isProbe && wrong === 'answers probes') return answer(200)
      const envelope = JSON.parse(body) as Envelope
      let resource: unknown
      try {
        resource = open(envelope)
      } catch {
        return answer(wrong === 'acknowledges what it cannot read' ? 200 : 400)
      }
      if (!isGenuine(headers, body)) return answer(401)
      if (envelope.event_type === 'TRANSACTION.SUCCESS') return pay(resource as Paid)
      if (envelope.event_type === 'REFUND.SUCCESS') {
        if (delivered === 0 && wrong === 'throws where a refund comes first')
          throw new Error('no such payment')
        return answer(204)
      }
      if (wrong === 'throws on unknown types') throw new Error(`what is ${envelope.event_type}?`)
      return answer(wrong === 'refuses unknown types' ? 400 : 204)
    },
  }
}
