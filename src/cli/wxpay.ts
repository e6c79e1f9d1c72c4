#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { demo } from './demo.ts'
import { emulate } from './emulate.ts'
import { print } from './terminal.ts'

const USAGE = `Usage: wxpay <command>

  demo                   play a member card's activation against the emulator: what is signed, sent and received
  emulator [--port N]    serve the WeChat Pay emulator on 127.0.0.1 (default 8080; 0 for any free port)`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '8080' }, help: { type: 'boolean', short: 'h' } },
  })
  const [command, ...rest] = positionals
  if (values.help || command === undefined) {
    print(USAGE)
    return values.help ? 0 : 2
  }
  if (rest.length === 0 && command === 'demo') return (await demo()) ? 0 : 1
  const port = Number(values.port)
  if (rest.length === 0 && command === 'emulator' && Number.isInteger(port) && port >= 0 && port < 65536) {
    await emulate(port)
    return 0
  }
  process.stderr.write(`wxpay: cannot make sense of: ${process.argv.slice(2).join(' ')}\n\n${USAGE}\n`)
  return 2
}

// A reader that has seen enough (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`wxpay: ${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})
