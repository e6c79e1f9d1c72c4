import { createCatalog, type Catalog } from '../catalog/catalog.ts'
import { ALL_FEATURES } from './all-features.ts'
import { billsOf, type Bills } from './bills.ts'
import { createClient } from './client.ts'
import type { WechatpayOptions } from './options.ts'
import type { Certificates } from './wechatpay.ts'

/** Bills need nothing that a catalog knows, and their paths are documented. */
const noCatalog = (): Catalog => ({ ...createCatalog(), silent: true })

/**
 * Bills without a whole client: what `wxpay.bills` is.
 *
 * @example
 *   const bills = createBills({ mchid: '1900000001', serial, privateKey, certs })
 *   for await (const row of bills.trade({ bill_date: '2026-11-22' })) console.log(row['商户订单号'])
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createBills(options: WechatpayOptions): Bills {
  return billsOf(createClient(options, noCatalog(), ALL_FEATURES))
}

/**
 * Platform certificates without a whole client: what `wxpay.certificates` is.
 *
 * @example
 *   const { refresh } = createCertificates({ mchid: '1900000001', serial, privateKey, apiv3Key })
 *   for (const certificate of await refresh())
 *     console.log(certificate.serial, new Date(certificate.notAfter))
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createCertificates(options: WechatpayOptions): Certificates {
  return { refresh: createClient(options, noCatalog(), ALL_FEATURES).keys.refresh }
}
