/**
 * The function on this machine. HTTP requests become events as CloudBase makes them, without the
 * trigger path (路径透传关闭). POST /wx.cloud.callFunction is a mini program's call: the body is its
 * data, the header x-openid says who calls.
 */
const { createServer } = require('node:http')
const { buffer } = require('node:stream/consumers')
const { main } = require('./index')

const PORT = Number(process.env.PORT ?? 3000)
const TEXT = /^(text\/|application\/(json|xml|x-www-form-urlencoded))/

const server = createServer(async (request, response) => {
  const body = await buffer(request)
  if (request.url === '/wx.cloud.callFunction') {
    return response.end(JSON.stringify(await callFunction(request.headers['x-openid'], body)))
  }
  const result = await main(toEvent(request, body), {})
  response.writeHead(result.statusCode, result.headers)
  response.end(Buffer.from(result.body, result.isBase64Encoded ? 'base64' : 'utf8'))
})

/** As CloudBase says who calls, and wx-server-sdk reads it. */
async function callFunction(openid, data) {
  process.env.WX_OPENID = openid
  process.env.WX_CONTEXT_KEYS = openid === undefined ? '' : 'WX_OPENID'
  try {
    return await main(JSON.parse(data.toString()), {})
  } finally {
    process.env.WX_CONTEXT_KEYS = ''
  }
}

function toEvent(request, body) {
  const { pathname, searchParams } = new URL(request.url, `http://localhost:${PORT}`)
  const isBase64Encoded = body.length > 0 && !TEXT.test(request.headers['content-type'] ?? '')
  return {
    path: pathname,
    httpMethod: request.method,
    headers: Object.fromEntries(
      Object.entries(request.headersDistinct).map(([name, values]) => [name, values.join(',')]),
    ),
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { requestId: crypto.randomUUID(), envId: 'local', appId: 1, uin: 1 },
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  }
}

server.listen(PORT, () => console.log(`http://127.0.0.1:${PORT}`))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close())
