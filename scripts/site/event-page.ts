import { readFileSync } from 'node:fs'
import type { FieldFact } from '../../src/catalog/build/facts.ts'
import { loadEventExample } from '../../src/catalog/event-examples.ts'
import type { Operation } from '../../src/catalog.ts'
import { describeFields } from '../../src/cli/catalog/describe-operation.ts'
import { codeBlock, folded } from './code.ts'
import { causesOf } from './causes.ts'
import { notesOf } from './fact-notes.ts'
import { fieldTable } from './field-table.ts'
import { escapeHtml } from './html.ts'
import { eventRoute, linkTo, routeOf } from './routes.ts'
import { speaker, type Language } from './language.ts'
import type { Page } from './page.ts'

/** A type of notification as its facts have it. */
export interface EventFact {
  readonly event_type: string
  readonly title: string
  readonly original_type?: string
  /** Older spellings. */
  readonly also?: readonly string[]
  readonly note?: string
  readonly resource?: FieldFact
  readonly variants?: readonly { readonly name: string; readonly title: string }[]
}

/** All types of notifications. */
export function readEvents(): readonly EventFact[] {
  const file = new URL('../../src/catalog/facts/events/events.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly EventFact[]
}

/** What an event's page is made of, the same in every language. */
export interface EventContent {
  readonly event: EventFact
  readonly example: Readonly<Record<string, unknown>>
  /** Those that lead to it. */
  readonly operations: readonly Operation[]
}

export async function readEventContent(
  event: EventFact,
  operations: readonly Operation[],
): Promise<EventContent> {
  return {
    event,
    example: await loadEventExample(event.event_type),
    operations: operations.filter(operation => causesOf(operation, [event.event_type]).length > 0),
  }
}

/** The page of a type of notification. */
export function eventPage(content: EventContent, language: Language): Page {
  const { event } = content
  return {
    language,
    route: eventRoute(event.event_type),
    title: `${event.event_type} ${event.title}`,
    words: [event.event_type, ...(event.also ?? [])],
    text: [...sections(content, language)].join('\n\n'),
  }
}

function* sections({ event, example, operations }: EventContent, language: Language): Iterable<string> {
  const say = speaker(language)
  const { event_type, title, original_type, also = [], note, resource, variants = [] } = event
  yield `# ${title} {#top}`
  yield (
    '<div v-pre class="operation"><code class="method event">event</code>' +
    `<code class="path">${escapeHtml(event_type)}</code></div>`
  )
  const facts = [
    ...(original_type === undefined ? [] : [`original_type: ${escapeHtml(original_type)}`]),
    ...(also.length === 0 ? [] : [`${say('older spellings', '旧名称')}: ${escapeHtml(also.join(', '))}`]),
  ]
  if (facts.length > 0)
    yield `<p v-pre class="facts">${facts.map(fact => `<span>${fact}</span>`).join('')}</p>`
  if (note !== undefined) yield `<p v-pre class="note" lang="en">${escapeHtml(note)}</p>`
  if (variants.length > 0) {
    yield say('It comes in several shapes:', '资源有多种形式：')
    yield variants.map(each => `- \`${each.name}\` ${each.title}`).join('\n')
  }

  yield `## ${say('Resource', '解密后的资源')} {#resource}`
  const fields = resource === undefined ? [] : describeFields(resource, example, notesOf(resource))
  if (fields.length === 0) yield say('Its resource is not documented.', '官方文档没有说明资源的内容。')
  else yield fieldTable(fields, 'resource', language)

  yield `## ${say('Handle it', '处理通知')} {#handle}`
  yield say(
    `Verified, decrypted and typed by \`event_type\`: [Notifications](${linkTo(language, 'guide/notifications')}).`,
    `验签、解密后，类型由 \`event_type\` 决定，见[支付通知](${linkTo(language, 'guide/notifications')})。`,
  )
  yield codeBlock('ts', eventCode(event_type))
  yield say('The sandbox sends one to your endpoint:', '让沙箱向你的地址发送一条：')
  yield codeBlock('sh', `npx wechatpay-isomorphic trigger ${event_type} --to http://127.0.0.1:3000/notify`)
  if (Object.keys(example).length > 0)
    yield folded(
      say('Example of the resource', '资源示例'),
      codeBlock('json', JSON.stringify(example, null, 2)),
    )
  if (operations.length > 0) {
    yield `## ${say('Operations that lead to it', '相关接口')} {#operations}`
    yield operations
      .map(each => `- [${each.title}](${linkTo(language, routeOf(each))}) \`${each.method} ${each.path}\``)
      .join('\n')
  }
}

/** A handler of one type of notification. */
export function eventCode(event_type: string): string {
  return (
    'const handler = wxpay.notifications.handler(async event => {\n' +
    `  if (event.event_type === '${event_type}') console.log(event.resource)\n` +
    '})\n'
  )
}
