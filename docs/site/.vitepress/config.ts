import { existsSync, readFileSync } from 'node:fs'
import { defineConfig, type DefaultTheme, type LocaleConfig } from 'vitepress'

const made = new URL('navigation.json', import.meta.url)
/** What scripts/site has made; a site without it has the written pages alone. */
const { sample, sidebars } = (
  existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : { sample: true, sidebars: {} }
) as { sample: boolean; sidebars: Record<string, DefaultTheme.SidebarMulti> }

const navigation = (root: string, words: readonly string[]): DefaultTheme.NavItem[] => [
  { text: words[0]!, link: `${root}guide/start`, activeMatch: `^${root}guide/` },
  { text: words[1]!, link: `${root}api/`, activeMatch: `^${root}api/` },
  { text: words[2]!, link: `${root}events/`, activeMatch: `^${root}events/` },
  { text: words[3]!, link: `${root}reference/`, activeMatch: `^${root}reference/` },
  { text: words[4]!, link: `${root}help/errors`, activeMatch: `^${root}help/` },
]

const locales: LocaleConfig<DefaultTheme.Config> = {
  root: {
    label: '简体中文',
    lang: 'zh-CN',
    themeConfig: {
      nav: navigation('/', ['指南', '接口', '通知', '参考', '排错']),
      sidebar: sidebars['zh'] ?? {},
      outline: { level: [2, 3], label: '本页内容' },
      docFooter: { prev: '上一页', next: '下一页' },
      returnToTopLabel: '回到顶部',
      sidebarMenuLabel: '菜单',
      darkModeSwitchLabel: '外观',
      lightModeSwitchTitle: '切换到浅色',
      darkModeSwitchTitle: '切换到深色',
      langMenuLabel: '语言',
      skipToContentLabel: '跳到正文',
    },
  },
  en: {
    label: 'English',
    lang: 'en',
    themeConfig: {
      nav: navigation('/en/', ['Guide', 'Operations', 'Notifications', 'Reference', 'Troubleshooting']),
      sidebar: sidebars['en'] ?? {},
      outline: { level: [2, 3] },
    },
  },
}

/** Words of a language that has spaces, and Chinese by its pairs of characters: 会员卡 is 会员 and 员卡. */
function tokenize(text: string): string[] {
  return (text.toLowerCase().match(/[\p{Script=Han}]+|[\p{L}\p{N}_]+/gu) ?? []).flatMap(word => {
    if (!/^\p{Script=Han}/u.test(word)) return word.includes('_') ? [word, ...word.split('_')] : [word]
    const characters = Array.from(word)
    if (characters.length < 3) return [word]
    return characters.slice(1).map((character, place) => `${characters[place]}${character}`)
  })
}

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#07924f"/>' +
    '<path d="M8 16l5 5 11-11" fill="none" stroke="#fff" stroke-width="4"/></svg>',
)}`

const chinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '返回',
    noResultsText: '没有结果：',
    footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
  },
}

export default defineConfig({
  title: 'wechatpay-isomorphic',
  description: '微信支付 APIv3 全运行时 TypeScript SDK',
  head: [['link', { rel: 'icon', href: ICON }]],
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: false,
  metaChunk: true,
  lastUpdated: false,
  buildConcurrency: 8,
  // Pages link to operations that a sample leaves out.
  ignoreDeadLinks: sample ? [/\/api\//] : false,
  locales,
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  vite: { build: { chunkSizeWarningLimit: 8192, reportCompressedSize: false } },
  themeConfig: {
    i18nRouting: true,
    search: {
      provider: 'local',
      options: {
        locales: { root: { translations: chinese } },
        miniSearch: {
          options: { tokenize },
          searchOptions: {
            fuzzy: false,
            prefix: true,
            combineWith: 'AND',
            boost: { title: 4, titles: 1, text: 1 },
          },
        },
        // Of what is made from the facts, its title, path and fields are searched, not every word.
        _render(source, env, md) {
          const [, words] = /^words: "(.*)"$/m.exec(source) ?? []
          const [, title] = /^title: "(.*)"$/m.exec(source) ?? []
          if (words === undefined || title === undefined) {
            const html = md.render(source, env)
            return env.frontmatter?.search === false ? '' : html
          }
          const [, about = ''] = /^about: "(.*)"$/m.exec(source) ?? []
          return `<h1>${title} ${about} <a class="header-anchor" href="#top">#</a></h1><p>${words}</p>`
        },
      },
    },
  },
})
