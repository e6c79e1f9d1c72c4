import { createEmulator, type Emulator, type EmulatorPage, type SandboxKeys } from '../../emulator.ts'
import { emulatorPage } from '../../file.node.ts'
import type { Terminal } from '../terminal.ts'
import { takeFolder } from './lock.ts'
import type { Wanted } from './read-options.ts'
import { keepKeys, openJournal, readKeptKeys } from './state.ts'

/** A sandbox, and what ends it. */
export interface StartedSandbox {
  readonly emulator: Emulator
  /** Has the keys written where they are kept; `close` waits for it. */
  keep(): void
  close(): Promise<void>
}

/** Makes the sandbox that is wanted: a new one, or the one that was. */
export async function startSandbox(wanted: Wanted, terminal: Terminal): Promise<StartedSandbox> {
  const { state } = wanted
  const giveBack = state === undefined ? undefined : await takeFolder(state)
  const found = state === undefined ? undefined : await readKeptKeys(state)
  const kept = found && wanted.emulator.platformKeys !== 'public-key' ? await withCertificate(found) : found
  const journal = state === undefined ? undefined : await openJournal(state, terminal)
  const emulator = await createEmulator({
    ...wanted.emulator,
    ...(kept !== undefined && { keys: kept }),
    ...(journal !== undefined && { journal }),
    page: await pageOf(terminal),
  })
  for (const rule of wanted.faults) emulator.faults.add(rule)
  let written = Promise.resolve()
  const keep = (): void => {
    if (state === undefined) return
    const keys = emulator.keys()
    // With the public key alone in use, certificates that were kept are kept.
    const certificates = keys.certificates.length > 0 ? keys.certificates : (kept?.certificates ?? [])
    written = written.then(() => keepKeys(state, { ...keys, certificates }))
  }
  if (kept === undefined || kept !== found) {
    keep()
    await written
  }
  return {
    emulator,
    keep,
    async close() {
      await written
      journal?.close()
      await giveBack?.()
    },
  }
}

/** Keys of a sandbox that began with the public key alone, and is to have a platform certificate now. */
async function withCertificate(keys: SandboxKeys): Promise<SandboxKeys> {
  if (keys.certificates.length > 0) return keys
  const emulator = await createEmulator({ keys })
  await emulator.rotateCertificate()
  return emulator.keys()
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
