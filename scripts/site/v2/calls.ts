import { pickFields, type ExampleCall } from '../../../src/cli/catalog/example-call.ts'
import { writeValue } from '../../../src/cli/catalog/write-typescript.ts'
import type { FieldSchema, Operation } from '../../../src/catalog.ts'
import type { OperationExample } from '../../../src/catalog/examples.ts'
import { loadExampleV2 } from '../../../src/catalog/v2/examples.ts'
import { OWN_FIELDS } from '../../../src/v2/fields.ts'
import { callsOf, type OperationCalls } from '../operation-page.ts'
import { sentPath } from './operations.ts'

/** The documentation's example of an operation. */
export async function exampleOfV2(operation: Operation): Promise<OperationExample | undefined> {
  return loadExampleV2({ ...operation, path: sentPath(operation) })
}

/** The calls that an operation's page shows. */
export async function operationCallsV2(operation: Operation): Promise<OperationCalls> {
  const example = await exampleOfV2(operation)
  const call = exampleCallV2(operation, example, false)
  const all = exampleCallV2(operation, example, true)
  if (!isForBrowsers(operation)) return callsOf(operation, call, all)
  const [code, whole] = [writeUrl(operation, call), writeUrl(operation, all)]
  return { styles: [{ label: 'signedUrl()', code }], whole: whole === code ? undefined : whole }
}

/** Whether a customer's browser is sent there, in place of a call. */
export function isForBrowsers({ responses }: Operation): boolean {
  return Object.values(responses).every(schema => schema === null)
}

/**
 * The example call of an operation, without what the client fills in by itself.
 *
 * @param whole every documented field; otherwise only those that are required
 */
export function exampleCallV2(
  { query, body, form }: Operation,
  example: OperationExample | undefined,
  whole: boolean,
): ExampleCall {
  if (form !== undefined) return { variables: {}, file: 'example.png' }
  const pick = (schema: FieldSchema, values: Values = {}): Values =>
    withJson(schema, pickFields(withoutOwn(schema), values, whole) as Values)
  return {
    variables: {},
    ...(query !== undefined && { query: pick(query, example?.query) }),
    ...(body !== undefined && { xml: pick(body, example?.body) }),
  }
}

type Values = Readonly<Record<string, unknown>>

/** What is JSON in a string on the wire, as the value that it stands for: so a caller gives it. */
function withJson({ properties = {} }: FieldSchema, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      properties[name]?.json !== undefined && typeof value === 'string' ? JSON.parse(value) : value,
    ]),
  )
}

/** The fields of a request that a caller gives. */
function withoutOwn(schema: FieldSchema): FieldSchema {
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([name, { own }]) => own === undefined && !OWN_FIELDS.includes(name),
  )
  return { ...schema, properties: Object.fromEntries(fields) }
}

function writeUrl({ path }: Operation, { query }: ExampleCall): string {
  return `const url = await wxpay.signedUrl('${path.slice(1)}', ${writeValue(query ?? {}, '')})\n`
}
