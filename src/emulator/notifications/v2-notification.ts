import { createNonce } from '../../lib/create-nonce.ts'
import type { Crypto } from '../../lib/web-crypto.ts'
import { encryptRefundInfo } from '../../protocol/v2/refund-info.ts'
import { signFields } from '../../protocol/v2/sign.ts'
import { formatXml, parseXml } from '../../protocol/v2/xml.ts'
import type { OutgoingNotification, V2Form } from '../delivery/outbox.ts'
import { flat } from '../v2/respond.ts'
import { toElements } from '../../catalog/v2/values.ts'
import type { SignedNotification } from './signed-notification.ts'

/**
 * A notification of APIv2 as it goes over the wire: the fields, signed; of a refund the fields, encrypted,
 * which are not signed.
 *
 * @param key the merchant's APIv2 key
 */
export function v2Notification(
  { resource }: Pick<OutgoingNotification, 'resource'>,
  { signType, envelope }: V2Form,
  key: string,
  crypto: Crypto,
): SignedNotification {
  const fields = flat(toElements(undefined, resource))
  const nonce_str = createNonce(crypto, 32)
  const said = { return_code: 'SUCCESS', return_msg: 'OK' }
  const message =
    envelope === undefined
      ? withSign({ ...said, ...fields, nonce_str }, key, signType)
      : {
          ...said,
          ...flat(toElements(undefined, envelope)),
          nonce_str,
          req_info: encryptRefundInfo(fields, key),
        }
  return {
    method: 'POST',
    headers: { 'Content-Type': 'text/xml; charset=utf-8' },
    body: formatXml(message),
  }
}

function withSign(
  fields: Readonly<Record<string, string>>,
  key: string,
  signType: V2Form['signType'],
): Readonly<Record<string, string>> {
  return { ...fields, sign: signFields(fields, key, signType) }
}

/** Whether a merchant's answer says that it has the notification. */
export function saysSuccess(answer: string): boolean {
  try {
    return parseXml(answer)['return_code'] === 'SUCCESS'
  } catch {
    return false
  }
}
