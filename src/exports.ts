export type {
  CallHeaders,
  CallOptions,
  FileInput,
  ResponsePromise,
  UnknownCall,
  UnknownNode,
  WechatpayResponse,
} from './catalog/call.ts'
export type { Notification, NotificationOf } from './catalog/event.ts'
export type * from './catalog/generated/event-types.ts'
export type {
  CallOf,
  JsonOf,
  OperationMethod,
  OperationPath,
  QueryOf,
  ResponseOf,
} from './catalog/operation-parts.ts'
export type { OperationSummary } from './catalog/operations.ts'
export type { CatalogFamily, FieldSchema, Method, Operation } from './catalog/types.ts'
export type { Validate, WechatpayOptions } from './client/options.ts'
export type { Certificates, NodeOf, Wechatpay, WechatpayRoot } from './client/wechatpay.ts'
export type {
  Bill,
  BillOptions,
  BillQuery,
  Bills,
  EcommerceFundflowBillQuery,
  FundflowBillQuery,
  SubMerchantFundflowBillQuery,
  TradeBillQuery,
} from './client/bills.ts'
export { reconcile } from './download/reconcile/reconcile.ts'
export type {
  ReconcileOptions,
  Reconciliation,
  ReconciliationSummary,
} from './download/reconcile/reconcile.ts'
export type { BilledPayment, BilledRefund, BillDifference } from './download/reconcile/difference.ts'
export type { OwnOrder, OwnRefund, OwnTradeState } from './download/reconcile/own-order.ts'
export type { OwnOrders, TradeBill, TradeBills } from './download/reconcile/sources.ts'
export type { BillTally } from './download/reconcile/tally.ts'
export { readBill, type BillReader } from './download/rows.ts'
export type {
  EcommerceFundflowBillRow,
  FundflowBillRow,
  ProfitSharingBillRow,
  SubMerchantFundflowBillRow,
  TradeBillRow,
} from './download/bill-rows.ts'
export type { BillRow, BillValue } from './download/columns.ts'
export type { Download, DownloadOptions, DownloadSource } from './client/download.ts'
export { createFieldCipher, type FieldCipher, type FieldCipherOptions } from './client/field-cipher.ts'
export { createBills, createCertificates } from './client/stand-alone.ts'
export {
  createRequestPayment,
  type AppPrepaidOrder,
  type H5Order,
  type PrepaidOrder,
  type RequestPayment,
  type RequestPaymentOptions,
} from './client/request-payment.ts'
export type { KeyInput, KeyObjectLike } from './crypto/key-material.ts'
export { ApiError, type ApiErrorDetails } from './errors/api-error.ts'
export { ConfigurationError } from './errors/configuration-error.ts'
export { DecryptionError } from './errors/decryption-error.ts'
export { DownloadError, type DownloadFailure } from './errors/download-error.ts'
export { SignatureError, type SignatureFailure } from './errors/signature-error.ts'
export { ValidationError, type ValidationIssue } from './errors/validation-error.ts'
export type { DocumentedErrorCode } from './errors/error-codes.ts'
export type { KnownError } from './errors/known-error.ts'
export { WechatpayError } from './errors/wechatpay-error.ts'
export { redact } from './redact/redact.ts'
export type { Signer } from './keys/identity.ts'
export type { CertSnapshot, CertStore } from './keys/certificates/cert-store.ts'
export type { PlatformCertificate } from './keys/platform-keys.ts'
export type { Certs } from './keys/trusted-keys.ts'
export type { AppPayment, JsapiPayment, MiniProgramPayment } from './protocol/pay-sign.ts'
export { createNotifications, type NotificationOptions } from './notification/create-notifications.ts'
export type { HandlerOptions } from './notification/handler-options.ts'
export type { NotificationCallback, NotificationHandler } from './notification/handler.ts'
export type { Notifications } from './notification/notifications.ts'
export type { RawNotification } from './notification/parse.ts'
export type { FileHash } from './download/checked-stream.ts'
export type {
  AttemptInfo,
  ErrorInfo,
  Hooks,
  ResponseInfo,
  RetryInfo,
  WarningInfo,
} from './transport/hooks.ts'
export type { Fetch } from './transport/transport.ts'
export { HTTPError, NetworkError, TimeoutError } from 'ky'
