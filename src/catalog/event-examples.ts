import { loadEvents } from './events.ts'

/**
 * The documented resource of a type of notification, sensitive fields as plain text; an empty object where
 * none is documented.
 *
 * @param variant which shape of it, default the most usual one
 */
export async function loadEventExample(
  type: string,
  variant?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { eventExamples } = await import('./generated/event-examples.ts')
  const event = (await loadEvents()).find(type)
  const shape = variant ?? event?.variants?.[0]?.name
  const name = `${event?.event_type ?? type}${shape === undefined ? '' : ` ${shape}`}`
  return Object.hasOwn(eventExamples, name) ? eventExamples[name]! : {}
}
