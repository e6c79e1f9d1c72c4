import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { run } from '../../../tools/run/run.ts'

export interface RedisServer {
  readonly port: number
  stop(): Promise<void>
}

const SERVERS = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server']

/**
 * Starts a Redis server that keeps nothing: the system's, otherwise one installed by apt-get. @throws {Error}
 * naming the command that installs one
 */
export async function startRedis(): Promise<RedisServer> {
  const program = await findServer()
  const port = await freePort()
  const server = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await ready(server)
  return {
    port,
    stop: () =>
      new Promise(resolve => {
        server.once('exit', () => resolve())
        server.kill()
      }),
  }
}

async function findServer(): Promise<string> {
  const find = (): string | undefined => SERVERS.find(path => existsSync(path))
  const found = find()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], { env })
  }
  const installed = find()
  if (installed === undefined)
    throw new Error('there is no redis-server: sudo apt-get install redis-server, or brew install redis')
  return installed
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as AddressInfo
        probe.close(() => resolve(port))
      })
  })
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', code => reject(new Error(`redis-server has ended with ${code}`)))
    server.stdout!.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Ready to accept connections')) resolve()
    })
  })
}
