/**
 * The client without a catalog: its families are given as `catalog`.
 *
 * @module
 */

import { createCatalog } from './catalog/catalog.ts'
import { sensitiveOperations } from './catalog/generated/sensitive.ts'
import { createWechatpayOver, type Wechatpay } from './client/wechatpay.ts'
import type { WechatpayOptions } from './client/options.ts'

export * from './exports.ts'

/**
 * Makes a client that knows the families given as `catalog` (default none) and loads no others: for
 * size-bound edge functions. Every path works; those of other families go unchecked, and one with sensitive
 * fields is refused before it is sent, naming its family.
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createWechatpay(options: WechatpayOptions): Wechatpay {
  return createWechatpayOver(createCatalog([], sensitiveOperations), options)
}
