import type { Duplex } from 'node:stream'

/** What comes from either of two connections goes to the other, until one of them ends. */
export function join(client: Duplex, target: Duplex): void {
  client.pipe(target).pipe(client)
  // Whose end is in order has it passed on by `pipe`, after what was sent before.
  target.on('error', () => client.destroy())
  client.on('error', () => target.destroy()).on('close', () => target.destroy())
  // It may have gone while the other was waited for.
  if (client.destroyed) target.destroy()
}
