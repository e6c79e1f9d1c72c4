import { describe, expect, test } from 'vitest'
import { readEventsFile, validateEvents, type EventFact } from '../../src/catalog/build/events.ts'
import { withoutProse } from '../../src/catalog/build/compact.ts'
import { formatFacts } from '../../src/catalog/build/format.ts'
import { loadEventExample } from '../../src/catalog/event-examples.ts'
import { loadEvents } from '../../src/catalog/events.ts'
import { validateValue } from '../../src/catalog/validate.ts'

const text = readEventsFile()
const facts = JSON.parse(text) as EventFact[]
const catalog = await loadEvents()

test('every type of the documentation is there, under its own name and its older ones', () => {
  expect(facts.length).toBe(80)
  expect(catalog.all.map(({ event_type }) => event_type)).toEqual(facts.map(({ event_type }) => event_type))
  for (const { event_type, also = [] } of facts)
    for (const name of [event_type, ...also]) expect(catalog.find(name)?.event_type).toBe(event_type)
  expect(catalog.find('MEMBER_CARD_ACTIVATE')?.event_type).toBe('MEMBERCARD.ACTIVATE_CARD')
  expect(catalog.find('USER_DELETE_MEMBERCARD')?.event_type).toBe('MEMBERCARD.USERCARD_MANAGE')
  for (const name of ['', 'constructor', '__proto__', 'transaction.success'])
    expect(catalog.find(name)).toBeUndefined()
})

describe.each(facts.filter(({ resource }) => resource).map(fact => [fact.event_type, fact] as const))(
  '%s',
  (type, { resource }) => {
    test('has an example that is as its schema has it', async () => {
      const example = await loadEventExample(type)
      expect(Object.keys(example).length).toBeGreaterThan(0)
      expect(validateValue(withoutProse(resource!), example, 'strict', 'resource')).toEqual([])
    })
  },
)

test('what is encrypted once more is marked, for a user’s card above all', () => {
  const marked = catalog.all
    .filter(({ resource }) => JSON.stringify(resource ?? '').includes('"sensitive":true'))
    .map(({ event_type }) => event_type)
  expect(marked).toEqual(
    expect.arrayContaining([
      'MEMBERCARD.ACTIVATE_CARD',
      'MEMBERCARDSP.USER_CARD.CREATE',
      'MEMBERCARDSP.USER_CARD.DELETE',
    ]),
  )
  expect(catalog.find('MEMBERCARDSP.USER_CARD.CREATE')?.resource?.properties?.['phone_number']).toEqual({
    type: 'string',
    sensitive: true,
  })
})

describe('the validator names file, type and field', () => {
  const problems = (change: (events: Record<string, unknown>[]) => void): string[] => {
    const events = JSON.parse(text) as Record<string, unknown>[]
    change(events)
    return validateEvents(formatFacts(events))
  }

  test('of nothing where nothing is wrong', () => expect(validateEvents(text)).toEqual([]))

  test.each<[string, (events: Record<string, unknown>[]) => void, string]>([
    [
      'an unknown key',
      events => Object.assign(events[0]!, { labels: 1 }),
      'events/events.json: COMPLAINT.CREATE: has an unknown key: labels',
    ],
    [
      'a type that is there twice',
      events => events.push(events[0]!),
      'events/events.json: COMPLAINT.CREATE: has a name that is there twice: COMPLAINT.CREATE',
    ],
    [
      'an older spelling of two types',
      events => Object.assign(events[0]!, { also: ['MEMBER_CARD_ACTIVATE'] }),
      'events/events.json: MEMBERCARD.ACTIVATE_CARD: has a name that is there twice: MEMBER_CARD_ACTIVATE',
    ],
    [
      'a required name that does not exist',
      events => Object.assign(events[0]!['resource'] as object, { required: ['id'] }),
      'events/events.json: COMPLAINT.CREATE: resource: requires "id", which is not among its properties',
    ],
    [
      'a sensitive number',
      events =>
        Object.assign(events[0]!['resource'] as object, {
          properties: { a: { type: 'integer', sensitive: true } },
        }),
      'events/events.json: COMPLAINT.CREATE: resource.a: is of type integer, which has no sensitive',
    ],
    [
      'an example against its schema',
      events =>
        Object.assign(events[0]!['resource'] as object, {
          properties: { a: { type: 'integer', example: 'x' } },
        }),
      'events/events.json: COMPLAINT.CREATE: resource.a: has example "x" against its own schema: expected an integer, got "x"',
    ],
    [
      'an element without a type',
      events => events.push({}),
      'events/events.json: an element: has no event_type',
    ],
  ])('%s', (_, change, problem) => expect(problems(change)).toContain(problem))
})
