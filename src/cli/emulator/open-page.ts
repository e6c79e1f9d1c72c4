import { spawn } from 'node:child_process'
import process from 'node:process'

/** What opens a URL, by platform. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/**
 * Opens a page in the browser of whoever sits there; nothing happens where there is none.
 *
 * @param start as `spawn`
 */
export function openPage(
  url: string,
  start: typeof spawn = spawn,
  platform: string = process.platform,
): void {
  const [program = '', ...args] = OPENERS[platform] ?? ['xdg-open']
  start(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
