import type { FieldSchema } from '../../catalog.ts'

/**
 * The source of a valibot schema for a value as a caller of the client gives or gets it, in JavaScript that
 * is TypeScript, too. It says what the catalog says in strict mode.
 *
 * @param name of the constant that it exports
 * @param title said in a comment
 */
export function toValibotSource(field: FieldSchema, name: string, title: string): string {
  return (
    `import * as v from 'valibot'\n\n` +
    `/** ${title.replaceAll('*/', '* /')} */\n` +
    `export const ${name} = ${toValibot(field, '')}\n`
  )
}

function toValibot(field: FieldSchema, indent: string): string {
  const { type, items, json, minItems, maxItems } = field
  if (json !== undefined) {
    const inner = toValibot(json, indent)
    // The client takes the value as well, and makes the string of it.
    return `v.union([v.pipe(v.string(), v.parseJson(), ${inner}), ${inner}])`
  }
  switch (type) {
    case 'object':
      return toObject(field, indent)
    case 'array':
      return pipe(`v.array(${items === undefined ? 'v.unknown()' : toValibot(items, indent)})`, [
        action('minLength', minItems),
        action('maxLength', maxItems),
      ])
    case 'file':
      return 'v.blob()'
    case 'any':
      return 'v.unknown()'
    case 'boolean':
      return 'v.boolean()'
    default:
      return toScalar(field)
  }
}

function toObject({ properties, required = [], atLeastOne = [] }: FieldSchema, indent: string): string {
  if (properties === undefined) return 'v.record(v.string(), v.unknown())'
  const deeper = `${indent}  `
  const lines = Object.entries(properties).map(([name, inner]) => {
    const schema = toValibot(inner, deeper)
    // What the caller's own options fill in need not be given.
    const isOptional = !required.includes(name) || inner.own !== undefined
    return (
      `${toComment(inner, deeper)}${deeper}${toName(name)}: ` +
      `${isOptional ? `v.optional(${schema})` : schema},\n`
    )
  })
  const groups = atLeastOne.map(group => {
    const names = JSON.stringify(group)
    const message = literal(`expected at least one of ${group.join(', ')}`)
    return `v.check(value => ${names}.some(name => Object.hasOwn(value, name)), ${message})`
  })
  return pipe(`v.strictObject({\n${lines.join('')}${indent}})`, groups)
}

function toComment({ label, sensitive, deprecated }: FieldSchema, indent: string): string {
  const parts = [
    ...(label === undefined ? [] : [label.replaceAll('*/', '* /')]),
    ...(sensitive ? ['(encrypted by the client)'] : []),
    ...(deprecated ? ['@deprecated'] : []),
  ]
  return parts.length === 0 ? '' : `${indent}/** ${parts.join(' ')} */\n`
}

function toScalar(field: FieldSchema): string {
  const { type, enum: values, minLength, maxLength, minimum, maximum, pattern, format } = field
  if (values !== undefined) return `v.picklist([${values.map(literal).join(', ')}])`
  if (type !== 'string')
    return pipe('v.number()', [
      type === 'integer' ? 'v.safeInteger()' : undefined,
      action('minValue', minimum),
      action('maxValue', maximum),
    ])
  return pipe('v.string()', [
    action('minLength', minLength),
    action('maxLength', maxLength),
    pattern === undefined ? undefined : `v.regex(/^(?:${pattern.replaceAll('/', String.raw`\/`)})$/u)`,
    format === 'date' ? 'v.isoDate()' : undefined,
    format === 'date-time' ? `v.regex(${DATE_TIME})` : undefined,
  ])
}

/** valibot's own knows no leap second, which the documentation's examples have. */
const DATE_TIME = String.raw`/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/`

function action(name: string, limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : `v.${name}(${limit})`
}

function pipe(schema: string, actions: readonly (string | undefined)[]): string {
  const present = actions.filter(each => each !== undefined)
  return present.length === 0 ? schema : `v.pipe(${[schema, ...present].join(', ')})`
}

/** JSON is JavaScript, its line separators apart. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

function toName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
}
