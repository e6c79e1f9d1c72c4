import type { Options } from './arguments.ts'
import type { Table } from './table.ts'

/** What a topic may use while it runs. */
export interface Bench {
  /** Path of the Node that everything is measured on. */
  readonly node: string
  /** A folder that is removed afterwards. */
  readonly folder: string
  /** Path of a file with `Keys`, for other processes. */
  readonly keys: string
  readonly options: Options
}

/**
 * Measures one thing beside its budget. @throws {Error} where something breaks, never because something is
 * slow
 */
export type Topic = (bench: Bench) => Promise<Table | readonly Table[]>
