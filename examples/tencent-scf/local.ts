/**
 * A function URL on this machine: calls what is deployed, dist/index.cjs, by events as SCF makes
 * them. With API_GATEWAY=1 it is an API gateway that encodes every body (Base64 编码, 全部触发).
 */
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

const { main_handler }: typeof import('./index.ts') = createRequire(import.meta.url)(
  './dist/index.cjs',
)
const PORT = Number(process.env['PORT'] ?? 3000)

const server = createServer(async (request, response) => {
  const { statusCode, headers, body } = await main_handler(await toEvent(request))
  response.writeHead(statusCode, headers).end(body)
})

async function toEvent(request: IncomingMessage) {
  const { pathname: path, searchParams } = new URL(request.url!, `http://localhost:${PORT}`)
  const httpMethod = request.method!
  const headers = Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values!.join(',')]),
  )
  const queryString = Object.fromEntries(searchParams)
  const body = await text(request)
  if (process.env['API_GATEWAY'] === undefined)
    return { body, headers, httpMethod, path, queryString }
  return {
    requestContext: {
      serviceId: 'service-local',
      path,
      httpMethod,
      requestId: crypto.randomUUID(),
      identity: {},
      sourceIp: '127.0.0.1',
      stage: 'release',
    },
    headers,
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
    pathParameters: {},
    queryStringParameters: {},
    headerParameters: {},
    stageVariables: { stage: 'release' },
    path,
    queryString,
    httpMethod,
  }
}

server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
