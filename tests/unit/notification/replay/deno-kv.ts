// Runs the behaviours on a real Deno KV in memory and prints what failed: deno run --unstable-kv deno-kv.ts
import { denoKvReplayStore, type DenoKv } from '../../../../src/notification/replay/deno-kv.ts'
import { behaviours } from './behaviour.ts'

declare const Deno: { openKv(path: string): Promise<DenoKv & { close(): void }> }

const kv = await Deno.openKv(':memory:')
const outcomes: Record<string, string> = {}
for (const { name, run } of behaviours) {
  outcomes[name] = await run(denoKvReplayStore(kv), crypto.randomUUID()).then(() => 'holds', String)
}
kv.close()
console.log(JSON.stringify(outcomes))
