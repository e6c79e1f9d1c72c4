/** What the `Wechatpay-*` headers of a response or a notification say. */
export interface SignatureHeaders {
  readonly timestamp: string | null
  readonly nonce: string | null
  readonly signature: string | null
  readonly serial: string | null
  readonly signatureType: string | null
  readonly requestId: string | null
}

/** Takes the signature's headers out of `headers`, anything with a case-insensitive `get`. */
export function readSignatureHeaders(headers: { get(name: string): string | null }): SignatureHeaders {
  return {
    timestamp: headers.get('wechatpay-timestamp'),
    nonce: headers.get('wechatpay-nonce'),
    signature: headers.get('wechatpay-signature'),
    serial: headers.get('wechatpay-serial'),
    signatureType: headers.get('wechatpay-signature-type'),
    requestId: headers.get('request-id'),
  }
}
