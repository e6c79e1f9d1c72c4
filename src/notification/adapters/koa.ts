import type { NotificationHandler } from '../handler.ts'
import { checkHandler } from './handler-given.ts'
import { closesConnection, toRequest, type NodeRequest } from './node.ts'

/** What of Koa's context is needed. */
export interface KoaContext {
  readonly req: NodeRequest
  readonly request: { readonly body?: unknown; readonly rawBody?: unknown }
  status: number
  body: unknown
  set(name: string, value: string): unknown
}

/**
 * A middleware for Koa. A body parser before it has to keep the raw body, as koa-bodyparser does in
 * `rawBody`, whose text is what came; otherwise mount it before the parser: where the body has been parsed
 * and its bytes are gone, the response is 500, and `onError` gets a TypeError that says how to mount it.
 *
 * @example
 *   app.use(koaMiddleware(handler))
 *
 * @throws {ConfigurationError} when it is made, for what is no handler
 */
export function koaMiddleware(handler: NotificationHandler): (context: KoaContext) => Promise<void> {
  checkHandler(handler, 'koaMiddleware')
  return async context => {
    const response = await handler(toRequest(context.req, context.request.rawBody ?? context.request.body))
    context.status = response.status
    response.headers.forEach((value, name) => context.set(name, value))
    if (closesConnection(response.status, context.req)) context.set('Connection', 'close')
    context.body = await response.text()
  }
}
