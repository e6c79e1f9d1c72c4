import { readFileSync } from 'node:fs'
import type { OperationDescription } from '../../src/cli/catalog/describe-operation.ts'
import { renderOperation } from '../../src/cli/catalog/render-operation.ts'
import { GUIDES } from './guides.ts'
import { INCLUDE, readSnippet } from './snippet.ts'
import { rootOf, speaker, type Language } from './language.ts'
import { referenceEntries } from './reference.ts'
import { eventRoute, linkTo, routeOf } from './routes.ts'

const PAGES = new URL('../../docs/site/pages/', import.meta.url)

/** A page that was written, with the code that it includes in its place. */
function readGuide(name: string, language: Language): string {
  const text = readFileSync(new URL(`.${rootOf(language)}guide/${name}.md`, PAGES), 'utf8')
  const written = text.replace(/^---\n[^]*?\n---\n+/, '').replace(/^<\/?div.*>\n+/gm, '')
  return written.replace(INCLUDE, (_, path: string, region?: string) => {
    const language_ = path.slice(path.lastIndexOf('.') + 1)
    return `\`\`\`${language_}\n${readSnippet(new URL(path, PAGES), region)}\n\`\`\``
  })
}

interface Known {
  readonly operations: readonly OperationDescription[]
  readonly events: readonly { readonly event_type: string; readonly title: string }[]
}

const ABOUT =
  '> TypeScript SDK of WeChat Pay APIv3 for Node, Deno, Bun, Cloudflare Workers, edge runtimes and browsers: ' +
  'every operation typed, every request signed, every response verified, sensitive fields encrypted; with a ' +
  'sandbox of WeChat Pay. 微信支付 APIv3 全运行时 TypeScript SDK，含沙箱。'

const RULES = `Rules: amounts are integers in fen, from the server's own price. An order is paid when WeChat Pay
answers so to a query; compare the amount. Never skip verification. The same number is the same order: repeat a
call whose answer was lost with the same number. Sensitive fields are plain text in calls: the client encrypts.
Keys come from the environment. Offline: npx wechatpay-isomorphic catalog search <word>, catalog show <method> <path>.`

/** `llms.txt`: what the site has, a line a page. */
export function llmsIndex({ operations, events }: Known): string {
  const guides = (language: Language): string =>
    GUIDES.flatMap(part => part.guides)
      .map(each => `- [${each[language]}](${linkTo(language, `guide/${each.name}`)}.html)`)
      .join('\n')
  return [
    '# wechatpay-isomorphic',
    ABOUT,
    RULES,
    'All of it in one file: [llms-full.txt](/llms-full.txt)',
    `## Guides\n\n${guides('en')}`,
    `## 指南\n\n${guides('zh')}`,
    `## Reference\n\n${referenceEntries()
      .map(entry => `- [${entry.specifier}](${linkTo('en', `reference/${entry.slug}/`)}): its public names`)
      .join('\n')}`,
    '## Operations',
    operations
      .map(each => `- [${each.title}](${linkTo('zh', routeOf(each))}.html): ${each.method} ${each.path}`)
      .join('\n'),
    '## Notifications',
    events
      .map(each => `- [${each.event_type}](${linkTo('zh', eventRoute(each.event_type))}.html): ${each.title}`)
      .join('\n'),
    '',
  ].join('\n\n')
}

/** `llms-full.txt`: every guide, and every operation as `catalog show` prints it, without curl. */
export function llmsFull({ operations }: Known): string {
  const say = speaker('en')
  const look = {
    paint: (_: unknown, text: string): string => text,
    word: (words: { en: string }): string => words.en,
  }
  const guides = GUIDES.flatMap(part => part.guides).map(({ name }) => readGuide(name, 'en').trim())
  const details = operations.map(each => {
    const lines = [...renderOperation(each, look)]
    const end = lines.indexOf(say('the same by its path', ''))
    return lines
      .slice(0, end === -1 ? lines.length : end)
      .join('\n')
      .trim()
  })
  return ['# wechatpay-isomorphic', ABOUT, RULES, ...guides, '# Operations', ...details, ''].join('\n\n')
}
