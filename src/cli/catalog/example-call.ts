import { exampleOf, type FieldSchema, type Operation } from '../../catalog.ts'

/** A call filled with the documentation's example values, as the client takes it. */
export interface ExampleCall {
  /** Template variables by name. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly json?: unknown
  /** Fields of a request of APIv2. */
  readonly xml?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Name of the file of an upload. */
  readonly file?: string
  /** The parts of an upload beside the file, and what of `meta` the client does not fill in by itself. */
  readonly meta?: Readonly<Record<string, unknown>>
  readonly form?: Readonly<Record<string, unknown>>
}

type Values = Readonly<Record<string, unknown>>

/**
 * The example call of an operation. The caller's own `mchid` is left out, because the client fills it in.
 *
 * @param whole every documented field; otherwise only those that are required
 */
export async function exampleCall(operation: Operation, whole: boolean): Promise<ExampleCall> {
  const example = await exampleOf(operation.method, operation.path)
  const { query, body, header, form } = operation
  const pick = (schema: FieldSchema, value: unknown): unknown => pickFields(schema, value, whole)
  const parameters = query && (pick(query, example?.query ?? {}) as Values)
  return {
    variables: example?.variables ?? {},
    ...(parameters !== undefined && Object.keys(parameters).length > 0 && { query: parameters }),
    ...(body !== undefined && { json: pick(body, example?.body ?? {}) }),
    ...headersOf(header),
    ...(form !== undefined && uploadOf(form)),
  }
}

/** The fields of a value that are wanted, in the order of the catalog: all, or those that have to be there. */
export function pickFields(schema: FieldSchema, value: unknown, whole: boolean): unknown {
  if (schema.type === 'array' && schema.items !== undefined && Array.isArray(value)) {
    const { items } = schema
    return value.map(item => pickFields(items, item, whole))
  }
  if (schema.properties === undefined || !isValues(value)) return value
  const wanted = new Set([
    ...(schema.required ?? []),
    // Of each group one has to be there.
    ...(schema.atLeastOne ?? []).map(([first]) => first),
  ])
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([name, field]) => {
      const isOwn = field.own === 'mchid'
      if (isOwn || !(whole || wanted.has(name)) || !Object.hasOwn(value, name)) return []
      const picked = pickFields(field, value[name], whole)
      // An object that has to be there says too little where nothing in it has to.
      const isEmpty = isValues(picked) && Object.keys(picked).length === 0
      return [[name, isEmpty ? firstField(field, value[name]) : picked]]
    }),
  )
}

/** An object with its first field alone, a simple one before one that is an object itself. */
function firstField(schema: FieldSchema, value: unknown): unknown {
  if (!isValues(value)) return value
  const names = Object.keys(schema.properties ?? {}).filter(name => Object.hasOwn(value, name))
  const first = names.find(name => schema.properties?.[name]?.properties === undefined) ?? names[0]
  return first === undefined ? value : { [first]: value[first] }
}

/** Documented headers have no examples: what is required is a key of the caller's own making. */
function headersOf(header: FieldSchema | undefined): Pick<ExampleCall, 'headers'> {
  const { required = [] } = header ?? {}
  return required.length === 0 ? {} : { headers: Object.fromEntries(required.map(name => [name, 'A-1'])) }
}

const EXTENSION = 'png'

type Upload = Pick<ExampleCall, 'file' | 'meta' | 'form'>

/** Uploads have no examples: what the client does not fill in by itself is made up. */
function uploadOf(form: Readonly<Record<string, FieldSchema>>): Upload {
  const { meta, ...parts } = form
  const file = Object.values(parts).find(({ type }) => type === 'file')
  const { extensions = [EXTENSION] } = file ?? {}
  const others = Object.entries(parts).filter(([, { type }]) => type !== 'file')
  const own = Object.entries(meta?.properties ?? {}).filter(
    ([name, { format }]) =>
      meta?.required?.includes(name) === true && format !== 'file-name' && format !== 'file-sha256',
  )
  return {
    file: `example.${extensions.includes(EXTENSION) ? EXTENSION : extensions[0]!}`,
    ...(own.length > 0 && { meta: madeUp(own) }),
    ...(others.length > 0 && { form: madeUp(others) }),
  }
}

function madeUp(fields: readonly (readonly [name: string, field: FieldSchema])[]): Values {
  return Object.fromEntries(
    fields.map(([name, { type, enum: values }]) => [
      name,
      values?.[0] ?? (type === 'integer' ? 1 : 'example'),
    ]),
  )
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
