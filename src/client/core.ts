import { createCatalog } from '../catalog/catalog.ts'
import { sensitiveOperations } from '../catalog/generated/sensitive.ts'
import type { FamilyChains, FamilyPaths } from '../catalog/generated/family-chains.ts'
import type { CatalogFamily } from '../catalog/types.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { validateValue } from '../catalog/validate.ts'
import { streamedResponse } from '../transport/streamed.ts'
import { downloadingKeys, HINTS, UPLOADS } from './all-features.ts'
import { callOperation } from './call.ts'
import type { Send } from './chain.ts'
import { createClient } from './client.ts'
import { givenKeys, type Features } from './features.ts'
import type { WechatpayOptions } from './options.ts'
import { chainWith, coreRoot, type CoreRoot } from './wechatpay.ts'

/** Something that a client of `…/core` does only where it is asked to, so that a bundler leaves the rest out. */
export type Feature = Partial<Features>

/** Uploads: `post({ file })`. */
export const uploads: Feature = { uploads: UPLOADS }

/** Requests are checked against the families in `catalog`, as the option `validate` says. */
export const validation: Feature = { validation: validateValue }

/** Platform certificates are downloaded where a response names one that is unknown; takes `apiv3Key`. */
export const certificates: Feature = { trust: downloadingKeys }

/** Files that WeChat Pay does not sign are given as they come, in place of read whole. */
export const streaming: Feature = { streaming: streamedResponse }

/**
 * What to do about an error, as `error.hint`; what differs in what was signed, where WeChat Pay says so; the
 * known path that an unknown one resembles.
 */
export const hints: Feature = { hints: HINTS }

/** Options of {@link createCore}: those of the whole client, and what this one is to do. */
export interface CoreOptions<
  Families extends readonly CatalogFamily[] = readonly CatalogFamily[],
> extends WechatpayOptions {
  /** The families that are called: the client is typed for these; default none, so that `chain()` is left. */
  catalog?: Families | undefined
  /**
   * What the client does beyond calls with JSON: {@link uploads}, {@link validation}, {@link certificates},
   * {@link streaming}, {@link hints}; default none.
   *
   * @example
   *   import { createWechatpay, uploads, validation } from 'wechatpay-isomorphic/core'
   *   import { merchant } from 'wechatpay-isomorphic/catalog/merchant'
   *
   *   const wxpay = createWechatpay({
   *     mchid: '1900000001',
   *     serial,
   *     privateKey,
   *     certs,
   *     catalog: [merchant],
   *     use: [uploads, validation],
   *   })
   */
  use?: readonly Feature[] | undefined
}

/** All of a union's members at once. */
type Together<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

type Named<Name extends string, Parts> = string extends Name ? Parts[keyof Parts] : Parts[Name & keyof Parts]

/**
 * The client of `…/core`: encryption by hand, and the chain of the families that it was given; of all, where
 * their names are not known.
 */
export type CoreWechatpay<Families extends readonly CatalogFamily[] = readonly CatalogFamily[]> = CoreRoot &
  Together<Named<Families[number]['name'], FamilyChains>> &
  Together<Named<Families[number]['name'], FamilyPaths>>

/**
 * Makes a client of the families given as `catalog`.
 *
 * @example
 *   import { createWechatpay } from 'wechatpay-isomorphic/core'
 *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
 *
 *   const wxpay = createWechatpay({ mchid: '1900000001', serial, privateKey, certs, catalog: [pay] })
 *   const paid = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no }).json()
 *
 * @throws {ConfigurationError} naming the option that cannot work, or the feature that it needs
 */
export function createCore<const Families extends readonly CatalogFamily[] = []>({
  use = [],
  ...options
}: CoreOptions<Families>): CoreWechatpay<Families> {
  if (!Array.isArray(use) || use.some(each => typeof each !== 'object' || each === null))
    throw new ConfigurationError('use', 'expected an array of features, like [uploads, validation]')
  const features: Features = Object.assign({ trust: givenKeys }, ...use)
  checkUse(options, features)
  const client = createClient(options, createCatalog([], sensitiveOperations), features)
  const send: Send = (method, template, call) => callOperation(client, method, template, call)
  return chainWith(send, coreRoot(client, send)) as CoreWechatpay<Families>
}

/** An option that nothing heeds is a mistake. */
function checkUse({ validate, certStore, certAuthority }: WechatpayOptions, features: Features): void {
  const needs = (option: string, feature: string): ConfigurationError =>
    new ConfigurationError(
      option,
      `needs use: [${feature}], which wechatpay-isomorphic/core exports: without it nothing heeds this option`,
    )
  if (validate !== undefined && validate !== false && features.validation === undefined)
    throw needs('validate', 'validation')
  if (features.trust !== givenKeys) return
  if (certStore !== undefined) throw needs('certStore', 'certificates')
  if (certAuthority !== undefined) throw needs('certAuthority', 'certificates')
}
