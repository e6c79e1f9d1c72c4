import { expect, test } from 'vitest'
import { findEventForm } from '../../../src/catalog/event-forms.ts'
import { eventTypes } from '../../../src/catalog/events.ts'

test('of each type or older spelling the run time knows what opens it, and nothing where that is usual', async () => {
  for (const { event_type, also = [], resource } of await eventTypes())
    for (const type of [event_type, ...also])
      expect(findEventForm(type), type).toEqual(
        also.length === 0 && resource === undefined
          ? undefined
          : { event_type, ...(also.length > 0 && { also }), ...(resource && { resource }) },
      )
  expect(findEventForm('NOT.A.TYPE')).toBeUndefined()
})
