import type { Words } from '../../src/cli/command.ts'

/** The languages of the site. Chinese is at its root. */
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly (keyof Words)[]

export type Language = (typeof LANGUAGES)[number]

/** What a language's paths begin with. */
export function rootOf(language: Language): string {
  return language === 'zh' ? '/' : `/${language}/`
}

/** A function that picks the words of a language. */
export function speaker(language: Language): (en: string, zh: string) => string {
  return (en, zh) => (language === 'en' ? en : zh)
}
