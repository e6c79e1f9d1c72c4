/**
 * Runs the load in a process of Node, Deno or Bun, prints the outcome, and stays for a while so that its
 * sockets can be counted. Argument: the input as JSON.
 */
import process from 'node:process'
import { load, type LoadInput } from './body.ts'

interface Host {
  gc?(): void
  readonly Bun?: { gc(force: boolean): void }
}

const host = globalThis as Host

async function heap(): Promise<number> {
  // Finalizers free more in a later turn.
  for (let round = 0; round < 5; round++) {
    await new Promise(resolve => setTimeout(resolve, 100))
    if (host.Bun !== undefined) host.Bun.gc(true)
    else if (host.gc !== undefined) host.gc()
    else throw new Error('garbage cannot be collected: start with --expose-gc')
  }
  return process.memoryUsage().heapUsed
}

console.log(JSON.stringify(await load(JSON.parse(process.argv[2]!) as LoadInput, heap)))
await new Promise(resolve => setTimeout(resolve, 12_000))
process.exit()
