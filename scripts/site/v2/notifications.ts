import { readFileSync } from 'node:fs'
import type { FieldFact } from '../../../src/catalog/build/facts.ts'
import type { Operation } from '../../../src/catalog.ts'
import { describeFields } from '../../../src/cli/catalog/describe-operation.ts'
import { codeBlock } from '../code.ts'
import { notesOf } from '../fact-notes.ts'
import { fieldTable } from '../field-table.ts'
import { speaker, type Language } from '../language.ts'
import type { Page } from '../page.ts'
import { eventRoute, linkTo, routeOf } from '../routes.ts'

/** A kind of notification of APIv2 as its facts have it. */
export interface NotificationFact {
  readonly kind: string
  readonly title: string
  /** The official page. */
  readonly doc: string
  readonly resource: FieldFact
}

/** All kinds of notifications of APIv2. */
export function readNotificationsV2(): readonly NotificationFact[] {
  const file = new URL('../../../src/catalog/facts-v2/notifications/notifications.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly NotificationFact[]
}

/** What a kind's page is named by beside the events of APIv3. */
export function nameOf(kind: string): string {
  return `v2.${kind}`
}

/** Which operations lead to which kinds. */
const CAUSES: Readonly<Record<string, RegExp>> = {
  payment: /^\/v2\/(?:pay|deposit)\/unifiedorder$/,
  'combined-payment': /^\/v2\/pay\/combinedorder$/,
  refund: /^\/v2\/secapi\/pay\/refund(?:v2)?$/,
  deduction: /^\/v2\/pay\/(?:partner\/)?pappayapply$/,
  'contract-signed': /^\/v2\/(?:papay\/(?:partner\/)?(?:pre|h5)?entrustweb|pay\/contractorder)$/,
  'contract-terminated': /^\/v2\/papay\/(?:partner\/)?deletecontract$/,
}

function leadsTo({ path }: Operation, kind: string): boolean {
  return CAUSES[kind]?.test(path) ?? false
}

/** The kinds of notifications that an operation leads to. */
export function notificationsOf(operation: Operation): readonly NotificationFact[] {
  return readNotificationsV2().filter(({ kind }) => leadsTo(operation, kind))
}

/** The page of a kind of notification. */
export function notificationPage(
  fact: NotificationFact,
  operations: readonly Operation[],
  language: Language,
): Page {
  const { kind, title } = fact
  return {
    language,
    route: eventRoute(nameOf(kind)),
    title: `${title} (APIv2)`,
    words: [kind, ...Object.keys(fact.resource.properties ?? {})],
    text: [...sections(fact, operations, language)].join('\n\n'),
  }
}

function* sections(
  { kind, title, doc, resource }: NotificationFact,
  operations: readonly Operation[],
  language: Language,
): Iterable<string> {
  const say = speaker(language)
  yield `# ${title} {#top}`
  yield (
    '<div v-pre class="operation"><code class="method event">APIv2</code>' +
    `<code class="path">${kind}</code></div>`
  )
  yield (
    `<p v-pre class="facts"><a href="${doc}" target="_blank" rel="noreferrer">` +
    `${say('Official page', '官方文档')}</a></p>`
  )
  yield `## ${say('Fields', '字段')} {#resource}`
  yield fieldTable(describeFields(resource, undefined, notesOf(resource)), 'resource', language)
  yield `## ${say('Handle it', '处理通知')} {#handle}`
  yield say(
    `Verified, decrypted and typed by \`kind\`: [APIv2](${linkTo(language, 'guide/apiv2')}).`,
    `验签、解密后，类型由 \`kind\` 决定，见 [APIv2](${linkTo(language, 'guide/apiv2')})。`,
  )
  yield codeBlock('ts', notificationCode(kind))
  const causes = operations.filter(operation => leadsTo(operation, kind))
  if (causes.length === 0) return
  yield `## ${say('Operations that lead to it', '相关接口')} {#operations}`
  yield causes
    .map(each => `- [${each.title}](${linkTo(language, routeOf(each))}) \`${each.method} ${each.path}\``)
    .join('\n')
}

/** A handler of one kind of notification. */
export function notificationCode(kind: string): string {
  return (
    'const handler = wxpay.notificationsV2.handler(async event => {\n' +
    `  if (event.kind === '${kind}') console.log(event.resource)\n` +
    '})\n'
  )
}
