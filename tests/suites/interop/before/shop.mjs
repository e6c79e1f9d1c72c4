/**
 * What a script of another package is run with: the sandbox, its keys,
 * and a server that is notified.
 */
import { createServer } from 'node:http'
import process from 'node:process'

/**
 * Of the sandbox: `url`, `mchid`, `appid`, `serial`, `privateKey`,
 * `publicKeyId`, `publicKey`, `apiv3Key`, …
 */
export const shop = JSON.parse(process.env.SANDBOX)

/** Notifications as they came: `{ headers, body }`, the body not parsed. */
export const notifications = []

const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  notifications.push({ headers: request.headers, body })
  response.writeHead(204).end()
})
await new Promise(resolve => {
  server.listen(0, '127.0.0.1', resolve)
})
server.unref()

export const notify_url = `http://127.0.0.1:${server.address().port}/notify`

/** Something that the customer or the world does. */
export async function act(path, body = {}) {
  const response = await fetch(`${shop.url}/__emulator${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(
      `${path}: ${response.status} ${await response.text()}`,
    )
  return response.status === 204 ? undefined : response.json()
}

/** Moves the clock to when the bill of today is there, and gives today. */
export async function billDay() {
  const { now } = await act('/clock', { advance: '0s' })
  const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
  await act('/clock', {
    set: Date.parse(`${day}T11:00:00+08:00`) + 24 * 3_600_000,
  })
  return day
}
