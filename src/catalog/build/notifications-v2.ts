import { readFileSync, writeFileSync } from 'node:fs'
import { DOC_ROOT } from '../compact-form.ts'
import type { FieldSchema } from '../types.ts'
import { checkField, isRecord } from './check-field.ts'
import { V2 } from './dialect.ts'
import type { FieldFact } from './facts.ts'
import { formatFacts } from './format.ts'
import { pascalCase } from './names.ts'
import { comment } from './prose.ts'
import { GENERATED } from './render-data.ts'
import { renderObject } from './render-field.ts'

/** A kind of notification of APIv2. */
export interface NotificationFact {
  readonly kind: string
  readonly title: string
  readonly doc?: string
  /** What it is known by: fields that it has, `true`, or has with that value. The first kind that fits counts. */
  readonly when: Readonly<Record<string, true | string>>
  /** What tells one from another of the same kind. */
  readonly id: readonly string[]
  readonly resource: FieldFact
}

const FILE = new URL('../facts-v2/notifications/notifications.json', import.meta.url)

export function readNotificationsFile(): string {
  return readFileSync(FILE, 'utf8')
}

/** @returns whether it was not in its one form */
export function formatNotificationsFile(): boolean {
  const old = readNotificationsFile()
  const text = formatFacts(JSON.parse(old))
  if (text !== old) writeFileSync(FILE, text)
  return text !== old
}

/** All that is wrong with them. */
export function validateNotifications(text: string): string[] {
  const facts = JSON.parse(text) as readonly NotificationFact[]
  const problems: string[] = []
  for (const { kind, title, doc, when, id, resource } of facts) {
    const report = (place: string, problem: string): void =>
      void problems.push(`facts-v2/notifications: ${kind}: ${place}${place && ': '}${problem}`)
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(kind) || typeof title !== 'string') report('', 'has no kind or title')
    if (doc !== undefined && !doc.startsWith(DOC_ROOT)) report('doc', 'is no official page')
    if (!isRecord(when) || Object.keys(when).length === 0) report('when', 'says nothing')
    for (const name of id)
      if (resource.properties?.[name] === undefined) report('id', `names ${name}, which is no field of it`)
    checkField(resource, 'resource', report)
  }
  if (formatFacts(facts) !== text)
    problems.push('facts-v2/notifications: is not in its form: run `npm run generate -- --format`')
  return problems
}

/** The module of their types. */
export function renderNotifications(text: string): string {
  const facts = JSON.parse(text) as readonly NotificationFact[]
  const types = facts.map(({ kind, title, doc, resource }) => {
    const typed = V2.toTyped({
      method: 'POST',
      path: '',
      title,
      tags: [],
      roles: [],
      responses: { 200: resource },
    }).responses['200']!
    const body = renderObject(typed, {
      direction: 'response',
      indent: '',
      hint: '',
      nameObject: () => undefined,
    })
    const head = comment([title, ...(doc === undefined ? [] : [`@see ${doc}`])], '')
    return `${head}export interface ${nameOf(kind)} ${body}\n`
  })
  const union = facts.map(
    ({ kind }) =>
      `  | { readonly id: string; readonly kind: '${kind}'; readonly resource: ${nameOf(kind)} }\n`,
  )
  return `${GENERATED}
${types.join('\n')}
/** A notification whose kind is known. */
export type KnownNotificationV2 =
${union.join('')}
`
}

/** What tells kinds apart, and reads their values. @param text of the facts */
export function renderNotificationKinds(text: string): string {
  const facts = JSON.parse(text) as readonly NotificationFact[]
  const data = JSON.stringify(
    facts.map(({ kind, title, when, id, resource }) => ({
      kind,
      title,
      when,
      id,
      resource: toTell(resource),
    })),
  )
  return `${GENERATED}
import type { NotificationKind } from '../../v2/notification.ts'

/** Every kind, the most telling first. */
export const notificationKinds: readonly NotificationKind[] = /* @__PURE__ */ JSON.parse(
  '${data.replace(/[\\']/g, '\\$&')}',
) as NotificationKind[]
`
}

function nameOf(kind: string): string {
  return `${pascalCase(kind)}ResourceV2`
}

/** Of a field no more than what its values are read by; text is text without being named. */
function toTell({ properties = {} }: FieldFact): FieldSchema {
  const told = Object.entries(properties).flatMap(([name, { type, json }]) =>
    type === 'string' && json === undefined && !name.includes('$')
      ? []
      : [[name, { type, ...(json && { format: 'json', json: { type: 'any' } }) } as FieldSchema] as const],
  )
  return { type: 'object', properties: Object.fromEntries(told) }
}
