import { code } from './html.ts'
import { rootOf, speaker, type Language } from './language.ts'
import type { Page } from './page.ts'
import type { ReferenceText } from './reference.ts'

/** Headings of TypeDoc's, in Chinese. */
const HEADINGS: Readonly<Record<string, string>> = {
  Classes: '类',
  Constructor: '构造',
  Constructors: '构造函数',
  Enumerations: '枚举',
  'Enumeration Members': '枚举成员',
  Example: '示例',
  'Extended by': '派生',
  Extends: '继承',
  Functions: '函数',
  Indexable: '索引',
  'Inherited from': '继承自',
  Interfaces: '接口类型',
  Methods: '方法',
  Overrides: '覆盖',
  Parameters: '参数',
  Properties: '属性',
  References: '与主入口相同',
  Returns: '返回',
  See: '参见',
  Throws: '抛出',
  'Type Aliases': '类型别名',
  'Type Declaration': '类型声明',
  'Type Literal': '类型字面量',
  'Type Parameters': '类型参数',
  'Union Members': '联合成员',
  Variables: '常量',
}

const KINDS: Readonly<Record<string, readonly [en: string, zh: string, isValue: boolean]>> = {
  Class: ['class', '类', true],
  Enumeration: ['enumeration', '枚举', false],
  Function: ['function', '函数', true],
  Interface: ['interface', '接口类型', false],
  'Type Alias': ['type', '类型', false],
  Variable: ['constant', '常量', true],
}

/** A page for each public name and each entry, and one of all entries. */
export function referencePages(texts: readonly ReferenceText[], language: Language): readonly Page[] {
  const entries = texts.filter(({ name }) => name === undefined)
  const slugs = new Map(entries.map(({ entry }) => [entry.module, entry.slug]))
  return [
    startPage(entries, language),
    ...texts.map(text => {
      const body = translated(anchored(linked(text, slugs, language)), language)
      return text.name === undefined ? entryPage(text, body, language) : namePage(text, body, language)
    }),
  ]
}

/** Heads of TypeDoc's tables, in Chinese. */
const HEADS: Readonly<Record<string, string>> = {
  Class: '类',
  'Default type': '默认类型',
  'Default value': '默认值',
  Description: '说明',
  Enumeration: '枚举',
  Function: '函数',
  Interface: '接口类型',
  Member: '成员',
  Name: '名称',
  Parameter: '参数',
  Property: '属性',
  Type: '类型',
  'Type Alias': '类型别名',
  'Type Parameter': '类型参数',
  Value: '值',
  Variable: '常量',
}

/** Where a name's page is: `reference/main/createWechatpay`; an entry's ends with `/`. */
export function referenceRoute({ entry, name = '' }: Pick<ReferenceText, 'entry' | 'name'>): string {
  return `reference/${entry.slug}/${name}`
}

/** Which kind a name is of, in TypeDoc's words: `Function`, `Type Alias`. */
export function kindOf({ text }: ReferenceText): string {
  return /^# ([A-Z][A-Za-z ]+): /.exec(text)?.[1] ?? ''
}

/** What it is imported by: its file is called otherwise where only capitals tell it from another name. */
export function nameOf({ text }: ReferenceText): string {
  return /^# [A-Z][A-Za-z ]+: (\w+)/.exec(text)?.[1] ?? ''
}

function startPage(entries: readonly ReferenceText[], language: Language): Page {
  const say = speaker(language)
  const root = rootOf(language)
  const title = say('Reference', '导出参考')
  const rows = entries.map(
    text => `| [\`${text.entry.specifier}\`](${root}${referenceRoute(text)}) | ${summaryOf(text)} |`,
  )
  return {
    language,
    route: 'reference/',
    title,
    text: [
      `# ${title}`,
      say(
        'Every public name of the package, by the entry that it is imported from; made of the docstrings in the ' +
          `source. The types of single operations are not here: each [operation](${root}api/) and each ` +
          `[notification](${root}events/) has a page of its own.`,
        '本包全部公开的名称，按导入入口排列，由源码的文档注释生成，注释为英文。各接口的请求与应答类型不在此列：每个' +
          `[接口](${root}api/)、每种[通知](${root}events/)各有一页。`,
      ),
      `| ${say('entry', '入口')} | ${say('holds', '内容')} |\n| --- | --- |\n${rows.join('\n')}`,
      say(
        '`wechatpay-isomorphic/catalog/<family>` exports the data of one family of operations, for the option ' +
          `[\`catalog\`](${root}reference/core/CoreOptions); \`…/bundle\` and \`…/bundle/emulator\` are the main ` +
          'entry and `…/emulator` in one file each; `…/openapi.json` is the OpenAPI document. `HTTPError`, ' +
          '`NetworkError` and `TimeoutError` of the main entry are those of ky.',
        '`wechatpay-isomorphic/catalog/<family>` 导出一个接口族的数据，用于选项' +
          `[\`catalog\`](${root}reference/core/CoreOptions)；\`…/bundle\` 与 \`…/bundle/emulator\` 是主入口与 ` +
          '`…/emulator` 的单文件版本；`…/openapi.json` 是 OpenAPI 文档。主入口的 `HTTPError`、`NetworkError`、`TimeoutError` 来自 ky。',
      ),
      '',
    ].join('\n\n'),
  }
}

function entryPage(text: ReferenceText, body: string, language: Language): Page {
  const { entry } = text
  return {
    language,
    route: referenceRoute(text),
    title: entry.specifier,
    words: [entry.specifier],
    outline: 2,
    text: body
      .replace(/^# .*\n/, `# ${entry.specifier}\n\n${note(language)}`)
      .replace(/^### .*\n\nRe-exports (\[.*\))\n*(?:\*\*\*\n*)?/gm, '- $1\n'),
  }
}

function namePage(text: ReferenceText, body: string, language: Language): Page {
  const kind = kindOf(text)
  const name = nameOf(text)
  const title = kind === 'Function' ? `${name}()` : name
  const [en, zh, isValue] = KINDS[kind] ?? ['', '', false]
  const say = speaker(language)
  const members = Array.from(text.text.matchAll(/^### ([\w\\]+)/gm), ([, member = '']) =>
    member.replaceAll('\\', ''),
  )
  const specifier = `import ${isValue ? '' : 'type '}{ ${name} } from '${text.entry.specifier}'`
  const head = `# ${title} {#the-name}\n\n<p class="facts"><span>${say(en, zh)}</span>${code(specifier)}</p>\n`
  return {
    language,
    route: referenceRoute(text),
    title,
    about: text.entry.specifier,
    words: [name, ...members],
    text: body.replace(/^# .*\n/, head).replace(/^\*\*\*\n\n?/gm, ''),
  }
}

function note(language: Language): string {
  return speaker(language)('', '说明取自源码的文档注释，为英文。\n')
}

/** The first sentences of an entry. */
function summaryOf({ text }: ReferenceText): string {
  const [, summary = ''] = text.split('\n\n')
  return summary.replaceAll('\n', ' ')
}

/** Links to TypeDoc's files as links of the site. */
function linked(
  { entry, name, text }: ReferenceText,
  slugs: ReadonlyMap<string, string>,
  language: Language,
): string {
  const folder = name === undefined ? '' : `${entry.module}/`
  return text.replace(/\]\(([^()\s]+)\.md(#[^()\s]*)?\)/g, (_, path: string, anchor = '') => {
    const { pathname } = new URL(path, `http://reference/${folder}`)
    const target = decodeURIComponent(pathname).slice(1)
    const [module = '', file = ''] = target.split('/')
    return `](${rootOf(language)}reference/${slugs.get(module) ?? module}/${file}${anchor})`
  })
}

function translated(text: string, language: Language): string {
  if (language === 'en') return text
  const tables = text.replace(/^\|.*\|(?=\n\| -)/gm, head =>
    head.replace(/[A-Z][A-Za-z ]*[a-z]/g, word => HEADS[word] ?? word),
  )
  return tables.replace(
    /^(#{2,}) (.+?) (\{#.*)$/gm,
    (line, marks: string, heading: string, anchor: string) => {
      const chinese = HEADINGS[heading]
      return chinese === undefined ? line : `${marks} ${chinese} ${anchor}`
    },
  )
}

/**
 * Gives every heading an anchor that no other one has: a member's is its name, as links to it say, and what
 * is below a member begins with it.
 */
function anchored(text: string): string {
  const taken = new Set<string>()
  let member = ''
  return text.replace(
    /^(#{2,}) (.+?)(?: \{#([^}]*)\})?$/gm,
    (_, marks: string, heading: string, given?: string) => {
      const name = given ?? heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
      const anchor = freeName(marks.length > 3 ? `${member}-${name}` : name, taken)
      if (marks.length <= 3) member = anchor
      return `${marks} ${heading} {#${anchor}}`
    },
  )
}

function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`
  taken.add(free)
  return free
}
