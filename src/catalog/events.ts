import type { EventCatalog } from './event.ts'
export async function loadEvents(): Promise<EventCatalog> {
  return { find: event_type => event_type === 'TRANSACTION.SUCCESS' ? { event_type } : undefined }
}
