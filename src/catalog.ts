/**
 * WeChat Pay's operations as data. Each family is a module of its own,
 * `wechatpay-isomorphic/catalog/<family>`, for `createWechatpay({ catalog: [brand] })`.
 *
 * @module
 */
export type * from './catalog/generated/event-types.ts'
export { createCatalog, type Catalog } from './catalog/catalog.ts'
export { chainOf } from './catalog/chain-of.ts'
export { compileSchema, type Mode, type Side } from './catalog/compile.ts'
export type {
  EventCatalog,
  EventEntry,
  EventForm,
  EventVariant,
  KnownNotification,
  Notification,
  NotificationOf,
  UnknownEventType,
} from './catalog/event.ts'
export { eventTypes, loadEvents } from './catalog/events.ts'
export { exampleOf } from './catalog/example-of.ts'
export type { OperationExample } from './catalog/examples.ts'
export { expandFamily } from './catalog/expand.ts'
export { familyOf } from './catalog/family.ts'
export { findMethods, findOperation, matchPath, type PathMatch } from './catalog/find.ts'
export { lazyCatalog, loadFamily } from './catalog/lazy.ts'
export { operationOf } from './catalog/operation-of.ts'
export type {
  CallOf,
  JsonOf,
  OperationMethod,
  OperationPath,
  QueryOf,
  ResponseOf,
} from './catalog/operation-parts.ts'
export { operations, type OperationSummary } from './catalog/operations.ts'
export { schemaOf, type OperationSchemas } from './catalog/schema-of.ts'
export type { CatalogFamily, FieldFormat, FieldSchema, Method, Operation } from './catalog/types.ts'
export { validateValue } from './catalog/validate.ts'
