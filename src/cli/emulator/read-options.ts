import { resolve } from 'node:path'
import type { Deliver, EmulatorOptions, FaultRule } from '../../emulator.ts'
import type { Given } from '../command.ts'
import { Failure } from '../failure.ts'
import { textOf, textsOf } from '../sandbox/options.ts'
import { readFaultRule } from './fault-rules.ts'
import { redirection, redirectTo } from './redirect.ts'

/** What the command line says of a sandbox. */
export interface Wanted {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly state: string | undefined
  readonly notifyUrl: string | undefined
  /** Where a notification goes that an order wants at a URL. */
  readonly destination: (url: string) => string
  readonly open: boolean
  /** The port of HTTPS and its proxy, or the one after the sandbox's; left out without `--https`. */
  readonly https: number | 'beside' | undefined
  readonly faults: readonly FaultRule[]
  readonly emulator: Pick<EmulatorOptions, 'seed' | 'platformKeys' | 'hosts'> & {
    readonly deliver?: Deliver
  }
}

/** @throws {Failure} naming the option that cannot be */
export function readOptions(given: Given, cwd: string): Wanted {
  const port = readPort(given, 'port') ?? 8080
  const host = textOf(given, 'host') ?? '127.0.0.1'
  const state = textOf(given, 'state')
  const seed = textOf(given, 'seed')
  const notifyUrl = textOf(given, 'notifyUrl')
  const destination = notifyUrl === undefined ? (url: string) => url : redirection(notifyUrl)
  const platformKeys = textOf(given, 'platformKeys')
  return {
    port,
    host,
    state: state === undefined ? undefined : resolve(cwd, state),
    notifyUrl,
    destination,
    open: given.options['open'] === true,
    https: given.options['https'] === true ? 'beside' : readPort(given, 'https'),
    faults: textsOf(given, 'fault').map(readFaultRule),
    emulator: {
      hosts: [host, ...textsOf(given, 'allowHost')],
      ...(seed !== undefined && { seed }),
      ...((platformKeys === 'public-key' || platformKeys === 'certificate') && { platformKeys }),
      ...(notifyUrl !== undefined && { deliver: redirectTo(destination) }),
    },
  }
}

function readPort(given: Given, name: 'port' | 'https'): number | undefined {
  const text = textOf(given, name)
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure({ en: `--${name} has to be 0 to 65535`, zh: `--${name} 须为 0 到 65535` }, 2)
  return port
}
