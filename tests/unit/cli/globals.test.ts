import { expect, test } from 'vitest'
import { readGlobals } from '../../../src/cli/globals.ts'

const PLAIN = { language: 'en', json: false, color: true }

test.each([
  [[], {}, PLAIN],
  [['pay', '--json'], {}, { ...PLAIN, json: true }],
  [['--lang', 'zh', 'pay'], {}, { ...PLAIN, language: 'zh' }],
  [['pay', '--lang=zh'], {}, { ...PLAIN, language: 'zh' }],
  [['--lang', 'en'], { LANG: 'zh_CN' }, PLAIN],
  [['--lang', 'fr'], { LANG: 'zh_CN' }, { ...PLAIN, language: 'zh' }],
  [['--lang'], {}, PLAIN],
  [['--no-color'], {}, { ...PLAIN, color: false }],
  [[], { NO_COLOR: '1' }, { ...PLAIN, color: false }],
  [[], { NO_COLOR: '' }, PLAIN],
  [['act', '--', '--json', '--no-color', '--lang', 'zh'], {}, PLAIN],
])('%j with %j', (argv, env, globals) => {
  expect(readGlobals(argv, env)).toEqual(globals)
})
