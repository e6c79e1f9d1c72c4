import type { FieldSchema } from './types.ts'

export interface NotificationOf<Type extends string, Resource> {
  readonly id: string
  readonly create_time: string
  readonly event_type: Type
  readonly original_event_type: string | undefined
  readonly resource_type: string
  readonly original_type: string | undefined
  readonly summary: string
  readonly resource: Resource
}
export interface NotificationResources { 'TRANSACTION.SUCCESS': { out_trade_no: string, transaction_id: string } }
export type KnownNotification = { [Type in keyof NotificationResources]: NotificationOf<Type, NotificationResources[Type]> }[keyof NotificationResources]
/** An `event_type` that the catalog does not know: at run time the string that came. A type of its own, so that comparing `event_type` with a known one narrows the union. */
declare enum UnknownEventType { Unknown = 'a type that is not in the catalog' }
export type { UnknownEventType }
export type Notification = KnownNotification | NotificationOf<UnknownEventType, unknown>
export interface EventCatalog {
  find(type: string): { readonly event_type: string, readonly title?: string, readonly original_type?: string, readonly resource?: FieldSchema | undefined } | undefined
}
