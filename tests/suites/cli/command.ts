import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run, type Output } from '../../tools/run/run.ts'

/** What was built, as a user starts it. */
const program = fileURLToPath(new URL('../../../dist/cli/wxpay.js', import.meta.url))

/** Of the environment, so that a test does not depend on whoever runs it. */
const PLAIN = { LANG: 'C', LC_ALL: '', LC_MESSAGES: '', WXPAY_SANDBOX: '', NO_COLOR: '' }

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Another Node. */
  readonly node?: string
}

/** Runs the command to its end. */
export function wxpay(
  line: string,
  { env = {}, cwd, node = process.execPath }: CommandOptions = {},
): Promise<Output> {
  return run(node, [program, ...line.split(' ')], {
    env: { ...PLAIN, ...env },
    allowFailure: true,
    ...(cwd !== undefined && { cwd }),
  })
}

/** A command that goes on until it is ended. */
export interface RunningCommand {
  /** What it has written so far. */
  stdout(): string
  stderr(): string
  /** Nothing while it runs. */
  exitCode(): number | null
  /** @returns the exit code */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export function startCommand(
  args: readonly string[],
  { env = {}, node = process.execPath }: CommandOptions = {},
): RunningCommand {
  const child = spawn(node, [program, ...args], {
    env: { ...process.env, ...PLAIN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  const ended = once(child, 'close')
  return {
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    exitCode: () => child.exitCode,
    async end(signal = 'SIGINT') {
      child.kill(signal)
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

/** A sandbox in a process of its own. */
export interface RunningSandbox extends RunningCommand {
  readonly url: string
}

/** Starts `emulator` on a free port. */
export async function startEmulator(
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<RunningSandbox> {
  const running = startCommand(['emulator', '--port', '0', ...args], options)
  for (;;) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(running.stderr() + running.stdout()) ?? []
    if (url !== undefined) return { ...running, url }
    if (running.exitCode() !== null)
      throw new Error(`emulator ends with ${running.exitCode()}: ${running.stderr()}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
