#!/usr/bin/env node
import process from 'node:process'
import { allCommands } from './commands/all.ts'
import { GROUPS, HEADINGS } from './commands/headings.ts'
import { readGlobals } from './globals.ts'
import { main } from './main.ts'
import { processTerminal } from './process-terminal.ts'

// A reader that has seen enough (head, less) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const abort = new AbortController()
// Once asks a command to end; twice does not wait for it.
const interrupt = (): void => {
  if (abort.signal.aborted) process.exit(130)
  abort.abort()
}
process.on('SIGINT', interrupt)
process.on('SIGTERM', interrupt)

const argv = process.argv.slice(2)
const terminal = processTerminal(process, readGlobals(argv, process.env), abort)
const data = { commands: allCommands, groups: GROUPS, headings: HEADINGS }
async function run(): Promise<void> {
  process.exitCode = await main(argv, data, terminal)
}

// Nothing is awaited here: what a command loads imports this file's own parts, and would wait in a circle.
void run()
