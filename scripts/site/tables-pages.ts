import { readFileSync } from 'node:fs'
import { speaker, type Language } from './language.ts'
import type { Page } from './page.ts'

/** A document of `docs/` that is measured, and therefore English, with a heading in the site's language. */
interface Measured {
  readonly file: string
  readonly route: string
  readonly title: readonly [en: string, zh: string]
  readonly about: readonly [en: string, zh: string]
}

const MEASURED: readonly Measured[] = [
  {
    file: 'runtimes.md',
    route: 'help/runtimes',
    title: ['Runtimes', '运行时'],
    about: [
      'One suite of the contract runs on every runtime.',
      '同一套用例在所有运行时上运行。下表为通过的用例数，`–n` 为该运行时无法运行的用例，原因见表下。',
    ],
  },
  {
    file: 'benchmarks.md',
    route: 'help/benchmarks',
    title: ['Benchmarks', '性能'],
    about: [
      'As last measured, with the machine and the versions of then.',
      '最近一次测量的结果，机器与版本见下。只有同一张表内的比较才有意义。',
    ],
  },
  {
    file: 'correctness.md',
    route: 'help/correctness',
    title: ['Correctness', '正确性'],
    about: [
      'As last measured.',
      '最近一次测量的结果：伪造消息的数量、变异测试与行覆盖率。被接受的伪造消息必须为 0。',
    ],
  },
]

/** The pages of what was measured. */
export function measuredPages(language: Language): readonly Page[] {
  const say = speaker(language)
  return MEASURED.map(({ file, route, title, about }) => {
    const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
    const [, ...body] = text.split('\n')
    return {
      language,
      route,
      title: say(...title),
      text: [`# ${say(...title)}\n\n${say(...about)}`, ...body]
        .join('\n')
        .replace('(benchmarks.svg)', '(/benchmarks.svg)'),
    }
  })
}
