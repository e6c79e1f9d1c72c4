import type { Operation } from '../../src/catalog.ts'
import type { EventFact } from './event-page.ts'
import { groupBy } from './group-by.ts'
import { code, escapeHtml } from './html.ts'
import { rootOf, speaker, type Language } from './language.ts'
import type { Page } from './page.ts'
import { nameOf, readNotificationsV2 } from './v2/notifications.ts'
import { eventRoute, linkTo, routeOf } from './routes.ts'

/** Operations by product, and within it by what its tags name after the point. */
export type Products = ReadonlyMap<string, ReadonlyMap<string, readonly Operation[]>>

/** What most merchants look for goes first; all others follow in the order of the catalog. */
const FIRST = ['基础支付', '资金应用', '运营工具', '品牌商户', '支付分', '收付通']

/** `基础支付∙退款` is of the product 基础支付. */
export function productsOf(operations: readonly Operation[]): Products {
  const products = groupBy(operations, operation => tagOf(operation).split('∙')[0]!)
  const names = [...new Set([...FIRST, ...products.keys()])]
  return new Map(
    names.flatMap(name => {
      const all = products.get(name)
      return all === undefined ? [] : [[name, groupBy(all, tagOf)] as const]
    }),
  )
}

function tagOf({ tags: [tag = '其它'] }: Operation): string {
  return tag
}

/** All operations by product. */
export function operationIndex(operations: readonly Operation[], language: Language): Page {
  const say = speaker(language)
  const title = say('Operations', '接口')
  const sections = [...productsOf(operations)].map(([product, parts]) => {
    const lists = [...parts].map(([tag, each]) => {
      const name = tag === product ? '' : `### ${tag.slice(product.length + 1)}\n\n`
      return `${name}${list(each, language)}`
    })
    return `## ${product}\n\n${lists.join('\n\n')}`
  })
  const intro = say(
    `${operations.length} operations, each with its fields, its call and its notifications. Search knows path, ` +
      'title and fields. In a terminal: `npx wechatpay-isomorphic catalog search 退款`.',
    `共 ${operations.length} 个接口，每个接口一页：参数、调用、应答、通知。搜索支持路径、名称与字段。终端中可用 \`npx wechatpay-isomorphic catalog search 退款\`。`,
  )
  return {
    language,
    route: 'api/',
    title,
    outline: 2,
    text: `# ${title}\n\n${intro}\n\n${sections.join('\n\n')}\n`,
  }
}

function list(operations: readonly Operation[], language: Language): string {
  const rows = operations.map(
    operation =>
      `<tr><td><a href="${linkTo(language, routeOf(operation))}.html">${escapeHtml(operation.title)}</a></td>` +
      `<td><span class="verb ${operation.method.toLowerCase()}">${operation.method}</span> ` +
      `${code(operation.path)}</td></tr>`,
  )
  return `<table v-pre class="operations"><tbody>${rows.join('')}</tbody></table>`
}

/** All types of notifications. */
export function eventIndex(events: readonly EventFact[], language: Language): Page {
  const say = speaker(language)
  const title = say('Notifications', '通知')
  const rows = events.map(
    ({ event_type, title: name }) =>
      `| [\`${event_type}\`](${linkTo(language, eventRoute(event_type))}) | ${name.replaceAll('|', '\\|')} |`,
  )
  const older = readNotificationsV2().map(
    ({ kind, title: name }) => `| [\`${kind}\`](${linkTo(language, eventRoute(nameOf(kind)))}) | ${name} |`,
  )
  const intro = say(
    `${events.length} types of notifications, typed by \`event_type\`. How one is received: ` +
      `[Notifications](${rootOf(language)}guide/notifications).`,
    `共 ${events.length} 种通知，类型由 \`event_type\` 决定。如何接收，见[支付通知](${rootOf(language)}guide/notifications)。`,
  )
  const head = `| ${say('type', '类型')} | ${say('title', '名称')} |\n| --- | --- |`
  return {
    language,
    route: 'events/',
    title,
    text: `# ${title}\n\n${intro}\n\n${head}\n${rows.join('\n')}\n\n## APIv2\n\n${head}\n${older.join('\n')}\n`,
  }
}
