import { spawn } from 'node:child_process'

/** A server in a process of its own. */
export interface Started {
  /** Where it listens. */
  readonly url: string
  /** Whether the process is still there. */
  isRunning(): boolean
  /** What it has printed so far. */
  output(): string
  stop(): Promise<void>
}

/** Starts a program that prints `listening on <port>`. @throws {Error} with its output, where it ends before */
export function start(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Started> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  let output = ''
  return new Promise((resolve, reject) => {
    const listen = (text: string): void => {
      output += text
      const port = /^listening on (\d+)$/m.exec(output)?.[1]
      if (port === undefined) return
      resolve({
        url: `http://127.0.0.1:${port}`,
        output: () => output,
        isRunning: () => child.exitCode === null && child.signalCode === null,
        async stop() {
          child.kill()
          await ended
        },
      })
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('error', reject)
    void ended.then(() => reject(new Error(`${program} ${args.join(' ')} has ended\n${output}`)))
  })
}
