import type { FieldDescription } from '../../src/cli/catalog/describe-operation.ts'
import { limitWords } from '../../src/cli/catalog/limit-words.ts'
import { code, escapeHtml } from './html.ts'
import { speaker, type Language } from './language.ts'

/** An enumeration of more values than this is folded. */
const MOST_VALUES = 12

const LONGEST_EXAMPLE = 80

/**
 * Fields as a table in HTML, those of an object below it and further in: each row has an anchor,
 * `body.amount.total`.
 *
 * @param part what the anchors begin with
 */
export function fieldTable(fields: readonly FieldDescription[], part: string, language: Language): string {
  const say = speaker(language)
  const heads = [say('field', '字段'), say('type', '类型'), say('description', '说明')]
  const rows = [...fieldRows(fields, part, { depth: 0, language })].join('')
  const head = heads.map(each => `<th>${each}</th>`).join('')
  return `<table v-pre class="fields"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

function* fieldRows(
  fields: readonly FieldDescription[],
  above: string,
  place: { readonly depth: number; readonly language: Language },
): Iterable<string> {
  const { depth, language } = place
  const say = speaker(language)
  for (const field of fields) {
    const id = `${above}.${field.name}`
    const required = field.required ? `<b class="required" title="${say('required', '必填')}">*</b>` : ''
    const name = `<a href="#${id}">${escapeHtml(field.name)}</a>${required}`
    const type = `<code>${escapeHtml(typeWords(field.type, language))}</code>`
    const depths = depth === 0 ? '' : ` class="d${Math.min(depth, 6)}"`
    yield `<tr id="${id}"${depths}><td>${name}</td><td>${type}</td><td>${describe(field, language)}</td></tr>`
    if (field.fields !== undefined) yield* fieldRows(field.fields, id, { depth: depth + 1, language })
  }
}

/** `array of object` is `object[]`. */
function typeWords(type: string, language: Language): string {
  const item = /^array of (.+)$/.exec(type)?.[1]
  if (item !== undefined) return `${typeWords(item, language)}[]`
  const json = /^JSON text of (.+)$/.exec(type)?.[1]
  if (json === undefined) return type
  const inside = typeWords(json, language)
  return language === 'en' ? `JSON text of ${inside}` : `JSON 文本（${inside}）`
}

function describe(field: FieldDescription, language: Language): string {
  const say = speaker(language)
  const { label, limits = {}, unit, encrypted, deprecated, filledFrom, example, note } = field
  const marks = [
    encrypted ? mark('encrypted', say('encrypted', '加密')) : '',
    deprecated ? mark('deprecated', say('deprecated', '已废弃')) : '',
    unit === undefined ? '' : mark('unit', unit === 'fen' ? say('fen', '分') : unit),
  ]
  const facts = [
    ...limitWords(limits).map(words => escapeHtml(words[language])),
    ...(filledFrom === undefined
      ? []
      : [`${say('filled in from the option', '默认取客户端选项')} ${code(filledFrom)}`]),
  ]
  return [
    [label === undefined ? '' : escapeHtml(label), ...marks].filter(text => text !== '').join(' '),
    enumeration(field.enum, language),
    facts.length === 0 ? '' : `<small>${facts.join(say(', ', '，'))}</small>`,
    example === undefined ? '' : `<small>${say('e.g.', '例')} ${code(cut(JSON.stringify(example)))}</small>`,
    note === undefined ? '' : `<small class="note" lang="en">${escapeHtml(note)}</small>`,
  ]
    .filter(text => text !== '')
    .join('<br>')
}

function mark(name: string, text: string): string {
  return `<span class="mark ${name}">${text}</span>`
}

function enumeration(values: FieldDescription['enum'], language: Language): string {
  if (values === undefined) return ''
  const list = values.map(value => code(String(value))).join(' ')
  if (values.length <= MOST_VALUES) return list
  const say = speaker(language)
  return `<details><summary>${say(`${values.length} values`, `${values.length} 个枚举值`)}</summary>${list}</details>`
}

function cut(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text
}
