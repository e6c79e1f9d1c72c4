import type { Words } from './command.ts'

export type Language = keyof Words

/** In which language a process speaks, by what POSIX asks first: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(value => value) ?? ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
