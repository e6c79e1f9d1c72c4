import type { NotificationHandler } from '../handler.ts'
import { checkHandler } from './handler-given.ts'
import { closesConnection, toRequest, type NodeRequest } from './node.ts'

/** What of a Fastify instance is needed. */
export interface FastifyLike {
  addHook(
    name: 'onRequest',
    hook: (request: { readonly raw: NodeRequest }, reply: unknown, done: () => void) => void,
  ): unknown
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown
  post(
    path: string,
    handler: (
      request: { readonly raw: NodeRequest; readonly body?: unknown },
      reply: FastifyReplyLike,
    ) => Promise<unknown>,
  ): unknown
}

/** What of a Fastify reply is needed. */
export interface FastifyReplyLike {
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(body?: string): unknown
}

/**
 * A plugin for Fastify: `await app.register(fastifyPlugin(handler, '/notify'))`. Fastify parses JSON by
 * itself; inside the plugin, and nowhere else, bodies are left unread: the handler reads them, up to its own
 * limit.
 *
 * @example
 *   await app.register(fastifyPlugin(handler, '/notify'))
 *
 * @param path of the route, for POST; other methods are left to Fastify
 * @throws {ConfigurationError} when it is made, for what is no handler
 */
export function fastifyPlugin(
  handler: NotificationHandler,
  path: string,
): (app: FastifyLike) => Promise<void> {
  checkHandler(handler, 'fastifyPlugin')
  return async app => {
    // Fastify itself refuses a content type that it cannot read; here the signature decides.
    app.addHook('onRequest', ({ raw }, _, done) => {
      Object.assign(raw.headers, { 'content-type': 'application/octet-stream' })
      done()
    })
    app.removeAllContentTypeParsers()
    // Unread as it is, or what a hook of the application has put in its place.
    app.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    app.post(path, async ({ raw, body }, reply) => {
      const response = await handler(toRequest(raw, body))
      reply.code(response.status)
      response.headers.forEach((value, name) => reply.header(name, value))
      if (closesConnection(response.status, raw)) reply.header('Connection', 'close')
      return reply.send(await response.text())
    })
  }
}
