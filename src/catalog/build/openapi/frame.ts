import { DOC_ROOT } from '../../compact-form.ts'
import type { JsonObject } from './schema.ts'

/** What the document says of the API as a whole. */
export const INFO: JsonObject = {
  title: '微信支付 APIv3 (WeChat Pay APIv3)',
  description: [
    'Every request is signed and every response of 2xx has to be verified before it is read: see the ' +
      'security schemes and the headers of the responses.',
    'Schemas describe what is on the wire. A string with `x-sensitive` is RSAES-OAEP ciphertext ' +
      '(SHA-1, base64); `x-plain-text` is what is known of the text inside, and the header ' +
      '`Wechatpay-Serial` names the key.',
    'Enumerations are open: new values appear without notice. `required` is what the documentation ' +
      'says, which is sometimes too strict.',
    'A string with `x-emoji` takes characters of 4 bytes in UTF-8, others do not. A request without a ' +
      'User-Agent is answered with 400.',
  ].join('\n\n'),
}

export const DOCUMENTATION: JsonObject = { description: '微信支付开发文档', url: DOC_ROOT }

export const SERVERS: readonly JsonObject[] = [
  { url: 'https://api.mch.weixin.qq.com', description: '主域名' },
  { url: 'https://api2.mch.weixin.qq.com', description: '备用域名' },
  { url: 'https://apihk.mch.weixin.qq.com', description: '境外商户域名' },
]

const SIGNED =
  'an RSA signature (PKCS#1 v1.5 with SHA-256, base64) over method, path with query, timestamp, nonce ' +
  'and body, each followed by a line feed; the body of an upload is its part `meta`.'

export const SECURITY_SCHEMES: JsonObject = {
  merchant: {
    type: 'http',
    scheme: 'WECHATPAY2-SHA256-RSA2048',
    description:
      '`Authorization: WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",signature="…",' +
      'timestamp="…",serial_no="…"`: ' +
      SIGNED,
  },
  brand: {
    type: 'http',
    scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
    description:
      '`Authorization: WECHATPAY-BRAND-SHA256-RSA2048 brand_id="…",…`, for the paths below `/brand/`: ' +
      SIGNED,
  },
}

const serial = (description: string): JsonObject => ({
  name: 'Wechatpay-Serial',
  in: 'header',
  description,
  schema: { type: 'string' },
})

/** Of operations with sensitive fields, and of all others. */
export const PARAMETERS: JsonObject = {
  EncryptionSerial: serial(
    'The WeChat Pay public key (`PUB_KEY_ID_…`) or platform certificate (serial number) with which ' +
      'sensitive fields are encrypted: required as soon as one of them is there.',
  ),
  ResponseSerial: serial(
    'The WeChat Pay public key (`PUB_KEY_ID_…`) with which the response is to be signed.',
  ),
}

const header = (description: string): JsonObject => ({ description, schema: { type: 'string' } })

/** Of every response; the signature is over timestamp, nonce and body, each followed by a line feed. */
export const HEADERS: JsonObject = {
  'Request-ID': header('What WeChat Pay’s support asks for.'),
  'Wechatpay-Timestamp': header('Seconds since 1970; more than 300 away from now is to be refused.'),
  'Wechatpay-Nonce': header('Part of what is signed.'),
  'Wechatpay-Serial': header('The WeChat Pay public key or platform certificate that signed.'),
  'Wechatpay-Signature': header(
    'Signature over `Wechatpay-Timestamp`, `Wechatpay-Nonce` and the body, each followed by a line feed.',
  ),
  'Wechatpay-Signature-Type': header('The scheme of the signature.'),
}

const text = { type: 'string' }

export const ERROR_SCHEMA: JsonObject = {
  type: 'object',
  properties: {
    code: { ...text, title: '错误码', examples: ['PARAM_ERROR'] },
    message: { ...text, title: '错误描述' },
    detail: {
      type: 'object',
      title: '错误详情',
      properties: {
        field: { ...text, title: '错误参数的位置' },
        value: { title: '错误的值' },
        issue: { ...text, title: '具体错误原因' },
        location: { ...text, title: '出错的位置' },
        sign_information: {
          type: 'object',
          title: '签名信息',
          description: 'With `SIGN_ERROR`: the message as WeChat Pay saw it.',
          properties: {
            method: text,
            url: text,
            truncated_sign_message: text,
            sign_message_length: { type: 'integer' },
          },
        },
      },
    },
  },
  required: ['code', 'message'],
}

/** 4xx and 5xx are not signed. */
export const ERROR_RESPONSE: JsonObject = {
  description: '失败',
  headers: { 'Request-ID': { $ref: '#/components/headers/Request-ID' } },
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}
