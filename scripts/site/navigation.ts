import { familyOf } from '../../src/catalog/family.ts'
import type { Operation } from '../../src/catalog.ts'
import { groupBy } from './group-by.ts'
import { escapeHtml } from './html.ts'
import { productsOf } from './index-pages.ts'
import { GUIDES, HELP } from './guides.ts'
import { rootOf, speaker, type Language } from './language.ts'
import { linkTo, routeOf } from './routes.ts'

/** An entry of VitePress's sidebar. */
export interface Entry {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: readonly Entry[]
}

/** VitePress's sidebars, by what a path begins with. */
export type Sidebars = Readonly<Record<string, readonly Entry[]>>

/** The sidebars of a language: guides, and a family's operations beside each of them. */
export function sidebars(operations: readonly Operation[], language: Language): Sidebars {
  const families = groupBy(operations, ({ path }) => familyOf(path))
  const root = rootOf(language)
  return {
    ...Object.fromEntries(
      [...families].map(([family, all]) => [`${root}api/${family}/`, familySidebar(all, language)]),
    ),
    [`${root}guide/`]: guideSidebar(language),
    [`${root}help/`]: guideSidebar(language),
  }
}

function guideSidebar(language: Language): readonly Entry[] {
  const say = speaker(language)
  return [
    ...GUIDES.map(({ guides, ...words }) => ({
      text: words[language],
      items: guides.map(each => ({ text: each[language], link: linkTo(language, `guide/${each.name}`) })),
    })),
    {
      text: say('Look up', '查阅'),
      items: [
        { text: say('Operations', '接口'), link: linkTo(language, 'api/') },
        { text: say('Notifications', '通知'), link: linkTo(language, 'events/') },
        { text: say('Reference', '导出参考'), link: linkTo(language, 'reference/') },
        ...HELP.map(each => ({ text: each[language], link: linkTo(language, `help/${each.name}`) })),
      ],
    },
  ]
}

/** The operations of a family by their tags, in the order of the list of all of them. */
function familySidebar(operations: readonly Operation[], language: Language): readonly Entry[] {
  const say = speaker(language)
  const tags = [...productsOf(operations).values()].flatMap(parts => [...parts])
  return [
    { text: say('All operations', '全部接口'), link: linkTo(language, 'api/') },
    ...tags.map(([tag, all]) => ({
      text: tag,
      // VitePress opens the one that holds the page.
      collapsed: tags.length > 1,
      items: all.map(operation => ({
        text: entryText(operation),
        link: linkTo(language, routeOf(operation)),
      })),
    })),
  ]
}

function entryText({ method, title }: Operation): string {
  return `<span class="verb ${method.toLowerCase()}">${method}</span>${escapeHtml(title)}`
}
