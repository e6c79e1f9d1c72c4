import { chromium, type Browser } from 'playwright-core'
import { findOrInstall } from './install.ts'

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
 * Starts Chromium: the system's, otherwise Playwright's own, otherwise one installed by apt-get.
 *
 * @throws {Error} naming the command that installs one
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findOrInstall({
    name: 'Chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      chromium.executablePath(),
    ],
    packages: ['chromium'],
    advice: 'run `npx playwright-core install chromium`, or install it with the system’s package manager',
  })
  return chromium.launch({ executablePath, args: ARGS })
}
