import { createStore } from '../lib/store.ts'
import type { Language } from '../lib/words.ts'

/** What a reader has chosen, kept in the browser. */
export interface Preferences {
  readonly language: Language
  readonly theme: 'light' | 'dark'
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function first(): Preferences {
  const language = stored('wxpay-language') ?? navigator.language
  const theme = stored('wxpay-theme')
  const isDark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  return { language: language.startsWith('zh') ? 'zh' : 'en', theme: isDark ? 'dark' : 'light' }
}

export const preferences = createStore<Preferences>(first())

/** Keeps a choice, and shows it on the document. */
export function prefer(change: Partial<Preferences>): void {
  preferences.set(change)
  show()
  try {
    for (const [name, value] of Object.entries(change)) localStorage.setItem(`wxpay-${name}`, String(value))
  } catch {
    // A browser that keeps nothing: it is the choice of this visit.
  }
}

export function show(): void {
  const { language, theme } = preferences.get()
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.documentElement.dataset['theme'] = theme
}

/** What the page says in the reader's language. */
export function say(words: { readonly en: string; readonly zh: string }): string {
  return words[preferences.get().language]
}
