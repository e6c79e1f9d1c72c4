import { createEmulator } from '../emulator.ts'
import { listen } from '../file.node.ts'
import { paint, print } from './terminal.ts'

/**
 * Serves the emulator until the process ends, and prints the options that a client needs.
 *
 * @param port 0 for any free one
 */
export async function emulate(port: number): Promise<void> {
  const emulator = await createEmulator()
  const { url } = await listen(emulator, { port })
  print(
    paint(
      'bold',
      `WeChat Pay emulator on ${url}; state and keys live in memory. Options for createWechatpay():`,
    ),
  )
  print(JSON.stringify({ ...emulator.credentials, baseUrl: url }, undefined, 2))
}
