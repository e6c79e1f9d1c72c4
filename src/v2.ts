/**
 * WeChat Pay APIv2, for what APIv3 does not have: code payments, cash red packets, withholding, deposits.
 *
 * @module
 */

export type {
  CallHeaders,
  FileInput,
  UnknownXmlCall,
  UnknownXmlNode,
  XmlCallOptions,
  XmlResponse,
  XmlResponsePromise,
} from './catalog/call.ts'
export type * from './catalog/generated/v2/notifications.ts'
export type { Bill, BillOptions } from './client/bills.ts'
export type { FundflowBillRow, TradeBillRow } from './download/bill-rows.ts'
export type { BillRow, BillValue } from './download/columns.ts'
export { ApiError } from './errors/api-error.ts'
export { ConfigurationError } from './errors/configuration-error.ts'
export { DecryptionError } from './errors/decryption-error.ts'
export { DownloadError, type DownloadFailure } from './errors/download-error.ts'
export { SignatureError, type SignatureFailure } from './errors/signature-error.ts'
export { ValidationError, type ValidationIssue } from './errors/validation-error.ts'
export { WechatpayError } from './errors/wechatpay-error.ts'
export type { HandlerOptions, NotificationFailure } from './notification/handler-options.ts'
export type { NotificationCallback, NotificationHandler } from './notification/handler.ts'
export type { AppPaymentV2, JsapiPaymentV2, MiniProgramPaymentV2 } from './protocol/v2/pay-sign.ts'
export type { SignType } from './protocol/v2/sign.ts'
export type { Hooks } from './transport/hooks.ts'
export type { Fetch } from './transport/transport.ts'
export type { BillQueryV2, BillsV2, FundflowBillQueryV2, TradeBillQueryV2 } from './v2/bills.ts'
export type {
  CodePayment,
  CodePaymentClock,
  CodePaymentOutcome,
  CodePaymentProgress,
  CodePaymentRef,
  PaidByCode,
  PayByCodeOptions,
  RefusedByCode,
  ReversedByCode,
  UnknownByCode,
} from './v2/code-payment/outcome.ts'
export { encryptV2 } from './v2/encryption.ts'
export {
  createNotificationsV2,
  type NotificationsV2,
  type NotificationsV2Options,
} from './v2/notifications/notifications.ts'
export type { NotificationV2, UnknownNotificationV2 } from './v2/notifications/parse.ts'
export type {
  CallOfV2,
  OperationMethodV2,
  OperationPathV2,
  ResponseOfV2,
  XmlOf,
} from './v2/operation-parts.ts'
export type { WechatpayV2Options } from './v2/options.ts'
export { payByCode, settleCodePayment } from './v2/pay-by-code.ts'
export {
  createRequestPaymentV2,
  type H5OrderV2,
  type RequestPaymentV2,
  type RequestPaymentV2Options,
} from './v2/request-payment.ts'
export { createWechatpayV2, type NodeOfV2, type WechatpayV2, type WechatpayV2Root } from './v2/wechatpay.ts'
export { HTTPError, NetworkError, TimeoutError } from 'ky'
