import type { NotificationHandler } from '../handler.ts'
import { toRequest, type NodeRequest } from './node.ts'

/** What of a Fastify instance is needed. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Uint8Array, done: (error: null, body: Uint8Array) => void) => void,
  ): unknown
  post(
    path: string,
    handler: (
      request: { readonly raw: NodeRequest; readonly body: unknown },
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

/** Larger than any limit of the handler, which is the one that answers. */
const BODY_LIMIT = 64 * 1024 * 1024

/**
 * A plugin for Fastify: `await app.register(fastifyPlugin(handler, '/notify'))`. Fastify parses JSON by
 * itself; inside the plugin, and nowhere else, bodies are left as bytes.
 *
 * @param path of the route
 */
export function fastifyPlugin(
  handler: NotificationHandler,
  path: string,
): (app: FastifyLike) => Promise<void> {
  return async app => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, body, done) =>
      done(null, body),
    )
    app.post(path, async ({ raw, body }, reply) => {
      const answer = await handler(toRequest(raw, body))
      reply.code(answer.status)
      answer.headers.forEach((value, name) => reply.header(name, value))
      return reply.send(await answer.text())
    })
  }
}
