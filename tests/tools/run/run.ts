import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface RunOptions {
  /** Default the project's root. */
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Whether an exit code other than 0 is a response and not an error. */
  readonly allowFailure?: boolean
  /** Milliseconds; default five minutes. */
  readonly timeout?: number
}

export interface Output {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs a program to its end. @throws {Error} with its output, where it cannot start, takes too long or fails */
export function run(
  program: string,
  args: readonly string[],
  { cwd = root, env = {}, allowFailure = false, timeout = 300_000 }: RunOptions = {},
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeout)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', error => {
      clearTimeout(timer)
      reject(new Error(`${program} does not start: ${error.message}`))
    })
    child.on('close', code => {
      clearTimeout(timer)
      const failure = code !== 0 && !allowFailure ? `exits with ${code}` : undefined
      const ended = code === null ? 'was killed' : failure
      const problem = late ? `takes more than ${timeout} ms` : ended
      if (problem === undefined) resolve({ code: code ?? 1, stdout, stderr })
      else reject(new Error(`${[program, ...args].join(' ')} ${problem}\n${stdout}${stderr}`.trimEnd()))
    })
  })
}
