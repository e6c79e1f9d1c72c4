import { V3, type Dialect } from './dialect.ts'
import type { FieldFact, OperationFact } from './facts.ts'
import { operationTypeName, pascalCase, pathTypeName, quoteProperty } from './names.ts'
import { comment, fieldComment, typeComment, type Direction } from './prose.ts'
import {
  alternatives,
  openUnion,
  orUndefined,
  renderObject,
  renderType,
  type NameObject,
} from './render-field.ts'
import { GENERATED } from './render-data.ts'

/** What the client fills in of an upload's `meta` by itself. */
const COMPUTED: ReadonlySet<string | undefined> = new Set(['file-name', 'file-sha256'])

/** Names that a family's module takes from elsewhere. */
const IMPORTED = ['AtLeastOne', 'CallOptions', 'FileInput', 'XmlCallOptions']
const TAKEN = [...IMPORTED, 'Record', 'Readonly']

/** What the objects of a family belong to, where the names of its fields alone would say too little. */
const NOUNS: Readonly<Record<string, Readonly<Record<Direction, string>>>> = {
  pay: { request: 'Order', query: 'Order', response: 'Transaction' },
  refund: { request: 'Refund', query: 'Refund', response: 'Refund' },
  'combine-transactions': {
    request: 'CombinedOrder',
    query: 'CombinedOrder',
    response: 'CombinedTransaction',
  },
}

/** The module of a family's types: for each operation its query, body, response and call. */
export function renderTypes(
  family: string,
  operations: readonly OperationFact[],
  dialect: Dialect = V3,
): string {
  const declarations: string[] = []
  const names = new Set([
    ...TAKEN,
    ...operations.flatMap(operation =>
      ['Query', 'Body', 'Response', 'Call'].map(end => operationTypeName(operation) + end),
    ),
  ])
  const byText = new Map<string, string>()
  const repeated = findRepeated(operations)
  const noun = (direction: Direction): string => NOUNS[family]?.[direction] ?? ''

  const nameObject: NameObject = (field, direction, hint) => {
    if (field.properties === undefined || !repeated.has(identityOf(field))) return undefined
    const text = renderObject(field, { direction, indent: '', hint, nameObject })
    const known = byText.get(text)
    if (known !== undefined) return known
    const name = uniqueName(namesFor(hint, noun(direction)), names)
    byText.set(text, name)
    declarations.push(`${comment([field.label ?? ''], '')}export interface ${name} ${text}\n`)
    return name
  }

  /** What several operations send or receive alike: declared once, under a name that is none of theirs. */
  const shared = new Map<string, string>()
  const twins = findTwins(operations)

  /**
   * Declares what an operation sends or receives, under a name of its own.
   *
   * @param head its comment
   */
  function declare(name: string, field: FieldFact, direction: Direction, head: string): string {
    if (field.type !== 'object' || field.properties === undefined) {
      declarations.push(
        `${head}export type ${name} = ` +
          `${renderType(field, { direction, indent: '', hint: '', nameObject })}\n`,
      )
      return name
    }
    const choice = alternatives(field, direction)
    if (choice !== '') {
      const { atLeastOne: _, ...fields } = field
      const base = declare(uniqueName([`${name}Fields`], names), fields, direction, '')
      declarations.push(`${head}export type ${name} = ${base}${choice}\n`)
      return name
    }
    const text = renderObject(field, { direction, indent: '', hint: '', nameObject })
    const paths = twins.get(identityOf(field) + direction) ?? []
    if (paths.length < 2) {
      declarations.push(`${head}export interface ${name} ${text}\n`)
      return name
    }
    let base = shared.get(text)
    if (base === undefined) {
      const end = { request: 'Parameters', query: 'Query', response: 'Result' }[direction]
      base = uniqueName([pathTypeName(commonPath(paths)) + end], names)
      shared.set(text, base)
      declarations.push(`export interface ${base} ${text}\n`)
    }
    declarations.push(`${head}export interface ${name} extends ${base} {}\n`)
    return name
  }

  for (const operation of operations) {
    const name = operationTypeName(operation)
    const { query, body } = operation
    const queryType = query && declare(`${name}Query`, query, 'query', typeComment(operation, 'query'))
    const bodyType = body && declare(`${name}Body`, body, 'request', typeComment(operation, 'body'))
    const response = responseField(operation)
    if (response) declare(`${name}Response`, response, 'response', typeComment(operation, 'response'))
    if (takesNothing(operation)) continue
    const members = [
      ...Object.entries(operation.pathParams ?? {}).map(
        ([variable, field]) =>
          `${fieldComment(field, 'request', '  ')}  ${quoteProperty(variable)}: ${variableType(field)}\n`,
      ),
      ...(queryType === undefined
        ? []
        : [needsSomething(query) ? `  query: ${queryType}\n` : `  query?: ${queryType} | undefined\n`]),
      ...(bodyType === undefined
        ? []
        : [
            namesOnlyTheCaller(body)
              ? `  ${dialect.body}?: ${bodyType} | undefined\n`
              : `  ${dialect.body}: ${bodyType}\n`,
          ]),
      ...uploadMembers(operation, nameObject),
      ...headerMembers(operation, nameObject),
    ]
    declarations.push(
      `${typeComment(operation, 'call')}export interface ${name}Call extends ${dialect.options} ` +
        `{\n${members.join('')}}\n`,
    )
  }
  const text = declarations.join('\n')
  const imports = IMPORTED.filter(each => new RegExp(`\\b${each}\\b`).test(text))
  const head =
    imports.length === 0 ? '' : `import type { ${imports.join(', ')} } from '${dialect.up}/call.ts'\n`
  return `${GENERATED}\n${head}\n${text || 'export {}\n'}`
}

/** Whether something has to be given that the client does not fill in by itself. */
export function needsSomething(field: FieldFact | undefined): boolean {
  if (field === undefined) return false
  return (
    alternatives(field, 'request') !== '' ||
    field.required?.some(name => field.properties?.[name]?.own === undefined) === true
  )
}

/** Whether a body has to say nothing but who calls. */
export function namesOnlyTheCaller(body: FieldFact | undefined): boolean {
  return body?.required !== undefined && !needsSomething(body)
}

/** Whether a call of an operation has no parts of its own. */
export function takesNothing({ pathParams = {}, query, body, form, header }: OperationFact): boolean {
  return Object.keys(pathParams).length === 0 && !query && !body && !form && !header
}

/** The schema of an operation's response, where that is JSON. */
export function responseField({ responses, produces }: OperationFact): FieldFact | undefined {
  if (produces) return undefined
  return Object.values(responses).find(response => response !== null) ?? undefined
}

function variableType(field: FieldFact): string {
  return field.enum ? openUnion(field.enum, 'string') : 'string | number'
}

function uploadMembers({ form }: OperationFact, nameObject: NameObject): string[] {
  if (form === undefined) return []
  const { meta, ...parts } = form
  const file = Object.entries(parts).find(([, part]) => part.type === 'file')
  const others = Object.entries(parts).filter(([, part]) => part.type !== 'file')
  const given = Object.entries(meta?.properties ?? {}).filter(([, part]) => !COMPUTED.has(part.format))
  const required = (meta?.required ?? []).filter(name => given.some(([each]) => each === name))
  const members = file ? [`${fieldComment(file[1], 'request', '  ')}  file: FileInput\n`] : []
  if (given.length > 0) {
    const type = renderObject(
      { type: 'object', properties: Object.fromEntries(given), required },
      { direction: 'request', indent: '  ', hint: '', nameObject },
    )
    members.push(
      `  /** What is signed along with the file; the client adds the file's name and digest. */\n  ` +
        `meta${required.length > 0 ? '' : '?'}: ${required.length > 0 ? type : orUndefined(type)}\n`,
    )
  }
  if (others.length > 0) {
    const type = renderObject(
      { type: 'object', properties: Object.fromEntries(others), required: others.map(([name]) => name) },
      { direction: 'query', indent: '  ', hint: '', nameObject },
    )
    members.push(`  /** Further parts of the form. */\n  form: ${type}\n`)
  }
  return members
}

/** Documented headers beside any other. */
function headerMembers({ header }: OperationFact, nameObject: NameObject): string[] {
  if (header === undefined) return []
  const type = renderObject(header, { direction: 'request', indent: '  ', hint: '', nameObject }).replace(
    /\}$/,
    '  readonly [name: string]: string | undefined\n  }',
  )
  return [header.required ? `  headers: ${type}\n` : `  headers?: ${type} | undefined\n`]
}

/** Objects that occur more than once in a family, by identity. */
function findRepeated(operations: readonly OperationFact[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const visit = (field: FieldFact | null | undefined): void => {
    if (!field) return
    if (field.properties) {
      const identity = identityOf(field)
      if (seen.has(identity)) return void repeated.add(identity)
      seen.add(identity)
    }
    for (const inner of [...Object.values(field.properties ?? {}), field.items, field.json]) visit(inner)
  }
  for (const { query, body, form, responses } of operations)
    for (const field of [query, body, ...Object.values(form ?? {}), ...Object.values(responses)]) visit(field)
  return repeated
}

/** Objects of the same fields are the same, whatever they are called. */
function identityOf({ properties, required, atLeastOne }: FieldFact): string {
  return JSON.stringify([properties, required, atLeastOne])
}

/** Which operations have an object of these fields as their whole query, body or response, by their paths. */
function findTwins(operations: readonly OperationFact[]): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>()
  const add = (field: FieldFact | undefined, direction: Direction, path: string): void => {
    if (field?.properties === undefined) return
    const key = identityOf(field) + direction
    twins.set(key, [...(twins.get(key) ?? []), path])
  }
  for (const operation of operations) {
    add(operation.query, 'query', operation.path)
    add(operation.body, 'request', operation.path)
    add(responseField(operation), 'response', operation.path)
  }
  return twins
}

/** The segments with which all of these paths begin. */
function commonPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(path => path.split('/'))
  const length = first.findIndex((segment, index) => others.some(other => other[index] !== segment))
  return first.slice(0, length === -1 ? first.length : length).join('/')
}

/** Names for an object, the shortest first: from its own name, and from those of the objects around it. */
function namesFor(hint: string, noun: string): string[] {
  const parts = hint.split('.').filter(part => part !== '')
  const own = pascalCase(parts.at(-1) ?? '')
  const around = parts.slice(0, -1).map(pascalCase)
  const longer = around.map((_, index) => around.slice(around.length - 1 - index).join('') + own)
  return noun === '' ? [own, ...longer] : [noun + own, ...longer.map(name => noun + name)]
}

/** The first of these names that is free; where none is, the last with a number. */
function uniqueName(wishes: readonly string[], names: Set<string>): string {
  let name = wishes.find(wish => wish !== '' && !names.has(wish))
  const last = wishes.at(-1) ?? ''
  for (let count = 2; name === undefined; count++) if (!names.has(`${last}${count}`)) name = `${last}${count}`
  names.add(name)
  return name
}
