import { words } from '../configuration/finding.ts'
import type { Terminal } from '../terminal.ts'

const MEBIBYTE = 1024 * 1024

/** Tells somebody who waits how much has come: at 1 MiB, at 2, 4, 8, …, so that a large bill is a few lines. */
export function createProgress(terminal: Terminal): (count: number) => void {
  let bytes = 0
  let next = MEBIBYTE
  return count => {
    bytes += count
    if (!terminal.interactive || bytes < next) return
    while (next <= bytes) next *= 2
    const size = Math.floor(bytes / MEBIBYTE)
    terminal.say(words(`${size} MiB …`, `已下载 ${size} MiB …`))
  }
}
