import { describeOperation } from '../../catalog/describe-operation.ts'
import { exampleCall, type ExampleCall } from '../../catalog/example-call.ts'
import { findOperation } from '../../catalog/find-operation.ts'
import { toJsonSchema } from '../../catalog/json-schema.ts'
import { searchOperations } from '../../catalog/search-operations.ts'
import { writeTypeScript } from '../../catalog/write-typescript.ts'
import { METHOD, objectOf, PATH, textOf, type Arguments, type Tool } from '../tool.ts'

const searchTool: Tool = {
  name: 'search_operations',
  title: 'Search operations',
  description:
    'Find WeChat Pay APIv3 operations by words that all of them have in title (Chinese), path, or field names. ' +
    'Chinese and English. Start here; then describe_operation for one of them.',
  properties: {
    query: { type: 'string', minLength: 1, description: 'words, e.g. "jsapi order", "退款", "out_bill_no"' },
    role: {
      type: 'string',
      enum: ['merchant', 'partner', 'ecommerce', 'institution', 'channel', 'brand'],
      description: 'only what that role may call; an ordinary merchant is "merchant"',
    },
    limit: { type: 'integer', minimum: 1, maximum: 100, description: 'default 20' },
  },
  required: ['query'],
  effect: 'read',
  run: async given =>
    searchOperations([textOf(given, 'query')], {
      role: textOf(given, 'role') || undefined,
      limit: typeof given['limit'] === 'number' ? given['limit'] : undefined,
    }),
}

const describeTool: Tool = {
  name: 'describe_operation',
  title: 'Describe an operation',
  description:
    'All that is known of one operation: title, roles, official page, every field of path, query, body and ' +
    'answer (Chinese name, type, required, limits, unit, whether it is encrypted, example), documented errors, ' +
    'what makes it idempotent. Amounts are integers in fen.',
  properties: {
    method: METHOD,
    path: PATH,
    json_schema: { type: 'boolean', description: 'also the JSON Schema of the body; default false' },
  },
  required: ['method', 'path'],
  effect: 'read',
  async run(given) {
    const operation = await findOperation(textOf(given, 'method'), textOf(given, 'path'))
    const { typescript, curl, ...facts } = await describeOperation(operation, { whole: false, sandbox: '' })
    return {
      ...facts,
      ...(given['json_schema'] === true && operation.body && { jsonSchema: toJsonSchema(operation.body) }),
    }
  },
}

const SETUP = `import { createWechatpay } from 'wechatpay-isomorphic'

// The options are checked when the client is made; keys are imported once, on first use.
const wxpay = createWechatpay({
  mchid: process.env.WXPAY_MCHID!,
  serial: process.env.WXPAY_SERIAL!,
  privateKey: process.env.WXPAY_PRIVATE_KEY!,
  certs: { [process.env.WXPAY_PUBLIC_KEY_ID!]: process.env.WXPAY_PUBLIC_KEY! },
  apiv3Key: process.env.WXPAY_APIV3_KEY!,
  appid: process.env.WXPAY_APPID,
  // For the sandbox: its URL, see the tool sandbox_connection. Left out: WeChat Pay.
  baseUrl: process.env.WXPAY_BASE_URL,
})
`

const writeTool: Tool = {
  name: 'write_call',
  title: 'Write a call in TypeScript',
  description:
    'TypeScript that calls an operation with wechatpay-isomorphic, filled with your values or the documented ' +
    'example ones. Sensitive fields are plain text there: the client encrypts them, signs the request, and ' +
    'verifies the answer. Gives the property chain and the same by its path as a string, and how the client is made.',
  properties: {
    method: METHOD,
    path: PATH,
    variables: { type: 'object', description: 'template variables by name; default example values' },
    query: { type: 'object', description: 'query parameters; default example values' },
    json: { description: 'the JSON body; default example values' },
    all_fields: {
      type: 'boolean',
      description: 'example values for every documented field, not only the required ones; default false',
    },
  },
  required: ['method', 'path'],
  effect: 'read',
  async run(given) {
    const operation = await findOperation(textOf(given, 'method'), textOf(given, 'path'))
    const example = await exampleCall(operation, given['all_fields'] === true)
    const { chain, index } = writeTypeScript(operation, { ...example, ...givenParts(given) })
    return { setup: SETUP, chain, index }
  },
}

function givenParts(given: Arguments): Partial<ExampleCall> {
  return {
    ...(given['variables'] !== undefined && { variables: objectOf(given, 'variables') }),
    ...(given['query'] !== undefined && { query: objectOf(given, 'query') }),
    ...(given['json'] !== undefined && { json: given['json'] }),
  }
}

/** What is read of the catalog. */
export const CATALOG_TOOLS: readonly Tool[] = [searchTool, describeTool, writeTool]
