import { createCatalog } from '../catalog/catalog.ts'
import { ALL_FEATURES } from './all-features.ts'
import { billsOf, type Bills } from './bills.ts'
import { createClient } from './client.ts'
import type { WechatpayOptions } from './options.ts'
import type { Certificates } from './wechatpay.ts'

/**
 * Bills without a whole client: what `wxpay.bills` is.
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createBills(options: WechatpayOptions): Bills {
  return billsOf(createClient(options, createCatalog(), ALL_FEATURES))
}

/**
 * Platform certificates without a whole client: what `wxpay.certificates` is.
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createCertificates(options: WechatpayOptions): Certificates {
  return { refresh: createClient(options, createCatalog(), ALL_FEATURES).keys.refresh }
}
