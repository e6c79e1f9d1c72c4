import { groupBy } from './group-by.ts'
import { speaker, type Language } from './language.ts'
import type { Entry, Sidebars } from './navigation.ts'
import type { ReferenceText } from './reference.ts'
import { kindOf, nameOf, referenceRoute } from './reference-pages.ts'
import { linkTo } from './routes.ts'

/** Kinds of names in the order in which they are looked for. */
const GROUPS: readonly (readonly [kind: string, en: string, zh: string])[] = [
  ['Function', 'Functions', '函数'],
  ['Class', 'Classes', '类'],
  ['Interface', 'Interfaces', '接口类型'],
  ['Type Alias', 'Types', '类型别名'],
  ['Variable', 'Constants', '常量'],
  ['Enumeration', 'Enumerations', '枚举'],
]

/** Beside each name those of the same entry, by kind. */
export function referenceSidebars(texts: readonly ReferenceText[], language: Language): Sidebars {
  const entries = texts.filter(({ name }) => name === undefined)
  const bySlug = groupBy(texts, ({ entry }) => entry.slug)
  const start = {
    text: speaker(language)('All entries', '全部入口'),
    link: linkTo(language, 'reference/'),
  }
  const linkOf = (text: ReferenceText): string => linkTo(language, referenceRoute(text))
  return {
    [start.link]: [start, ...entries.map(text => ({ text: text.entry.specifier, link: linkOf(text) }))],
    ...Object.fromEntries(
      entries.map(text => {
        const { slug, specifier } = text.entry
        const items = groupsOf(bySlug.get(slug) ?? [], language)
        return [linkOf(text), [start, { text: specifier, link: linkOf(text), items }]]
      }),
    ),
  }
}

function groupsOf(texts: readonly ReferenceText[], language: Language): readonly Entry[] {
  const say = speaker(language)
  const named = groupBy(
    texts.filter(({ name }) => name !== undefined),
    text => kindOf(text),
  )
  return GROUPS.flatMap(([kind, en, zh]) => {
    const all = named.get(kind)
    if (all === undefined) return []
    const items = all.map(text => ({
      text: nameOf(text),
      link: linkTo(language, referenceRoute(text)),
    }))
    return [{ text: say(en, zh), collapsed: false, items }]
  })
}
