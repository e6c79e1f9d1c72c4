import { DEFAULT_CLOCK_TOLERANCE } from '../protocol/clock-tolerance.ts'
import { fromBase64 } from '../lib/base64.ts'
import { utf8 } from '../lib/bytes.ts'
import { parseAuthorization } from '../protocol/authorization.ts'
import { requestMessage } from '../protocol/signed-messages.ts'
import type { Caller } from './parties.ts'
import { EmulatorProblem } from './problem.ts'
import type { Received } from './received.ts'

/** Seconds that a request's timestamp may be away from WeChat Pay's clock. */
/** How much of the message WeChat Pay shows in `sign_information`, in characters. */
const SHOWN = 1024

/**
 * Finds out who calls, as WeChat Pay does.
 *
 * @throws {EmulatorProblem} 401 SIGN_ERROR for everything that is not a fresh signature of a known caller
 *   over exactly this request
 */
export async function authenticate(
  received: Received,
  callers: readonly Caller[],
  now: number,
): Promise<Caller> {
  const authorization = parseAuthorization(received.headers.get('authorization') ?? '')
  if (authorization === undefined)
    throw refuse(
      'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
      'authorization',
      'authorization malformed',
    )
  const { kind, id, serial, timestamp, nonce, signature } = authorization
  if ((kind === 'brand_id') !== received.url.pathname.startsWith('/brand/'))
    throw refuse('Http头Authorization认证类型不正确', 'authorization', 'scheme does not fit the path')
  const caller = callers.find(each => each.kind === kind && each.id === id)
  if (caller === undefined) throw refuse('商户号不存在', kind, `${kind} unknown`)
  if (caller.serial !== serial)
    throw refuse('商户证书序列号有误。请使用签名私钥匹配的证书序列号', 'serial_no', 'serial_no unknown')
  if (!/^\d{1,15}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > DEFAULT_CLOCK_TOLERANCE)
    throw refuse(
      'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
      'timestamp',
      'timestamp expired',
    )

  const message = requestMessage({
    method: received.method,
    target: received.target,
    timestamp,
    nonce,
    body: signedBody(received),
  })
  const bytes = fromBase64(signature)
  if (bytes === undefined || !(await caller.publicKey.verify(bytes, utf8(message)))) {
    throw refuse('错误的签名，验签失败', 'signature', 'sign not match', {
      method: received.method,
      url: received.target,
      truncated_sign_message: message.slice(0, SHOWN),
      sign_message_length: utf8(message).length,
    })
  }
  return caller
}

/** Of an upload, only the JSON of its `meta` is signed. */
function signedBody(received: Received): string {
  if (received.form !== undefined) {
    const meta = received.form.get('meta')
    if (typeof meta !== 'string') throw refuse('上传文件缺少meta', 'meta', 'meta missing')
    return meta
  }
  if (received.text === undefined) throw refuse('请求报文不是UTF-8编码', 'body', 'body is not UTF-8')
  return received.text
}

function refuse(message: string, field: string, issue: string, signInformation?: unknown): EmulatorProblem {
  return new EmulatorProblem(401, 'SIGN_ERROR', message, {
    detail: {
      detail: { issue },
      field,
      location: 'authorization',
      ...(signInformation !== undefined && { sign_information: signInformation }),
    },
  })
}
