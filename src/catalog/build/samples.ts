import { defined } from '../../lib/defined.ts'
import type { FieldFormat, FieldSchema } from '../types.ts'
import { validateValue } from '../validate.ts'
import { withoutProse } from './compact.ts'
import type { FieldFact, OperationFact } from './facts.ts'

/** What an operation's messages may look like: documented examples put together, gaps filled. */
export interface OperationSample {
  readonly variables?: Readonly<Record<string, unknown>>
  readonly query?: unknown
  readonly body?: unknown
  /** By status; `null` for an empty body. */
  readonly responses: Readonly<Record<string, unknown>>
}

/**
 * Stand-ins for sensitive fields, whose documented examples are ciphertext; the first whose pattern matches
 * label or name.
 */
const SECRETS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/手机|电话|phone|mobile/i, '13800000000'],
  [/邮箱|email/i, 'user@example.com'],
  [/证件号|证号|身份证|id_?(?:card_)?(?:no|number)/i, '11010519491231002X'],
  [/卡号|账号|account_(?:no|number)/i, '6222020000000000000'],
  [/地址|address/i, '广东省深圳市南山区'],
]

const BY_FORMAT: Readonly<Partial<Record<FieldFormat, string>>> = {
  'date-time': '2018-06-08T10:34:56+08:00',
  date: '2018-06-08',
  decimal: '1900000109',
  yyyyMMddHHmmss: '20180608103456',
  'mm/yy': '06/28',
  uri: 'https://www.weixin.qq.com/wxpay/pay',
  'media-url': 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  rfc2397: 'data:image/png;base64,iVBORw0KGgo=',
}

/**
 * Makes samples of operations. What one field has no example for, another field of the same name may have: so
 * it looks at the whole catalog first.
 */
export function createSampler(
  catalog: readonly OperationFact[],
): (operation: OperationFact) => OperationSample {
  const sample = createFieldSampler(catalog)
  const samples = (fields: Readonly<Record<string, FieldFact>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, sample(field, name)]))

  return ({ pathParams, query, body, responses }) =>
    defined({
      variables: pathParams && samples(pathParams),
      query: query && sample(query, 'query'),
      body: body && sample(body, 'body'),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [
          status,
          response && sample(response, 'response'),
        ]),
      ),
    })
}

/** Makes samples of fields. */
export function createFieldSampler(
  catalog: readonly OperationFact[],
): (field: FieldFact, name?: string) => unknown {
  const byName = collectExamples(catalog)

  function sample(field: FieldFact, name: string): unknown {
    if (field.example !== undefined) return field.example
    switch (field.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(field.properties ?? {}).map(([key, property]) => [key, sample(property, key)]),
        )
      case 'array':
        return Array.from({ length: field.minItems ?? 1 }, () => sample(field.items ?? { type: 'any' }, name))
      case 'boolean':
        return field.default ?? true
      case 'any':
        return 1
      case 'file':
        return undefined
      default:
        return field.json
          ? JSON.stringify(sample(field.json, name))
          : firstValid(field, [
              field.default,
              field.enum?.[0],
              secretOf(field, name),
              ...(byName.get(name) ?? []),
              ...standIns(field, name),
            ])
    }
  }

  return (field, name = '') => sample(field, name)
}

/** Examples by field name, the most frequent first. */
function collectExamples(catalog: readonly OperationFact[]): ReadonlyMap<string, readonly unknown[]> {
  const counts = new Map<string, Map<unknown, number>>()
  const visit = (field: FieldFact | null | undefined, name: string): void => {
    if (!field) return
    if (field.example !== undefined && !field.json) {
      const ofName = counts.get(name) ?? new Map<unknown, number>()
      counts.set(name, ofName.set(field.example, (ofName.get(field.example) ?? 0) + 1))
    }
    for (const [key, property] of Object.entries(field.properties ?? {})) visit(property, key)
    visit(field.items, name)
    visit(field.json, name)
  }
  for (const { pathParams = {}, query, body, responses } of catalog) {
    for (const [name, field] of Object.entries(pathParams)) visit(field, name)
    for (const field of [query, body, ...Object.values(responses)]) visit(field, '')
  }
  return new Map(
    [...counts].map(([name, ofName]) => [
      name,
      [...ofName].sort((a, b) => b[1] - a[1]).map(([example]) => example),
    ]),
  )
}

function secretOf({ sensitive, label }: FieldSchema, name: string): string | undefined {
  return sensitive && SECRETS.find(([pattern]) => pattern.test(`${label} ${name}`))?.[1]
}

/** What to take where nobody gives an example: something of the format, the label as text, the least number. */
function standIns(
  { type, format, label, sensitive, maxLength, minLength = 0, minimum = 1 }: FieldSchema,
  name: string,
): unknown[] {
  if (type !== 'string') return [minimum]
  const text = (label ?? name).slice(0, maxLength)
  return [
    ...(sensitive ? ['张三'] : []),
    format && BY_FORMAT[format],
    text.padEnd(minLength, '0'),
    '20180608',
    '100000',
  ]
}

function firstValid(field: FieldFact, candidates: readonly unknown[]): unknown {
  const schema = withoutProse(field)
  const valid = candidates.find(
    candidate => candidate !== undefined && validateValue(schema, candidate, 'strict', '').length === 0,
  )
  if (valid === undefined) throw new Error(`no sample found for ${JSON.stringify(field)}`)
  return valid
}
