import { loadEvents } from './events.ts'

/**
 * The documented resource of a type of notification, sensitive fields as plain text; an empty object where
 * none is documented.
 */
export async function loadEventExample(type: string): Promise<Readonly<Record<string, unknown>>> {
  const { eventExamples } = await import('./generated/event-examples.ts')
  const name = (await loadEvents()).find(type)?.event_type ?? type
  return Object.hasOwn(eventExamples, name) ? eventExamples[name]! : {}
}
