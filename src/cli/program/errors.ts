import type { Words } from '../command.ts'

/** A sentence of commander's, and the same in both languages. */
type Rule = readonly [sentence: RegExp, words: (...parts: readonly string[]) => Words]

const RULES: readonly Rule[] = [
  [
    /^unknown option '([^']*)'$/,
    option => ({ en: `there is no option ${option}`, zh: `没有选项 ${option}` }),
  ],
  [
    /^unknown command '([^']*)'$/,
    command => ({ en: `there is no command ${command}`, zh: `没有命令 ${command}` }),
  ],
  [
    /^missing required argument '([^']*)'$/,
    name => ({ en: `<${name}> is missing`, zh: `缺少参数 <${name}>` }),
  ],
  [
    /^option '([^']*)' argument missing$/,
    option => ({ en: `${option} needs a value`, zh: `${option} 需要一个值` }),
  ],
  [
    /^option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are ([^.]*)\.$/,
    (option, value, choices) => ({
      en: `${option} cannot be ${value}: one of ${choices}`,
      zh: `${option} 不能是 ${value}，可选：${choices}`,
    }),
  ],
  [
    /^command-argument value '([^']*)' is invalid for argument '([^']*)'\. Allowed choices are ([^.]*)\.$/,
    (value, name, choices) => ({
      en: `<${name}> cannot be ${value}: one of ${choices}`,
      zh: `<${name}> 不能是 ${value}，可选：${choices}`,
    }),
  ],
  [
    /^too many arguments(?: for '[^']*')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, got) => ({
      en: `too many arguments: ${got} in place of ${expected}`,
      zh: `参数过多：最多 ${expected} 个，给了 ${got} 个`,
    }),
  ],
]

const SUGGESTION = /^\(Did you mean (?:one of )?([^?]*)\?\)$/

/** What commander says of a wrong usage, in both languages; as it is where it is none of the known ones. */
export function wordsOf(message: string): Words {
  const [sentence = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const said = RULES.flatMap(([pattern, words]) => {
    const found = pattern.exec(sentence)
    return found === null ? [] : [words(...found.slice(1))]
  })[0] ?? { en: sentence, zh: sentence }
  const [, meant] = SUGGESTION.exec(suggestion) ?? []
  return meant === undefined
    ? said
    : { en: `${said.en}; did you mean ${meant}?`, zh: `${said.zh}，是不是 ${meant}？` }
}
