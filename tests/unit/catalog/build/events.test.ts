import { describe, expect, test } from 'vitest'
import { readEventsFile, validateEvents, type EventFact } from '../../../../src/catalog/build/events.ts'
import { withoutProse } from '../../../../src/catalog/build/compact.ts'
import { formatFacts } from '../../../../src/catalog/build/format.ts'
import { variantField } from '../../../../src/catalog/build/variants.ts'
import { loadEventExample } from '../../../../src/catalog/event-examples.ts'
import { loadEvents } from '../../../../src/catalog/events.ts'
import { validateValue } from '../../../../src/catalog/validate.ts'

const text = readEventsFile()
const facts = JSON.parse(text) as EventFact[]
const catalog = await loadEvents()

test('every type of the documentation is there, under its own name and its older ones', () => {
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
  (type, { resource, variants }) => {
    test.each(variants?.map(({ name }) => name) ?? [undefined])(
      'has an example that is as its schema has it: %s',
      async variant => {
        const example = await loadEventExample(type, variant)
        const fact = variants?.find(({ name }) => name === variant)
        expect(Object.keys(example).length).toBeGreaterThan(0)
        expect(
          validateValue(
            withoutProse(fact ? variantField(resource!, fact) : resource!),
            example,
            'strict',
            'resource',
          ),
        ).toEqual([])
      },
    )
  },
)

test('an example is of one shape: a direct merchant’s unless another is asked for', async () => {
  const direct = await loadEventExample('TRANSACTION.SUCCESS')
  expect(direct).toHaveProperty('mchid')
  for (const name of ['sp_mchid', 'sub_orders', 'trade_scene', 'receiver', 'id', 'device_information'])
    expect(direct).not.toHaveProperty(name)
  expect(direct['payer']).toEqual({ openid: expect.any(String) as string })
  const combined = await loadEventExample('TRANSACTION.SUCCESS', 'combined')
  expect(combined).toHaveProperty('sub_orders')
  expect(combined).not.toHaveProperty('out_trade_no')
  expect(await loadEventExample('TRANSACTION.SUCCESS', 'nonsense')).toEqual({})
  expect(await loadEventExample('REFUND.SUCCESS')).not.toHaveProperty('sp_mchid')
})

test('what a resource calls itself is a fact, of one variant too', () => {
  for (const type of ['REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED'])
    expect(catalog.find(type)?.original_type).toBe('refund')
  expect(catalog.find('TRANSACTION.SUCCESS')).toMatchObject({
    original_type: 'transaction',
    variants: expect.arrayContaining([
      expect.objectContaining({ name: 'profit_sharing', original_type: 'profitsharing' }),
    ]) as unknown,
  })
})

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
  const variant = (name: string, more: object = {}): object => ({
    name,
    title: '商户',
    fields: ['complaint_id'],
    required: [],
    ...more,
  })
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
    ...(
      [
        [[], 'has variants that are not two or more'],
        [[{ name: 'a' }, {}], 'has a variant without name, title, fields or required'],
        [
          [variant('a', { fields: ['b'] }), variant('c')],
          'has b in variant a, which is not among the fields of its resource',
        ],
        [
          [variant('a', { required: ['action_type'] }), variant('c')],
          'requires action_type in variant a, which has no such field',
        ],
        [
          [variant('a', { absent: ['complaint_id'] }), variant('c')],
          'has complaint_id in variant a, where it is called absent',
        ],
        [[variant('a'), variant('c')], 'has action_type in no variant'],
        [[variant('a'), variant('a')], 'has two variants of one name'],
      ] as const
    ).map(
      ([variants, problem]) =>
        [
          `variants: ${problem}`,
          (events: Record<string, unknown>[]) => Object.assign(events[0]!, { variants }),
          `events/events.json: COMPLAINT.CREATE: ${problem}`,
        ] as [string, (events: Record<string, unknown>[]) => void, string],
    ),
    [
      'an element without a type',
      events => events.push({}),
      'events/events.json: an element: has no event_type',
    ],
  ])('%s', (_, change, problem) => expect(problems(change)).toContain(problem))
})
