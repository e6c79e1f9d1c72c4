import { spawn } from 'node:child_process'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/entries.ts'
import { installRuntimes, runtimePath } from '../../tools/runtimes/install.ts'
import type { LoadInput, LoadOutcome } from './body.ts'

const CALLS = 10_000
const ABORT_EVERY = 10
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'load-'))
const pair = (): { privateKey: string; publicKey: string } =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })

/**
 * Milliseconds after which the server closes a connection that nothing comes over; sockets are waited for
 * twice as long.
 */
const IDLE = 5000

let server: Server
let input: LoadInput

beforeAll(async () => {
  await installRuntimes()
  const [merchant, platform] = [pair(), pair()]
  const serial = 'PUB_KEY_ID_0114232134912410000000000000'
  const body = JSON.stringify({ n: 1, digest: createHash('sha256').update('load').digest('hex') })
  let answer: { at: number; headers: Record<string, string> } | undefined
  // Connections that a runtime's pool has opened and never used are closed too: what is left then is held by a request.
  // Not sooner: on a busy machine a request can be on its way for seconds.
  server = createServer(
    { connectionsCheckingInterval: 300, headersTimeout: IDLE, requestTimeout: 0 },
    (request, response) => {
      request.resume().on('end', () => {
        // The same signature for a second: it is the client that is under load.
        const at = Math.floor(Date.now() / 1000)
        if (answer?.at !== at) {
          const signature = sign('sha256', Buffer.from(`${at}\nn\n${body}\n`), platform.privateKey).toString(
            'base64',
          )
          answer = {
            at,
            headers: {
              'Content-Type': 'application/json',
              'Wechatpay-Timestamp': String(at),
              'Wechatpay-Nonce': 'n',
              'Wechatpay-Serial': serial,
              'Wechatpay-Signature': signature,
            },
          }
        }
        response.writeHead(200, answer.headers).end(body)
      })
    },
  )
  server.keepAliveTimeout = IDLE
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  input = {
    options: {
      mchid: '1900000001',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      privateKey: merchant.privateKey,
      certs: { [serial]: platform.publicKey },
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: CALLS,
    concurrency: 200,
    abortEvery: ABORT_EVERY,
  }
  const shared = {
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  } as const
  await build({
    ...shared,
    entryPoints: [file('process.ts')],
    outfile: join(folder, 'process.mjs'),
    platform: 'node',
    alias: { 'wechatpay-isomorphic': './dist/index.js' },
  })
  await build({
    ...shared,
    entryPoints: [file('worker.ts')],
    outfile: join(folder, 'worker.mjs'),
    platform: 'browser',
    alias: { 'wechatpay-isomorphic': './dist/bundle/wechatpay.js' },
  })
}, 600_000)

afterAll(() => {
  server?.close()
  rmSync(folder, { recursive: true })
})

const connections = (): Promise<number> =>
  new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )

/** The outcome, and how many sockets are open when the runtime has had nothing to do for a while. */
async function runLoad(
  program: string,
  args: readonly string[],
): Promise<{ outcome: LoadOutcome; sockets: number }> {
  const child = spawn(program, [...args, JSON.stringify(input)], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let text = ''
    const line = await new Promise<string>((resolve, reject) => {
      child.once('exit', code => reject(new Error(`${program} has ended with ${code}: ${text}`)))
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        const found = text.split('\n').find(each => each.startsWith('{') && each.endsWith('}'))
        if (found !== undefined) resolve(found)
      })
    })
    const until = Date.now() + 10_000
    let sockets = await connections()
    while (sockets > 0 && Date.now() < until) {
      await new Promise(resolve => setTimeout(resolve, 50))
      sockets = await connections()
    }
    return { outcome: JSON.parse(line) as LoadOutcome, sockets }
  } finally {
    // Not SIGKILL: what the child has started would outlive it.
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

const runtimes: Readonly<Record<string, () => readonly [string, string[]]>> = {
  'Node 24': () => [runtimePath('node24/bin/node'), ['--expose-gc', join(folder, 'process.mjs')]],
  Deno: () => [
    runtimePath('.bin/deno'),
    [
      'run',
      '--no-prompt',
      '--allow-net',
      '--allow-env',
      '--allow-read',
      '--v8-flags=--expose-gc',
      join(folder, 'process.mjs'),
    ],
  ],
  Bun: () => [runtimePath('.bin/bun'), [join(folder, 'process.mjs')]],
  workerd: () => [runtimePath('node24/bin/node'), [file('run-worker.ts'), join(folder, 'worker.mjs')]],
}

describe.sequential('10,000 calls at concurrency 200, one in ten aborted', () => {
  test.each(Object.keys(runtimes))(
    '%s',
    async name => {
      const { outcome, sockets } = await runLoad(...runtimes[name]!())
      const { succeeded, aborted, failed, heapBefore, heapAfter, p50, p99, bareP50, bareP99 } = outcome
      const mebibytes = (bytes: number | undefined): string =>
        bytes === undefined ? 'not told' : `${(bytes / 1024 / 1024).toFixed(1)} MiB`
      console.log(
        `${name}: ${succeeded} succeeded, ${aborted} aborted; p50 ${p50.toFixed(0)} ms and p99 ${p99.toFixed(0)} ms, of bare fetch ${bareP50.toFixed(0)} ms and ${bareP99.toFixed(0)} ms; heap ${mebibytes(heapBefore)} before, ${mebibytes(heapAfter)} after; ${sockets} sockets open`,
      )
      expect(failed).toEqual([])
      // Who is through before its abort comes has succeeded.
      expect(succeeded + aborted).toBe(CALLS)
      expect(aborted).toBeGreaterThan(CALLS / ABORT_EVERY / 10)
      expect(sockets).toBe(0)
      // workerd does not tell what its heap holds.
      expect(heapBefore === undefined).toBe(name === 'workerd')
      if (heapBefore !== undefined) expect(heapAfter! / heapBefore).toBeLessThan(1.1)
    },
    240_000,
  )
})
