import type { Snapshot } from '../../emulator.ts'
import type { Words } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Sandbox } from './sandbox.ts'

/** What is looked for where no number is given. */
export interface Wanted {
  /** `orders`. */
  readonly table: string
  /** Its field with the number. */
  readonly number: string
  readonly fits: (thing: Readonly<Record<string, unknown>>) => boolean
  /** Said where there is none. */
  readonly none: Words
}

/**
 * The number of the newest thing that fits.
 *
 * @throws {Failure} where there is none
 */
export async function newestNumber(sandbox: Sandbox, { table, number, fits, none }: Wanted): Promise<string> {
  const { tables } = await sandbox.get<Snapshot>('/snapshot')
  const things = (tables[table] ?? []).map(([, thing]) => thing)
  const found = [...things].reverse().find(fits)
  if (found === undefined) throw new Failure(none)
  return String(found[number])
}
