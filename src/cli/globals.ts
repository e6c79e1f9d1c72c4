import type { Option } from './command.ts'
import { languageOf, type Language } from './language.ts'

/** What every command takes. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  {
    flags: '--json',
    about: {
      en: 'data as JSON: one value, or one a line where it goes on',
      zh: '以 JSON 输出数据：一个值，或持续输出时每行一个',
    },
  },
  {
    flags: '--lang <language>',
    about: { en: 'speak this language; default by LANG', zh: '使用的语言，默认依 LANG' },
    choices: ['en', 'zh'],
  },
  { flags: '--no-color', about: { en: 'no colours, as with NO_COLOR', zh: '不用颜色，同 NO_COLOR' } },
]

/** What those options say. */
export interface Globals {
  readonly language: Language
  readonly json: boolean
  readonly color: boolean
}

/** Read before anything is parsed, so that what is wrong is said in the right way, too. */
export function readGlobals(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Globals {
  const end = argv.indexOf('--')
  const own = end === -1 ? argv : argv.slice(0, end)
  const at = own.lastIndexOf('--lang')
  const named = at === -1 ? own.find(each => each.startsWith('--lang='))?.slice(7) : own[at + 1]
  return {
    language: named === 'zh' || named === 'en' ? named : languageOf(env),
    json: own.includes('--json'),
    color: !own.includes('--no-color') && !env['NO_COLOR'],
  }
}
