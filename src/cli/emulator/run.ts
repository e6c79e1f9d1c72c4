import type { Run } from '../command.ts'
import { attemptLine } from '../sandbox/notification-lines.ts'
import type { Terminal } from '../terminal.ts'
import { bannerLines, type Started } from './banner.ts'
import type { StartedHttps } from './https/settings.ts'
import { startHttps, type RunningHttps } from './https/start-https.ts'
import { openPage } from './open-page.ts'
import { readOptions, type Wanted } from './read-options.ts'
import { sayInstead, serve, type Listener, type Served } from './serve.ts'
import { startSandbox, type StartedSandbox } from './start.ts'
import { watchDeliveries } from './watch-deliveries.ts'
import { requestLine, watchRequests, type Exchange } from './watch-requests.ts'

/** How often what is due by itself is let happen, milliseconds. */
const TICK = 500

export const run: Run = async (given, terminal) => {
  const wanted = readOptions(given, terminal.cwd)
  const sandbox = await startSandbox(wanted, terminal)
  const { emulator } = sandbox
  const listener = watchRequests(emulator, exchange => sayRequest(exchange, sandbox, terminal))
  const served = await serve(listener, wanted.port, wanted.host)
  const https = await alsoHttps(listener, wanted, served, terminal)
  sayStarted(wanted, { ...served, https: https?.started }, sandbox, terminal)
  if (wanted.open) openPage(`${served.url}/__emulator/`)
  const watching = watchDeliveries(
    emulator,
    ({ notification, attempt, wait }) => {
      const sent = { ...notification, url: wanted.destination(notification.url) }
      terminal.show({ type: 'notification', ...sent, attempts: sent.attempts.length, attempt }, () => [
        attemptLine(terminal, sent, attempt, wait),
      ])
    },
    terminal.signal,
  )
  const stop = tick(sandbox)
  await aborted(terminal.signal)
  stop()
  await https?.close()
  await served.close()
  await watching
  await sandbox.close()
  return 0
}

/** With `--https`. */
async function alsoHttps(
  listener: Listener,
  { port, host, state, https }: Wanted,
  served: Served,
  terminal: Terminal,
): Promise<RunningHttps | undefined> {
  if (https === undefined) return undefined
  // Any free port, where any was wanted.
  const beside = port === 0 ? 0 : served.port + 1
  try {
    return await startHttps(listener, { host, state, port: https === 'beside' ? beside : https }, terminal)
  } catch (error) {
    await served.close()
    throw error
  }
}

function sayRequest(exchange: Exchange, sandbox: StartedSandbox, terminal: Terminal): void {
  terminal.show(exchange, each => [requestLine(each, terminal)])
  // A new certificate is a new key, to be kept.
  if (exchange.target.startsWith('/__emulator/certificates/')) sandbox.keep()
}

function sayStarted(
  { state, notifyUrl }: Wanted,
  served: Served & { readonly https: StartedHttps | undefined },
  { emulator }: StartedSandbox,
  terminal: Terminal,
): void {
  const { url, https } = served
  const { mchid, serial } = emulator.credentials
  sayInstead(served, terminal)
  const started: Started = {
    url,
    mchid,
    serial,
    ...(state !== undefined && { state }),
    ...(notifyUrl !== undefined && { notifyUrl }),
    ...(https !== undefined && { https }),
  }
  if (terminal.json) terminal.show({ type: 'ready', ...started }, () => [])
  else for (const line of bannerLines(started, terminal)) terminal.say(line)
}

/** Refunds arrive and notifications are sent again while nobody calls. */
function tick({ emulator }: StartedSandbox): () => void {
  // A slow endpoint holds up only itself: the next tick goes on with what else is due.
  const timer = setInterval(() => void emulator.clock.advance(0).catch(() => undefined), TICK)
  return () => clearInterval(timer)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
