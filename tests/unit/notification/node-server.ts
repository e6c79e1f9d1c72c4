/**
 * A server of `node:http` with a handler mounted on it, asked over real sockets. Prints the status of each
 * request. For Node, Bun and Deno, whose `node:http` is their own.
 */
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { createEmulator } from '../../../src/emulator.ts'
import { createNotifications, nodeListener } from '../../../src/notification.ts'

const emulator = await createEmulator()
const told: unknown[] = []
const handler = createNotifications(emulator.credentials).handler(() => undefined, {
  replayStore: false,
  maxBodyBytes: 100_000,
  onError: error => told.push(error),
})
const server = createServer(nodeListener(handler))
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

function send(method: string, headers: object, body: string, leaves = false): Promise<string> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const head = [`${method} /notify HTTP/1.1`, 'Host: a', 'Connection: close', ...lines, '', ''].join('\r\n')
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(head + body, () => {
        if (leaves) setTimeout(() => socket.destroy(), 50)
      }),
    )
    socket.on('data', data => {
      answer += data.toString()
      // Not every host closes the connection by itself.
      setTimeout(() => socket.destroy(), 20)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'closed'))
  })
}

const { headers, body } = await emulator.notify('TRANSACTION.SUCCESS')
const length = { 'Content-Length': Buffer.byteLength(body) }
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
const statuses = {
  genuine: await send('POST', { ...headers, ...length }, body),
  chunked: await send('POST', { ...headers, 'Transfer-Encoding': 'chunked' }, `${chunk(body)}0\r\n\r\n`),
  changed: await send('POST', { ...headers, ...length }, body.replace('"id"', '"ID"')),
  tooLarge: await send('POST', { 'Content-Length': 200_000 }, 'x'.repeat(200_000)),
  trace: await send('TRACE', {}, ''),
  get: await send('GET', {}, ''),
  propfind: await send('PROPFIND', { 'Content-Length': 2 }, '{}'),
  aborted: await send('POST', { 'Content-Length': 100 }, '{"id"', true),
  afterwards: await send('POST', { ...headers, ...length }, body),
}
console.log(JSON.stringify({ ...statuses, told: told.length }))
process.exit()
