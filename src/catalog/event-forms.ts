import type { EventForm } from './event.ts'
import { eventForms } from './generated/event-forms.ts'

/** What a notification of a type, or of an older spelling of it, is opened with where that is not usual. */
export function findEventForm(type: string): EventForm | undefined {
  return eventForms.find(({ event_type, also }) => event_type === type || also?.includes(type))
}
