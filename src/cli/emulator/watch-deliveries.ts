import type { Emulator, JournalEvent } from '../../emulator.ts'
import { deliveryOf } from '../sandbox/log-entry.ts'
import { readServerSent } from '../sandbox/server-sent.ts'

/** One attempt to deliver a notification. */
export type Delivery = NonNullable<ReturnType<typeof deliveryOf>>

/** Calls for each delivery from now on, until the signal ends it. */
export async function watchDeliveries(
  emulator: Pick<Emulator, 'fetch' | 'journal'>,
  seen: (delivery: Delivery) => void,
  signal: AbortSignal,
): Promise<void> {
  const last = (await emulator.journal()).at(-1)?.seq ?? 0
  const response = await emulator.fetch('http://localhost/__emulator/journal?kind=delivery', {
    headers: { accept: 'text/event-stream', 'last-event-id': String(last) },
  })
  if (response.body === null) return
  for await (const { data } of readServerSent(response.body, signal)) {
    const delivery = deliveryOf(JSON.parse(data) as JournalEvent)
    if (delivery !== undefined) seen(delivery)
  }
}
