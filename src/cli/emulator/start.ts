import { createEmulator, type Emulator, type EmulatorPage } from '../../emulator.ts'
import { emulatorPage } from '../../file.node.ts'
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
    page: await pageOf(terminal),
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

/** The page, unless the package has not been built: a sandbox is worth having without it. */
async function pageOf(terminal: Terminal): Promise<EmulatorPage | undefined> {
  try {
    return await emulatorPage()
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
