import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { findOrInstall } from './install.ts'

const MINI_BROWSER = ['x86_64', 'aarch64'].flatMap(machine =>
  ['4.1', '4.0'].map(version => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
)
const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth']
const ADVICE = 'apt-get install webkit2gtk-driver xvfb xauth'

/** A page of WebKitGTK, by plain WebDriver under a display of its own. */
export interface WebKitPage {
  open(url: string): Promise<void>
  /**
   * A command of WebDriver's.
   *
   * @param path below the session: `/execute/sync`
   * @returns its value
   */
  command(path: string, body: object): Promise<unknown>
  close(): Promise<void>
}

/** @throws {Error} naming the command that installs it */
export async function launchWebKit(): Promise<WebKitPage> {
  const [binary, display, driver] = await Promise.all([
    findOrInstall({ name: 'WebKit', paths: MINI_BROWSER, packages: PACKAGES, advice: ADVICE }),
    findOrInstall({ name: 'Xvfb', paths: ['/usr/bin/xvfb-run'], packages: PACKAGES, advice: ADVICE }),
    findOrInstall({
      name: 'WebKitWebDriver',
      paths: ['/usr/bin/WebKitWebDriver'],
      packages: PACKAGES,
      advice: ADVICE,
    }),
  ])
  const port = await freePort()
  // A group of its own, so that the display, the driver and the browser end together.
  const child = spawn(display, ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true })
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid)
  }
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    const { value } = (await response.json()) as { value: unknown }
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`)
    return value
  }
  try {
    await untilReady(port)
    const { sessionId } = (await ask('/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    })) as { sessionId: string }
    return {
      async open(url) {
        await ask(`/session/${sessionId}/url`, { url })
      },
      command: (path, body) => ask(`/session/${sessionId}${path}`, body),
      async close() {
        await fetch(`http://127.0.0.1:${port}/session/${sessionId}`, { method: 'DELETE' })
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

async function untilReady(port: number): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver does not start')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
