import { exampleOf, type Operation } from '../../src/catalog.ts'
import {
  describeOperation,
  type FieldDescription,
  type OperationDescription,
  type Part,
} from '../../src/cli/catalog/describe-operation.ts'
import { exampleCall, type ExampleCall } from '../../src/cli/catalog/example-call.ts'
import { PART_NAMES } from '../../src/cli/catalog/render-operation.ts'
import { STYLES, writeStyle, type Style } from '../../src/cli/catalog/write-typescript.ts'
import { codeBlock, codeGroup, folded, type Tab } from './code.ts'
import { causesOf } from './causes.ts'
import { fieldTable } from './field-table.ts'
import { code, escapeHtml, table } from './html.ts'
import { linkTo, eventRoute, routeOf } from './routes.ts'
import { speaker, type Language } from './language.ts'
import type { Page } from './page.ts'

/** Where the sandbox of the command line listens. */
export const SANDBOX = 'http://127.0.0.1:8080'

/** A type of notification, as far as the page of an operation names it. */
export interface EventName {
  readonly event_type: string
  readonly title: string
}

/** The calls of an operation's page, by the label of their tab. */
export interface OperationCalls {
  /** What is required, in every style and under both names of the verb. */
  readonly styles: readonly Tab[]
  /** Everything that is documented; `undefined` where that is no more. */
  readonly whole: string | undefined
}

/** The calls that an operation's page shows. */
export async function operationCalls(operation: Operation): Promise<OperationCalls> {
  return callsOf(operation, await exampleCall(operation, false), await exampleCall(operation, true))
}

/**
 * Calls in every style and under both names of the verb.
 *
 * @param call with what is required
 * @param all with everything that is documented
 */
export function callsOf(operation: Operation, call: ExampleCall, all: ExampleCall): OperationCalls {
  const verb = operation.method.toLowerCase()
  const root = operation.path.split('/')[1]!
  const labels: Readonly<Record<Style, string>> = {
    chain: `${root}….`,
    call: 'chain().',
    index: `['${root}/…'].`,
  }
  const write = (style: Style, name: string): string => writeStyle(operation, call, { style, verb: name })
  const whole = writeStyle(operation, all, { style: 'chain', verb })
  return {
    styles: [verb, `${verb}Async`].flatMap(name =>
      STYLES.map(style => ({ label: `${labels[style]}${name}`, code: write(style, name) })),
    ),
    whole: whole === write('chain', verb) ? undefined : whole,
  }
}

/** What an operation's page is made of, the same in every language. */
export interface OperationContent {
  readonly operation: Operation
  readonly description: OperationDescription
  readonly calls: OperationCalls
  /** The first documented response that has a body. */
  readonly response: unknown
  readonly events: readonly EventName[]
  /** Its path as it is sent. */
  readonly sent: string
  /** What is to be known before it is called. */
  readonly about: (language: Language) => readonly string[]
}

/** Reads all that an operation's page says. */
export async function readOperationContent(
  operation: Operation,
  events: readonly EventName[],
): Promise<OperationContent> {
  const types = causesOf(
    operation,
    events.map(({ event_type }) => event_type),
  )
  const example = await exampleOf(operation.method, operation.path)
  const status = Object.keys(operation.responses).find(each => operation.responses[each] !== null)
  return {
    operation,
    description: await describeOperation(operation, { whole: false, sandbox: SANDBOX }),
    calls: await operationCalls(operation),
    response: status === undefined ? undefined : example?.responses[status],
    events: events.filter(({ event_type }) => types.includes(event_type)),
    sent: operation.path,
    about: aboutCalls,
  }
}

function aboutCalls(language: Language): readonly string[] {
  const client = linkTo(language, 'guide/start')
  const english =
    `[\`wxpay\`](${client}) is the client. What is required, in every style; the fields that are encrypted ` +
    'on the wire are plain text here.'
  const chinese = `[\`wxpay\`](${client}) 是客户端。以下为必填参数，六种写法等价；传输时加密的字段，此处写明文。`
  return [language === 'zh' ? chinese : english]
}

const ROLES: Readonly<Record<string, string>> = {
  merchant: '商户',
  partner: '服务商',
  ecommerce: '电商平台（收付通）',
  institution: '从业机构',
  channel: '渠道商',
  brand: '品牌',
}

/** A role's name in a language. */
function roleName(role: string, language: Language): string {
  return language === 'zh' ? (ROLES[role] ?? role) : role
}

/** The page of an operation. */
export function operationPage(content: OperationContent, language: Language): Page {
  const { description } = content
  const { method, path, title, tags, parts } = description
  const fields = Object.values(parts).flatMap(each => each.map(({ name, label = '' }) => `${name} ${label}`))
  return {
    language,
    route: routeOf(description),
    title,
    about: `${method} ${path}`,
    words: [...tags, ...fields],
    text: [...sections(content, language)].join('\n\n'),
  }
}

function* sections(content: OperationContent, language: Language): Iterable<string> {
  const { description, calls, response, events } = content
  const { parts, errors, idempotentBy, curl, note } = description
  const say = speaker(language)
  yield `# ${description.title} {#top}`
  yield head(content, language)
  if (description.deprecated)
    yield `::: warning\n${say('The official documentation calls this operation deprecated.', '官方文档已将此接口标记为废弃。')}\n:::`
  if (note !== undefined) yield `<p v-pre class="note" lang="en">${escapeHtml(note)}</p>`

  yield `## ${say('Request', '请求')} {#request}`
  const asked = ASKED.filter(part => parts[part] !== undefined)
  if (asked.length === 0) yield say('No parameters.', '没有参数。')
  for (const part of asked) yield* partSection(part, parts[part] ?? [], language)

  yield `## ${say('Call', '调用')} {#call}`
  yield* content.about(language)
  yield codeGroup('call', calls.styles)
  if (calls.whole !== undefined)
    yield folded(say('With everything that is documented', '包含全部参数'), codeBlock('ts', calls.whole))
  if (curl !== '')
    yield folded(
      say('The same with curl, against the sandbox (bash)', '用 curl 调用沙箱（bash）'),
      codeBlock('bash', curl),
    )

  yield `## ${say('Response', '应答')} {#response}`
  for (const status of description.emptyAnswers)
    yield say(`\`${status}\`: no body.`, `\`${status}\`：无应答体。`)
  if (parts.answer !== undefined) yield fieldTable(parts.answer, 'response', language)
  if (response !== undefined && response !== null)
    yield folded(say('Example', '示例'), codeBlock('json', JSON.stringify(response, null, 2)))
  if (content.operation.produces !== undefined)
    yield `<p v-pre>${say('Not JSON', '应答不是 JSON')}: ${content.operation.produces.map(code).join(', ')}</p>`

  if (errors.length > 0) {
    yield `## ${say('Errors', '错误码')} {#errors}`
    yield errorTable(errors, language)
    yield say(
      `Causes and remedies: [Troubleshooting](${linkTo(language, 'help/errors')}).`,
      `原因与处理方法见[排错](${linkTo(language, 'help/errors')})。`,
    )
  }
  if (idempotentBy !== undefined && idempotentBy !== 'read-only') {
    const names = idempotentBy.map(name => `\`${name}\``).join(say(', ', '、'))
    yield `## ${say('Repeating', '重试')} {#repeating}`
    yield say(
      `The same call may be sent again: WeChat Pay knows it by ${names}.`,
      `可安全重试：微信支付以 ${names} 识别重复请求。`,
    )
  }
  if (events.length > 0) {
    yield `## ${say('Notifications', '通知')} {#notifications}`
    yield events
      .map(
        ({ event_type, title }) =>
          `- [\`${event_type}\`](${linkTo(language, eventRoute(event_type))}) ${title}`,
      )
      .join('\n')
  }
}

const ASKED: readonly Part[] = ['path', 'query', 'header', 'body', 'upload']

function* partSection(part: Part, fields: readonly FieldDescription[], language: Language): Iterable<string> {
  yield `### ${PART_NAMES[part][language]} {#${part}}`
  yield fieldTable(fields, part, language)
}

function head({ description, operation, sent }: OperationContent, language: Language): string {
  const say = speaker(language)
  const { method, roles, tags, doc, host } = description
  const names = roles.map(role => roleName(role, language)).join(say(', ', '、'))
  const facts = [
    `<span>${say('Roles', '角色')} ${names}</span>`,
    ...(tags.length === 0 ? [] : [`<span>${escapeHtml(tags.join(' · '))}</span>`]),
    ...(operation.mtls ? [`<span>${say('Needs the merchant certificate', '需要商户证书')}</span>`] : []),
    ...(host === undefined ? [] : [`<span>${say('Host', '域名')} ${escapeHtml(host)}</span>`]),
    ...(doc === undefined
      ? []
      : [`<a href="${doc}" target="_blank" rel="noreferrer">${say('Official page', '官方文档')}</a>`]),
  ]
  return (
    `<div v-pre class="operation"><code class="method ${method.toLowerCase()}">${method}</code>` +
    `<code class="path">${escapeHtml(sent).replaceAll('/', '/<wbr>')}</code></div>\n\n` +
    `<p v-pre class="facts">${facts.join('')}</p>`
  )
}

function errorTable(errors: OperationDescription['errors'], language: Language): string {
  const say = speaker(language)
  return table(
    [say('status', '状态码'), say('code', '错误码'), say('when', '说明')],
    errors.map(({ status, code: name, when = '' }) => [String(status), code(name), escapeHtml(when)]),
  )
}
