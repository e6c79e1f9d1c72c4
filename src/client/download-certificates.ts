import { ApiError } from '../errors/api-error.ts'
import type { DownloadCertificates } from '../keys/certificates/sources.ts'
import { normaliseSerial } from '../keys/key-name.ts'
import { nowSeconds } from '../lib/clock.ts'
import { readSignatureHeaders } from '../protocol/signature-headers.ts'
import { verifySignature } from '../protocol/verify-signature.ts'
import { send, type TransportOptions } from '../transport/transport.ts'
import { ownHeaders } from './own-headers.ts'

/**
 * Fetches `GET /v3/certificates` as any call is sent. Its response is verified with a certificate that is in
 * it, because the first time there is no other key, or with a key that was given.
 *
 * @returns WeChat Pay's response where the merchant has only a WeChat Pay public key: that is no failure. A
 *   404 of anybody else is one
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay5_1.shtml
 */
export async function downloadCertificates(
  transport: TransportOptions,
  open: Parameters<DownloadCertificates>[0],
): Promise<Error | undefined> {
  const { publicKeyId } = transport.trusted
  const outgoing = {
    method: 'GET',
    target: '/v3/certificates',
    headers: ownHeaders('application/json', publicKeyId),
    body: undefined,
    signedBody: '',
    options: {},
  }
  const verify: TransportOptions['verify'] = async (headers, bytes) => {
    const certificates = await open(bytes)
    const find = (serial: string): (typeof certificates)[number]['key'] | undefined =>
      certificates.find(each => each.serial === normaliseSerial(serial))?.key
    await verifySignature(readSignatureHeaders(headers), bytes, {
      find,
      now: nowSeconds(),
      tolerance: transport.clockTolerance,
    })
  }
  try {
    await send(outgoing, { ...transport, verify })
    return undefined
  } catch (error) {
    if (error instanceof ApiError && error.status === 404 && error.code === 'RESOURCE_NOT_EXISTS')
      return error
    throw error
  }
}
