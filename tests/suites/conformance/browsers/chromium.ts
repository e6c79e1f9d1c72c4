import { existsSync } from 'node:fs'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'
import { run } from '../../../tools/run/run.ts'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
/** A host that is not localhost, for a page that is no secure context. */
export const INSECURE_HOST = 'insecure.test'
const ARGS = [
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Chromium: the system's, otherwise Playwright's own, otherwise one installed by apt-get. @throws
 * {Error} naming the command that installs one
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: find() ?? (await install()), args: ARGS })
}

function find(): string | undefined {
  return [...SYSTEM, chromium.executablePath()].find(path => existsSync(path))
}

async function install(): Promise<string> {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  }
  const path = find()
  if (path === undefined)
    throw new Error(
      'there is no Chromium: run `npx playwright-core install chromium`, or install it with the system’s package manager',
    )
  return path
}
