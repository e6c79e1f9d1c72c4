/**
 * A function URL on this machine: calls what is deployed, dist/index.mjs, by events as Lambda makes
 * them.
 */
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

const { handler }: typeof import('./index.ts') = await import(
  new URL('dist/index.mjs', import.meta.url).href
)
const PORT = Number(process.env['PORT'] ?? 3000)
const TEXT = /^(text\/|application\/(json|javascript|xml)|[^;]*\+(json|xml))/

const server = createServer(async (request, response) => {
  const { statusCode, headers, body, isBase64Encoded } = await handler(await toEvent(request))
  response.writeHead(statusCode ?? 200, headers as Record<string, string>)
  response.end(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'))
})

/** A body that is no text comes as Base64; where there is none, `body` is missing. */
async function toEvent(request: IncomingMessage) {
  const { pathname, searchParams, search } = new URL(request.url!, `http://localhost:${PORT}`)
  const headers = Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values!.join(',')]),
  )
  const body = await buffer(request)
  const isBase64Encoded = body.length > 0 && !TEXT.test(request.headers['content-type'] ?? '')
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers,
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: `localhost:${PORT}`,
      domainPrefix: 'local',
      http: {
        method: request.method!,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  }
}

server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
