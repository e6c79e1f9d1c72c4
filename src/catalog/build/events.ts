import { defined } from '../../lib/defined.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { checkField, isRecord } from './check-field.ts'
import { withoutProse } from './compact.ts'
import type { FieldFact } from './facts.ts'
import { formatFacts } from './format.ts'
import { pascalCase, quoteProperty } from './names.ts'
import { comment } from './prose.ts'
import { GENERATED } from './render-data.ts'
import { renderObject } from './render-field.ts'
import { checkVariants, tellingFields, variantField, type VariantFact } from './variants.ts'
import type { EventEntry, EventForm } from '../event.ts'
import type { FieldSchema } from '../types.ts'

/** A type of notification as its facts file has it. */
export interface EventFact {
  readonly event_type: string
  readonly title?: string
  /** Older spellings, each of one type only. */
  readonly also?: readonly string[]
  /** What the resource calls itself. */
  readonly original_type?: string
  /** Where the documentation contradicts itself or says too little, and what was decided. */
  readonly note?: string
  /** All fields that it may have; missing where no sample is documented. */
  readonly resource?: FieldFact
  /** The shapes that the resource comes in, the most usual first; missing where there is one only. */
  readonly variants?: readonly VariantFact[]
}

const FILE = new URL('../facts/events/events.json', import.meta.url)
const KEYS: readonly string[] = [
  'event_type',
  'title',
  'also',
  'original_type',
  'note',
  'resource',
  'variants',
] satisfies (keyof EventFact)[]

export function readEventsFile(): string {
  return readFileSync(FILE, 'utf8')
}

/**
 * Brings the file into its one form.
 *
 * @returns whether it was not in it
 */
export function formatEventsFile(): boolean {
  const text = readEventsFile()
  const formatted = formatFacts(JSON.parse(text))
  if (formatted !== text) writeFileSync(FILE, formatted)
  return formatted !== text
}

/** All that is wrong with the types of notifications: each message names file, type and field. */
export function validateEvents(text: string): string[] {
  const problems: string[] = []
  const report = (place: string, problem: string): void =>
    void problems.push(`events/events.json: ${place}: ${problem}`)
  const events: unknown = JSON.parse(text)
  if (!Array.isArray(events)) return ['events/events.json: is not a JSON array']
  const names = new Set<unknown>()
  for (const event of events as unknown[]) {
    if (!isRecord(event) || typeof event['event_type'] !== 'string') {
      report('an element', 'has no event_type')
      continue
    }
    const { event_type, also = [], resource, variants, title, original_type, note } = event
    const type = event_type as string
    for (const key of Object.keys(event)) if (!KEYS.includes(key)) report(type, `has an unknown key: ${key}`)
    for (const [key, value] of Object.entries({ title, original_type, note }))
      if (value !== undefined && (typeof value !== 'string' || value.trim() !== value || value === ''))
        report(type, `has a ${key} that is no text`)
    if (!Array.isArray(also)) report(type, 'has also, which is no list')
    for (const name of [type, ...(Array.isArray(also) ? (also as unknown[]) : [])]) {
      if (typeof name !== 'string' || !/^[A-Z][\dA-Z_]*(?:\.[A-Z][\dA-Z_]*)*$/.test(name))
        report(type, `has a name with odd characters: ${String(name)}`)
      if (names.has(name)) report(type, `has a name that is there twice: ${String(name)}`)
      names.add(name)
    }
    if (variants !== undefined)
      checkVariants(variants, (resource ?? {}) as unknown as FieldFact, problem => report(type, problem))
    if (resource === undefined) continue
    if (!isRecord(resource) || resource['type'] !== 'object') report(`${type}: resource`, 'is no object')
    checkField(resource, 'resource', (place, problem) => report(`${type}: ${place}`, problem))
  }
  if (formatFacts(events) !== text)
    problems.push(
      'events/events.json: is not in the form that facts have: run `npm run generate -- --format`',
    )
  return problems
}

/** The module of the resources' types. */
export function renderEventTypes(events: readonly EventFact[]): string {
  const interfaces = events.flatMap(event => shapesOf(event).map(shape => renderShape(event, shape)))
  const members = events.map(event => {
    const shapes = shapesOf(event)
    const types = shapes.map(({ type, absent }) =>
      absent.length > 0 ? `(${type} & ${renderAbsent(absent)})` : type,
    )
    const about = comment(
      [event.title ?? '', ...(shapes.length > 1 ? ['Which shape it has, a field tells.'] : [])],
      '  ',
    )
    const union = types.map(type => `\n    | ${type}`).join('')
    const type = types.length > 1 ? union : ` ${types[0] ?? 'unknown'}`
    return `${about}  ${quoteProperty(event.event_type)}:${type}\n`
  })
  return `${GENERATED}

${interfaces.join('\n')}
/**
 * The decrypted resource of each type of notification; there may be fields beside the documented ones. Where
 * a type comes in several shapes, fields of the first one are read without asking, and \`in\` tells the
 * others apart: \`if ('sub_orders' in event.resource)\`. A field of type \`never\` is not there in that shape.
 */
export interface NotificationResources {
${members.join('')}}
`
}

/** One interface: a resource, or a variant of it. */
interface Shape {
  readonly type: string
  readonly title: string
  readonly field: FieldFact
  readonly absent: readonly string[]
}

function shapesOf({ event_type, title = '', resource, variants }: EventFact): Shape[] {
  if (resource === undefined) return []
  const type = pascalCase(event_type.toLowerCase())
  if (variants === undefined) return [{ type, title, field: resource, absent: [] }]
  return variants.map((variant, index) => {
    const telling = tellingFields(variant, variants)
    return {
      type: index === 0 ? type : pascalCase(variant.name) + type,
      title: `${title}（${variant.title}）${telling.length > 0 && index > 0 ? `; told by \`${telling[0]}\`` : ''}`,
      field: variantField(resource, variant),
      absent: variant.absent ?? [],
    }
  })
}

function renderShape({ event_type }: EventFact, { type, title, field }: Shape): string {
  const head = comment([title, `The resource of \`${event_type}\`.`], '')
  const scope = { direction: 'response', indent: '', hint: '', nameObject: () => undefined } as const
  return `${head}export interface ${type} ${renderObject(field, scope)}\n`
}

/** Fields as a type in which they are never there. */
function renderAbsent(paths: readonly string[]): string {
  const names = [...new Set(paths.map(path => path.split('.', 1)[0]!))]
  const members = names.map(name => {
    const inside = paths.flatMap(path => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []))
    return `${quoteProperty(name)}: ${inside.length > 0 ? renderAbsent(inside) : 'never'}`
  })
  return `{ ${members.join('; ')} }`
}

/** The module of what is told of each type. */
export function renderEvents(events: readonly EventFact[]): string {
  const entries = events.map((fact): EventEntry => {
    const { title, original_type, resource, variants } = fact
    return defined({
      ...toForm(fact),
      title: title || undefined,
      original_type: original_type || undefined,
      documented: resource !== undefined,
      variants:
        variants &&
        variants.map(({ name, title: about, original_type: own }) => ({
          name,
          title: about,
          ...(own !== undefined && { original_type: own }),
        })),
    })
  })
  return `${GENERATED}
import type { EventEntry } from '../event.ts'

/** Every type of notification. */
export const eventEntries: readonly EventEntry[] = [
${entries.map(entry => `  ${JSON.stringify(entry)},\n`).join('')}]
`
}

/** The module of what the run time has to know: of most types nothing. */
export function renderEventForms(events: readonly EventFact[]): string {
  const forms = events.map(toForm).filter(form => Object.keys(form).length > 1)
  return `${GENERATED}
import type { EventForm } from '../event.ts'

/** Types of notifications that have an older spelling, or a resource that is not plain JSON. */
export const eventForms: readonly EventForm[] = [
${forms.map(form => `  ${JSON.stringify(form)},\n`).join('')}]
`
}

function toForm({ event_type, also, resource }: EventFact): EventForm {
  const secret = resource && secretParts(resource)
  return defined({ event_type, also: also || undefined, resource: secret || undefined })
}

/**
 * The module of samples, for the emulator.
 *
 * @param sample makes one of a resource's schema
 */
export function renderEventExamples(
  events: readonly EventFact[],
  sample: (field: FieldFact) => unknown,
): string {
  const examples = events.flatMap(({ event_type, resource, variants }) => {
    if (resource === undefined) return []
    if (variants === undefined) return [[event_type, sample(resource)] as const]
    return variants.map(
      variant => [`${event_type} ${variant.name}`, sample(variantField(resource, variant))] as const,
    )
  })
  return `${GENERATED}

/**
 * A resource of each type of which one is documented, sensitive fields as plain text; by type, or type and
 * variant.
 */
export const eventExamples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
${examples.map(([type, example]) => `  ${JSON.stringify(type)}: ${JSON.stringify(example)},\n`).join('')}}
`
}

/** What of a schema leads to a field that is encrypted or holds JSON; `undefined` where none does. */
function secretParts(fact: FieldFact): FieldSchema | undefined {
  if (fact.sensitive) return { type: fact.type, sensitive: true }
  if (fact.json) return withoutProse({ type: 'string', format: 'json', json: fact.json })
  const items = fact.items && secretParts(fact.items)
  if (items) return { type: 'array', items }
  const properties = Object.entries(fact.properties ?? {}).flatMap(([name, field]) => {
    const inside = secretParts(field)
    return inside ? [[name, inside] as const] : []
  })
  return properties.length > 0 ? { type: 'object', properties: Object.fromEntries(properties) } : undefined
}
