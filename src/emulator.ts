export type { Claim } from './emulator/card-member/user-cards.ts'
export type { UserCard, UserCardState, ValidDate } from './emulator/card-member/store.ts'
export {
  createEmulator,
  type Emulator,
  type EmulatorCredentials,
  type EmulatorOptions,
  type NotificationType,
} from './emulator/emulator.ts'
export type { Order } from './emulator/orders.ts'
export { EmulatorProblem, type Problem } from './emulator/problem.ts'
export type { EmulatedNotification, NotifyOverrides } from './emulator/notifications/notify.ts'
export {
  signedNotification,
  type NotificationFault,
  type SignedNotification,
  type SignedNotificationOptions,
} from './emulator/notifications/signed-notification.ts'
