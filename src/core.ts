/**
 * The chain, encryption and keys alone, without a catalog: its families are given as `catalog`, and what a
 * client is to do beyond calls with JSON as `use`. Notifications, bills, `requestPayment` are functions
 * beside it.
 *
 * @module
 */

export * from './exports.ts'
export {
  certificates,
  createCore as createWechatpay,
  hints,
  streaming,
  uploads,
  validation,
  type CoreOptions,
  type CoreWechatpay,
  type Feature,
} from './client/core.ts'
