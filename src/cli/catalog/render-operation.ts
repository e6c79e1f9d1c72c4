import type { Words } from '../command.ts'
import { widthOf } from '../program/width.ts'
import type { Terminal } from '../terminal.ts'
import type { FieldDescription, OperationDescription, Part } from './describe-operation.ts'
import { limitWords } from './limit-words.ts'

const PART_NAMES: Readonly<Record<Part, Words>> = {
  path: { en: 'path variables', zh: '路径参数' },
  query: { en: 'query', zh: '查询参数' },
  header: { en: 'headers', zh: '请求头' },
  body: { en: 'body', zh: '请求体' },
  upload: { en: 'upload', zh: '上传' },
  answer: { en: 'answer', zh: '应答' },
}

/** An example longer than this is cut: the whole of it is in `--json`. */
const LONGEST_EXAMPLE = 48

type Look = Pick<Terminal, 'paint' | 'word'>

/** The lines that `catalog show` prints. */
export function* renderOperation(operation: OperationDescription, look: Look): Iterable<string> {
  const { method, path, title, roles, tags, doc, deprecated, note, host, parts, errors } = operation
  yield `${look.paint('bold', `${method} ${path}`)}  ${title}${deprecated ? `  ${deprecatedMark(look)}` : ''}`
  yield `${look.word({ en: 'roles', zh: '角色' })}: ${roles.join(', ')}  ${look.paint('dim', tags.join(' · '))}`
  if (doc !== undefined) yield doc
  if (host !== undefined) yield `${look.word({ en: 'host', zh: '域名' })}: ${host}`
  if (note !== undefined) yield note
  yield look.paint('dim', look.word({ en: '* required', zh: '* 必填' }))
  for (const [part, fields] of Object.entries(parts) as [Part, readonly FieldDescription[]][]) {
    yield ''
    yield look.paint('bold', look.word(PART_NAMES[part]))
    yield* renderFields(fields, '', look)
  }
  for (const status of operation.emptyAnswers) {
    yield ''
    yield `${look.paint('bold', look.word(PART_NAMES.answer))} ${status}: ${look.word({ en: 'no body', zh: '无应答体' })}`
  }
  yield* renderErrors(errors, look)
  yield* renderRepeating(operation.idempotentBy, look)
  yield* renderCode('TypeScript', operation.typescript.chain, look)
  yield* renderCode(
    look.word({ en: 'the same by its path', zh: '用路径字符串' }),
    shorten(operation.typescript.index),
    look,
  )
  yield* renderCode(
    look.word({ en: 'curl, against the sandbox (bash)', zh: 'curl，调用沙箱（bash）' }),
    operation.curl,
    look,
  )
}

function deprecatedMark(look: Look): string {
  return look.paint('red', look.word({ en: 'deprecated', zh: '已废弃' }))
}

/** A tree, a field a line; names and types of one level stand below each other. */
function* renderFields(fields: readonly FieldDescription[], indent: string, look: Look): Iterable<string> {
  const names = Math.max(...fields.map(({ name }) => widthOf(name)))
  const types = Math.max(...fields.map(({ type }) => widthOf(type)))
  for (const [place, field] of fields.entries()) {
    const isLast = place === fields.length - 1
    const { name, type, required, label = '', note } = field
    const name_ = padTo(name, names)
    const head = required ? `${look.paint('yellow', '*')} ${look.paint('bold', name_)}` : `  ${name_}`
    const rest = [label, ...details(field, look)].filter(text => text !== '').join('  ')
    yield `${indent}${isLast ? '└' : '├'} ${head}  ${look.paint('cyan', padTo(type, types))}  ${rest}`.trimEnd()
    const deeper = `${indent}${isLast ? ' ' : '│'}   `
    if (note !== undefined) yield `${deeper}${look.paint('dim', note)}`
    if (field.fields !== undefined) yield* renderFields(field.fields, deeper, look)
  }
}

function details(field: FieldDescription, look: Look): readonly string[] {
  const { limits = {}, enum: values, unit, encrypted, deprecated, filledFrom, example } = field
  return [
    encrypted ? look.paint('magenta', look.word({ en: 'encrypted', zh: '加密' })) : '',
    deprecated ? deprecatedMark(look) : '',
    unit === undefined ? '' : look.paint('green', unit === 'fen' ? look.word({ en: 'fen', zh: '分' }) : unit),
    values === undefined ? '' : values.join(' | '),
    limitWords(limits)
      .map(look.word)
      .join(look.word({ en: ', ', zh: '，' })),
    filledFrom === undefined
      ? ''
      : look.word({
          en: `filled in from the option ${filledFrom}`,
          zh: `默认取客户端选项 ${filledFrom}`,
        }),
    example === undefined ? '' : look.paint('dim', cut(JSON.stringify(example))),
  ]
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function cut(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text
}

function* renderErrors(errors: OperationDescription['errors'], look: Look): Iterable<string> {
  if (errors.length === 0) return
  yield ''
  yield look.paint('bold', look.word({ en: 'errors', zh: '错误码' }))
  const width = Math.max(...errors.map(({ code }) => code.length))
  for (const { status, code, when = '' } of errors)
    yield `  ${status} ${padTo(code, width)}  ${when}`.trimEnd()
}

function* renderRepeating(by: OperationDescription['idempotentBy'], look: Look): Iterable<string> {
  if (by === undefined || by === 'read-only') return
  yield ''
  yield look.word({
    en: `may be sent again: WeChat Pay knows it by ${by.join(', ')}`,
    zh: `可安全重试：微信支付以 ${by.join('、')} 识别重复请求`,
  })
}

/** What is called with is above. */
function shorten(code: string): string {
  const [start, end] = [code.indexOf('({'), code.lastIndexOf('})')]
  return start === -1 || end === -1 ? code : `${code.slice(0, start)}({ … ${code.slice(end)}`
}

function* renderCode(title: string, code: string, look: Look): Iterable<string> {
  yield ''
  yield look.paint('bold', title)
  for (const line of code.trimEnd().split('\n')) yield line
}
