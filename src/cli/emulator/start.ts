import { createEmulator, type Emulator } from '../../emulator.ts'
import type { Terminal } from '../terminal.ts'
import type { Wanted } from './read-options.ts'
import { keepKeys, openJournal, readKeptKeys } from './state.ts'

/** A sandbox, and what ends it. */
export interface StartedSandbox {
  readonly emulator: Emulator
  /** Writes the keys where they are kept. */
  keep(): Promise<void>
  close(): void
}

/** Makes the sandbox that is wanted: a new one, or the one that was. */
export async function startSandbox(wanted: Wanted, terminal: Terminal): Promise<StartedSandbox> {
  const { state } = wanted
  const kept = state === undefined ? undefined : await readKeptKeys(state)
  const journal = state === undefined ? undefined : await openJournal(state, terminal)
  const emulator = await createEmulator({
    ...wanted.emulator,
    ...(kept !== undefined && { keys: kept }),
    ...(journal !== undefined && { journal }),
  })
  // One that began with the public key alone.
  const lacks = kept?.certificates.length === 0 && wanted.emulator.platformKeys !== 'public-key'
  if (lacks) await emulator.rotateCertificate()
  for (const rule of wanted.faults) emulator.faults.add(rule)
  const keep = async (): Promise<void> => {
    if (state !== undefined) await keepKeys(state, emulator.keys())
  }
  if (kept === undefined || lacks) await keep()
  return { emulator, keep, close: () => journal?.close() }
}
