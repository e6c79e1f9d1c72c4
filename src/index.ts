/**
 * The client of WeChat Pay APIv3; the catalog of its operations loads by itself.
 *
 * @module
 */

import { lazyCatalog } from './catalog/lazy.ts'
import { createWechatpayOver, type Wechatpay } from './client/wechatpay.ts'
import type { WechatpayOptions } from './client/options.ts'

export { operationOf } from './catalog/operation-of.ts'
export { operations, type OperationSummary } from './catalog/operations.ts'
export { schemaOf, type OperationSchemas } from './catalog/schema-of.ts'
export * from './exports.ts'

/**
 * Makes a client of WeChat Pay APIv3. The catalog of operations loads by itself, family by family, on first
 * use.
 *
 * @example
 *   const wxpay = createWechatpay({ mchid: '1900000001', serial, privateKey, certs, apiv3Key })
 *   const { code_url } = await wxpay.v3.pay.transactions.native.post({ json: order }).json()
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createWechatpay(options: WechatpayOptions): Wechatpay {
  return createWechatpayOver(lazyCatalog, options)
}
