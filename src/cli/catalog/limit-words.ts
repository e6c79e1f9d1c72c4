import type { Words } from '../command.ts'
import type { Limits } from './describe-operation.ts'

/** What a field's limits are called: `6 to 32 characters`, `at least 1`, … */
export function limitWords(limits: Limits): readonly Words[] {
  const { pattern, extensions, default: preset } = limits
  return [
    range([limits.minLength, limits.maxLength], { en: ' characters', zh: ' 个字符' }),
    range([limits.minItems, limits.maxItems], { en: ' items', zh: ' 项' }),
    range([limits.minimum, limits.maximum], { en: '', zh: '' }),
    range([undefined, limits.maxBytes], { en: ' bytes', zh: ' 字节' }),
    pattern === undefined ? undefined : { en: `like ${pattern}`, zh: `格式 ${pattern}` },
    extensions === undefined ? undefined : same(`.${extensions.join(' .')}`),
    preset === undefined
      ? undefined
      : { en: `default ${JSON.stringify(preset)}`, zh: `默认 ${JSON.stringify(preset)}` },
  ].filter(words => words !== undefined)
}

function range(
  [least, most]: readonly [least: number | undefined, most: number | undefined],
  of: Words,
): Words | undefined {
  if (least === undefined && most === undefined) return undefined
  const { en, zh } = rangeWords(least, most)
  return { en: `${en}${of.en}`, zh: `${zh}${of.zh}` }
}

function rangeWords(least: number | undefined, most: number | undefined): Words {
  if (least === undefined) return { en: `at most ${most}`, zh: `最多 ${most}` }
  if (most === undefined) return { en: `at least ${least}`, zh: `至少 ${least}` }
  return least === most ? same(String(least)) : { en: `${least} to ${most}`, zh: `${least} 至 ${most}` }
}

function same(text: string): Words {
  return { en: text, zh: text }
}
