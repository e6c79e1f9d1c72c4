import type { EventCatalog, EventEntry } from './event.ts'

let catalog: EventCatalog | undefined

/**
 * What is known of the types of notifications, imported on first use. What is kept is the catalog and not its
 * promise, which must not be shared across requests on workerd.
 *
 * @example
 *   const events = await loadEvents()
 *   console.log(events.find('TRANSACTION.SUCCESS')?.title)
 */
export async function loadEvents(): Promise<EventCatalog> {
  if (catalog !== undefined) return catalog
  const { eventEntries } = await import('./generated/events.ts')
  return (catalog ??= createEventCatalog(eventEntries))
}

function createEventCatalog(entries: readonly EventEntry[]): EventCatalog {
  const byName = new Map(
    entries.flatMap(entry => [entry.event_type, ...(entry.also ?? [])].map(name => [name, entry])),
  )
  return { all: entries, find: type => byName.get(type) }
}

/**
 * Every type of notification: title, older spellings, and whether its resource is documented.
 *
 * @example
 *   for (const { event_type, title } of await eventTypes()) console.log(event_type, title)
 */
export async function eventTypes(): Promise<readonly EventEntry[]> {
  return (await loadEvents()).all
}
