import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'

export interface ServerCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
}

/** How often it is asked whether the server listens: for half a minute. */
const TRIES = 150
const INTERVAL = 200

/** Starts a server on a free port, which it takes from `PORT`, and stops it when the work with it is done. */
export async function withServer<Result>(
  { program, args, cwd }: ServerCommand,
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort()
  const server = spawn(program, args, {
    cwd,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  try {
    const origin = `http://127.0.0.1:${port}`
    for (let tries = 0; !(await isListening(origin)); tries++) {
      if (tries === TRIES || server.exitCode !== null) throw new Error(`${args.join(' ')} does not listen`)
      await new Promise(resolve => setTimeout(resolve, INTERVAL))
    }
    return await work(origin)
  } finally {
    server.kill()
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
}

async function isListening(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  )
}

/** A port that nobody listens on, of those that the system gives out. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}
