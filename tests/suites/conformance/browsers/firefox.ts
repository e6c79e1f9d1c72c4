import { firefox, type Browser } from 'playwright-core'
import { findOrInstall } from './install.ts'

/**
 * Starts Firefox: the system's, driven by WebDriver BiDi, otherwise one installed by apt-get.
 *
 * @throws {Error} naming the command that installs one
 */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = await findOrInstall({
    name: 'Firefox',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    advice: 'install it with the system’s package manager',
  })
  return firefox.launch({ channel: 'moz-firefox', executablePath })
}
