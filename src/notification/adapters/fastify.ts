import type { NotificationHandler } from '../handler.ts'
import { toRequest, type NodeRequest } from './node.ts'

/** What of a Fastify instance is needed. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown
  post(
    path: string,
    handler: (request: { readonly raw: NodeRequest }, reply: FastifyReplyLike) => Promise<unknown>,
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
 * @param path of the route
 */
export function fastifyPlugin(
  handler: NotificationHandler,
  path: string,
): (app: FastifyLike) => Promise<void> {
  return async app => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_, __, done) => done(null))
    app.post(path, async ({ raw }, reply) => {
      const answer = await handler(toRequest(raw))
      reply.code(answer.status)
      answer.headers.forEach((value, name) => reply.header(name, value))
      if (answer.status === 413) reply.header('Connection', 'close')
      return reply.send(await answer.text())
    })
  }
}
