/**
 * Notifications without a client, adapters for servers, replay stores.
 *
 * @module
 */

export type * from './catalog/generated/event-types.ts'
export type { KnownNotification, Notification, NotificationOf, UnknownEventType } from './catalog/event.ts'
export { fastifyPlugin, type FastifyLike, type FastifyReplyLike } from './notification/adapters/fastify.ts'
export { honoHandler, type HonoContext } from './notification/adapters/hono.ts'
export { koaMiddleware, type KoaContext } from './notification/adapters/koa.ts'
export { lambdaHandler, type LambdaEvent, type LambdaResult } from './notification/adapters/lambda.ts'
export { nodeListener, type NodeRequest, type NodeResponse } from './notification/adapters/node.ts'
export type { NotificationCallback, NotificationHandler } from './notification/handler.ts'
export type { HandlerOptions, NotificationFailure } from './notification/handler-options.ts'
export type { HeadersInput } from './notification/headers.ts'
export { createNotifications, type NotificationOptions } from './notification/create-notifications.ts'
export type { Notifications } from './notification/notifications.ts'
export type { RawNotification } from './notification/parse.ts'
export type { Claim, ReplayStore } from './notification/replay/store.ts'
export { memoryReplayStore } from './notification/replay/memory.ts'
export {
  compareAndSetReplayStore,
  type CompareAndSet,
  type Versioned,
} from './notification/replay/compare-and-set.ts'
export { denoKvReplayStore, type DenoKv, type DenoKvAtomic } from './notification/replay/deno-kv.ts'
export {
  durableObjectReplayStore,
  ReplayGuard,
  type DurableObjectNamespaceLike,
  type DurableObjectStateLike,
} from './notification/replay/durable-object.ts'
export { redisReplayStore, type RedisClient } from './notification/replay/redis.ts'
export { runOnce, type RunOnceOptions } from './notification/replay/run-once.ts'
