import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { runtimePath } from '../../tools/runtimes/install.ts'
import { exampleFolder } from './install.ts'

/** A command line of an example, as its package.json has it, with what the environment has for it. */
export interface ExampleCommand {
  /** Of the example. */
  readonly name: string
  readonly line: string
  readonly env?: Readonly<Record<string, string>>
}

/** An example that runs. */
export interface RunningExample {
  /** What it has printed so far. */
  output(): string
  /** Its exit code where it has ended, or the signal; `undefined` while it runs. */
  ended(): number | string | undefined
  /** Asks it to end, as a host does that stops it. @throws {Error} where it does not */
  stop(): Promise<void>
}

/** How long an example may take to end, milliseconds: what is still there then hangs. */
const PATIENCE = 20_000
/** Of one command, a build for one. */
const LIMIT = 240_000

/** Programs of the example, of all examples, of the runtimes; Node 24. */
function pathOf(folder: string): string {
  return [
    join(folder, 'node_modules/.bin'),
    join(folder, '../node_modules/.bin'),
    runtimePath('node24/bin'),
    runtimePath('.bin'),
    process.env['PATH'],
  ].join(':')
}

function begin({ name, line, env = {} }: ExampleCommand): { child: ChildProcess; output: () => string } {
  const cwd = exampleFolder(name)
  let text = ''
  const child = spawn('/bin/sh', ['-c', `exec ${line}`], {
    cwd,
    // Nothing of the test runner's own, as NODE_ENV; telemetry stays off.
    env: {
      PATH: pathOf(cwd),
      HOME: process.env['HOME'],
      NO_COLOR: '1',
      CI: '1',
      DO_NOT_TRACK: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it has started ends with it.
    detached: true,
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece))
  child.on('error', error => (text += `${error.message}\n`))
  return { child, output: () => text }
}

/** Runs a command to its end. @returns its exit code and what it has printed */
export async function runExample(command: ExampleCommand): Promise<{ code: number | null; output: string }> {
  const { child, output } = begin(command)
  const timer = setTimeout(() => killGroup(child), LIMIT)
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(timer)
  return { code, output: output() }
}

/** Starts a server. */
export function startExample(command: ExampleCommand): RunningExample {
  const { child, output } = begin(command)
  const ended = (): number | string | undefined => child.exitCode ?? child.signalCode ?? undefined
  const closed = once(child, 'exit')
  return {
    output,
    ended,
    async stop() {
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<'late'>(resolve => {
        timer = setTimeout(resolve, PATIENCE, 'late')
      })
      child.kill('SIGTERM')
      const result = ended() === undefined ? await Promise.race([closed, late]) : undefined
      clearTimeout(timer)
      killGroup(child)
      if (result === 'late') throw new Error(`${command.name} does not end after SIGTERM`)
    },
  }
}

/** What is left of it. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing is.
  }
}
