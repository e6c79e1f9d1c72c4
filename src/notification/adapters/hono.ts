import type { NotificationHandler } from '../handler.ts'
import { checkHandler } from './handler-given.ts'

/** What of Hono's context is needed. */
export interface HonoContext {
  readonly req: { readonly raw: Request }
  readonly env: unknown
  /** Hono throws where the host has none. */
  readonly executionCtx: unknown
}

/**
 * A handler for Hono: `app.post('/notify', honoHandler(handler))`. Behind a middleware that has read the
 * body, it is answered 500 and `onError` gets a TypeError that says how to mount it.
 *
 * @example
 *   app.post('/notify', honoHandler(handler))
 *
 * @throws {ConfigurationError} when it is made, for what is no handler
 */
export function honoHandler(handler: NotificationHandler): (context: HonoContext) => Promise<Response> {
  checkHandler(handler, 'honoHandler')
  return context => handler(context.req.raw, context.env, executionContext(context))
}

function executionContext(context: HonoContext): unknown {
  try {
    return context.executionCtx
  } catch {
    return undefined
  }
}
