import type { FlowResponse, FlowRequest } from './flow.ts'
import type { V2Flow } from './v2/flow.ts'
import type { DueThings, Engine } from './journal/engine.ts'
import type { Transaction } from './journal/transaction.ts'
import type { Random } from './seeded-random.ts'
import type { Parties } from './parties/parties.ts'
import type { SandboxSettings } from './settings.ts'

/** What flows share. */
export interface Sandbox {
  readonly random: Random
  readonly parties: Parties
  readonly settings: SandboxSettings
  /** Where the cashier is, for whoever called the sandbox by this origin; nothing where there is none. */
  readonly cashierAt?: (origin: string) => string | undefined
}

/** Plays one operation against the state. Throws an `EmulatorProblem` to answer with an error. */
export type StatefulFlow = (request: FlowRequest, tx: Transaction) => FlowResponse

/** A flow of WeChat Pay: the operations it answers, and what happens in it by itself. */
export interface FlowModule {
  /** By operation: `POST /v3/pay/transactions/native`. */
  readonly operations: Readonly<Record<string, StatefulFlow>>
  /** By path of APIv2: `/pay/unifiedorder`. */
  readonly v2?: Readonly<Record<string, V2Flow>>
  readonly due?: DueThings
}

/** A customer's or the world's act. */
export type Act<Input extends readonly unknown[], Result> = (tx: Transaction, ...input: Input) => Result

/** Plays an act, and lets happen what follows from it at once, the delivery of its notification included. */
export async function act<Input extends readonly unknown[], Result>(
  engine: Engine,
  name: string,
  play: Act<Input, Result>,
  ...input: Input
): Promise<Result> {
  await engine.turn()
  const result = await engine.play('act', name, tx => play(tx, ...input))
  await engine.turn(true)
  return result
}
