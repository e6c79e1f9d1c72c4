import type { NotificationResources } from './generated/event-types.ts'
import type { FieldSchema } from './types.ts'

export type * from './generated/event-types.ts'

/** A notification, verified and decrypted. */
export interface NotificationOf<Type extends string, Resource> {
  /** The same in every delivery of one notification. */
  readonly id: string
  /** RFC 3339 with an offset. */
  readonly create_time: string
  /** What has happened. */
  readonly event_type: Type
  /** The spelling on the wire, where it was an older one of `event_type`. */
  readonly original_event_type: string | undefined
  /** `encrypt-resource`. */
  readonly resource_type: string
  /** What the resource calls itself: `transaction`, `refund`. */
  readonly original_type: string | undefined
  /** For people, in Chinese. */
  readonly summary: string
  /** The decrypted resource, its sensitive fields as plain text. Unknown keys are kept. */
  readonly resource: Resource
}

/** A notification of a type that the catalog knows. */
export type KnownNotification = {
  [Type in keyof NotificationResources]: NotificationOf<Type, NotificationResources[Type]>
}[keyof NotificationResources]

/**
 * The `event_type` of a type that the catalog does not know: at run time the string that came. A type of its
 * own, so that comparing `event_type` with a known one tells the two apart.
 */
declare enum UnknownEventType {
  Unknown = 'a type that is not in the catalog',
}

export type { UnknownEventType }

/** A notification: `event_type` decides the type of `resource`. */
export type Notification = KnownNotification | NotificationOf<UnknownEventType, unknown>

/** One of the shapes that the resource of a type of notification comes in. */
export interface EventVariant {
  /** `direct`, `partner`, `combined`. */
  readonly name: string
  /** Who gets it, in Chinese. */
  readonly title: string
  /** What the resource calls itself, where that is not what the type has. */
  readonly original_type?: string
}

/** What a notification of a type is opened with. */
export interface EventForm {
  readonly event_type: string
  /** Older spellings. */
  readonly also?: readonly string[]
  /** What of the resource's schema leads to fields that are encrypted once more, or hold JSON. */
  readonly resource?: FieldSchema
}

/** A type of notification as tools see it. */
export interface EventEntry extends EventForm {
  /** In Chinese. */
  readonly title?: string
  readonly original_type?: string
  /** Whether its resource is documented, and therefore typed. */
  readonly documented: boolean
  /** The shapes that its resource comes in, the most usual first; missing where there is one only. */
  readonly variants?: readonly EventVariant[]
}

/** What is known of the types of notifications. */
export interface EventCatalog {
  readonly all: readonly EventEntry[]
  /** The event of a type or of an older spelling of it. */
  find(type: string): EventEntry | undefined
}
