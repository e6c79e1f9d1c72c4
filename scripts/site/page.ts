import { rootOf, type Language } from './language.ts'

/** A page of the site that is made, and not written. */
export interface Page {
  readonly language: Language
  /** Without the language: `api/pay/post-v3-pay-transactions-jsapi`. */
  readonly route: string
  readonly title: string
  /** What tells it from others of the same title where it is found: `POST /v3/…`. */
  readonly about?: string
  /** What it is found by beside its title. */
  readonly words?: readonly string[]
  /** Markdown, its heading included. */
  readonly text: string
  /** The depth of headings that are listed beside it; default 2 and 3. */
  readonly outline?: 2
}

/** Below the folder of pages: `en/api/pay/….md`. */
export function fileOf({ language, route }: Page): string {
  const name = route.endsWith('/') ? `${route}index` : route
  return `${rootOf(language).slice(1)}${name}.md`
}

/** The page as VitePress reads it. */
export function pageText({ title, about, words = [], text, outline }: Page): string {
  const head = {
    title,
    editLink: false,
    ...(about !== undefined && { about }),
    ...(words.length > 0 && { words: [...new Set(words)].join(' ') }),
    ...(outline !== undefined && { outline }),
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${text}`
}
