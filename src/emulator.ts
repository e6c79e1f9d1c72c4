/**
 * A WeChat Pay server in memory, as a fetch handler.
 *
 * @module
 */

export type { Claim } from './emulator/flows/member-card/user-cards.ts'
export type { UserCard, UserCardState, ValidDate } from './emulator/flows/member-card/cards.ts'
export { createEmulator } from './emulator/create-emulator.ts'
export type {
  Emulator,
  EmulatorCredentials,
  MerchantCredentials,
  NotificationType,
} from './emulator/emulator.ts'
export type {
  CashierTradeType,
  Order,
  Payee,
  Payment,
  TradeState,
  TradeType,
  UsedCoupon,
} from './emulator/flows/payment/order.ts'
export type { GivenCoupon, PayOptions } from './emulator/flows/payment/pay.ts'
export type { Receipt, Redpack, RedpackStatus } from './emulator/flows/redpack/redpack.ts'
export type { Refund, RefundStatus } from './emulator/flows/refund/refund.ts'
export type { DeliveryAttempt, OutgoingNotification } from './emulator/delivery/outbox.ts'
export type { Clock } from './emulator/journal/engine.ts'
export type { Change, Due, EventKind, JournalEvent } from './emulator/journal/event.ts'
export { memoryJournal, type Journal } from './emulator/journal/journal.ts'
export type { Snapshot } from './emulator/journal/world.ts'
export type {
  Exchange,
  HeaderLines,
  SignatureDifference,
  SignatureReport,
  SignedLine,
} from './emulator/traffic/exchange.ts'
export type { Relations } from './emulator/parties/parties.ts'
export type { SandboxSettings } from './emulator/settings.ts'
export type { EmulatorPage } from './emulator/page/page.ts'
export type { EmulatorOptions } from './emulator/emulator-options.ts'
export type { Deliver } from './emulator/delivery/deliver.ts'
export { EmulatorProblem, type Problem } from './emulator/problem.ts'
export type { EmulatedNotification, NotifyOverrides } from './emulator/notifications/notify.ts'
export {
  signedNotification,
  type NotificationFault,
  type SignedNotification,
  type SignedNotificationOptions,
} from './emulator/notifications/signed-notification.ts'
export type { Fault, FaultRule } from './emulator/faults/fault.ts'
export type { Faults } from './emulator/faults/faults.ts'
export type { Endpoint } from './emulator/endpoint-check/check-endpoint.ts'
export type { EndpointCheck, EndpointReport } from './emulator/endpoint-check/report.ts'
export type { PlatformKeys } from './emulator/keys/key-ring.ts'
export type { CallerKeys, OtherKeys, PlatformKeyPair, SandboxKeys } from './emulator/keys/sandbox-keys.ts'
export type { Contract, ContractState, TerminationMode } from './emulator/flows/papay/contract.ts'
export type { Agreed, Money, Notice, Withheld } from './emulator/flows/papay/schedule.ts'
export type { Permission } from './emulator/flows/payscore/permission.ts'
export type {
  Collected,
  ServiceFee,
  ServiceOrder,
  ServiceOrderBody,
} from './emulator/flows/payscore/service-order.ts'
export type { Grievance } from './emulator/flows/complaint/acts.ts'
export type { Complaint, Negotiation } from './emulator/flows/complaint/complaint.ts'
export type { CouponReceipt } from './emulator/flows/product-coupon/acts.ts'
export type { Deactivation } from './emulator/flows/product-coupon/product.ts'
export type {
  CouponBundle,
  CouponUsage,
  UserCoupon,
  UserCouponState,
} from './emulator/flows/product-coupon/user-coupon.ts'
