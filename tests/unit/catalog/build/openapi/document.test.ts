import { validate } from '@readme/openapi-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { OperationFact } from '../../../../../src/catalog/build/facts.ts'
import { findTwins, toDocument } from '../../../../../src/catalog/build/openapi/document.ts'
import type { JsonObject } from '../../../../../src/catalog/build/openapi/schema.ts'
import { createSampler } from '../../../../../src/catalog/build/samples.ts'
import { sensitivePaths, sensitiveRequestPaths } from '../../../../../src/catalog/sensitive-paths.ts'
import { everyFamily } from '../../families.ts'

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Schema = { readonly [key: string]: any }

/** What these tests read of the document. */
interface Document {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly tags: readonly { readonly name: string }[]
  readonly components: {
    readonly pathItems?: Readonly<Record<string, PathItem & { readonly 'x-path': string }>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}

type PathItem = Readonly<Partial<Record<Verb, OperationObject>>>

interface OperationObject extends JsonObject {
  readonly parameters: readonly {
    readonly name?: string
    readonly in?: string
    readonly $ref?: string
    readonly schema?: Schema
    readonly content?: Content
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

const families = everyFamily.map(({ name, facts }) => [name, facts] as const)
const facts = everyFamily.flatMap(family => family.facts)
const build = (operations: readonly OperationFact[]): Document =>
  toDocument([['x', operations]], '1.0.0') as unknown as Document
const document = toDocument(families, '1.0.0') as unknown as Document

const VERBS: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete']
const operationsOf = ({ paths, components }: Document): [call: string, operation: OperationObject][] =>
  [
    ...Object.entries(paths),
    ...Object.values(components.pathItems ?? {}).map(item => [item['x-path'], item] as const),
  ].flatMap(([path, item]) =>
    VERBS.flatMap((verb): [string, OperationObject][] =>
      item[verb] === undefined ? [] : [[`${verb.toUpperCase()} ${path}`, item[verb]]],
    ),
  )
const byCall = new Map(operationsOf(document))
const get = (call: string): OperationObject => byCall.get(call)!
const jsonOf = (content: Content | undefined): Schema | undefined => content?.['application/json']?.schema

const schemasIn = (value: unknown): Schema[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'schema' ? [inner as Schema] : schemasIn(inner),
      )

const fact = (
  method: OperationFact['method'],
  path: string,
  more: Partial<OperationFact> = {},
): OperationFact => ({
  method,
  path,
  title: path,
  tags: ['a'],
  roles: ['merchant'],
  responses: { 204: null },
  ...more,
})

describe('the document of the whole catalog', () => {
  test('is valid OpenAPI', async () => {
    expect(await validate(structuredClone(document) as never)).toEqual({
      valid: true,
      warnings: [],
      specification: 'OpenAPI',
    })
  })

  test('has every operation once', () => {
    expect(byCall.size).toBe(facts.length)
    expect([...byCall.keys()].sort()).toEqual(facts.map(({ method, path }) => `${method} ${path}`).sort())
  })

  test('keeps the one path that is another’s under other names of variables beside the paths', () => {
    expect(
      findTwins(families).map(({ operation, path }) => [operation.method, operation.path, path]),
    ).toEqual([
      [
        'POST',
        '/v3/apply4subject/applyment/{business_code}/cancel',
        '/v3/apply4subject/applyment/{applyment_id}/cancel',
      ],
    ])
    const shapes = Object.keys(document.paths).map(path => path.replace(/\{\w+\}/g, '{}'))
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(document.paths['/v3/apply4subject/applyment/{applyment_id}/cancel']).toMatchObject({
      'x-alternatives': [{ $ref: '#/components/pathItems/PostApply4subjectApplymentBusinessCodeCancel' }],
    })
    expect(Object.keys(document.components.pathItems!)).toEqual([
      'PostApply4subjectApplymentBusinessCodeCancel',
    ])
  })

  test('has schemas of JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false })
    const every = [...Object.values(document.components.schemas), ...[...byCall.values()].flatMap(schemasIn)]
    expect(every.length).toBeGreaterThan(3000)
    expect(every.filter(schema => !ajv.validateSchema(schema))).toEqual([])
    expect(
      ajv.validateSchema({ type: 'object', properties: { a: { contentSchema: { type: 'text' } } } }),
    ).toBe(false)
  })

  test('has schemas that a sample of each operation fits', { timeout: 60_000 }, () => {
    const ajv = new Ajv2020({
      strict: false,
      validateFormats: false,
      validateSchema: false,
      inlineRefs: false,
    })
    ajv.addSchema({ $id: 'openapi', ...document })
    const fits = (schema: Schema | undefined, value: unknown): boolean =>
      ajv.validate(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as Schema, value)
    const sample = createSampler(facts)
    const misfits = facts.flatMap(each => {
      const call = `${each.method} ${each.path}`
      const { requestBody, responses } = get(call)
      const { body, responses: answers } = sample(each)
      return [
        ...(body === undefined || fits(jsonOf(requestBody?.content), body) ? [] : [`${call}: body`]),
        ...Object.entries(answers)
          .filter(([status, answer]) => answer !== null && !fits(jsonOf(responses[status]?.content), answer))
          .map(([status]) => `${call}: ${status}`),
      ]
    })
    expect(misfits).toEqual([])
    const jsapi = jsonOf(get('POST /v3/pay/transactions/jsapi').requestBody?.content)
    expect([
      fits(jsapi, {}),
      fits(jsapi, {
        ...(sample(facts.find(({ path }) => path === '/v3/pay/transactions/jsapi')!).body as object),
        amount: { total: '1' },
      }),
    ]).toEqual([false, false])
  })

  test('marks exactly the sensitive fields', () => {
    const resolve = (schema: Schema): Schema =>
      schema['$ref'] === undefined
        ? schema
        : document.components.schemas[schema['$ref'].slice('#/components/schemas/'.length)]!
    const marked = (schema: Schema | undefined, path: string): string[] => {
      if (schema === undefined) return []
      const { properties = {}, items, contentSchema, ...rest } = resolve(schema)
      const below = (name: string): string => (path === '' ? name : `${path}.${name}`)
      return [
        ...(rest['x-sensitive'] === true && rest['contentEncoding'] === 'base64' ? [path] : []),
        ...Object.entries(properties as Record<string, Schema>).flatMap(([name, inner]) =>
          marked(inner, below(name)),
        ),
        ...marked(items, below('*')),
        ...marked(contentSchema, path),
      ]
    }
    for (const each of facts) {
      const { parameters, requestBody, responses } = get(`${each.method} ${each.path}`)
      const query = parameters
        .filter(parameter => parameter.in === 'query')
        .flatMap(({ name, schema, content }) => marked(schema ?? jsonOf(content), `query.${name}`))
      const meta = requestBody?.content['multipart/form-data']?.schema?.['properties']['meta']
      const request = [...query, ...marked(jsonOf(requestBody?.content), 'json'), ...marked(meta, 'meta')]
      expect(request).toEqual(sensitiveRequestPaths(each))
      expect(parameters.at(-1)).toEqual({
        $ref: `#/components/parameters/${request.length > 0 ? 'EncryptionSerial' : 'ResponseSerial'}`,
      })
      for (const [status, answer] of Object.entries(each.responses))
        expect(marked(jsonOf(responses[status]?.content), '')).toEqual(
          answer === null ? [] : sensitivePaths(answer),
        )
    }
  })

  test('has no schema twice, and names that say what they are', () => {
    const withoutExamples = (schema: Schema): string =>
      JSON.stringify(schema, (key, value: unknown) =>
        key === 'examples' && Array.isArray(value) ? undefined : value,
      )
    const schemas = Object.entries(document.components.schemas)
    expect(new Set(schemas.map(([, schema]) => withoutExamples(schema))).size).toBe(schemas.length)
    for (const [name] of schemas) expect(name).toMatch(/^[A-Z][A-Za-z\d]{2,}$/)
    for (const name of [
      'Error',
      'PostPayTransactionsJsapiBody',
      'PostPayTransactionsAppResponse',
      'UserInformation',
    ])
      expect(document.components.schemas).toHaveProperty([name])
    expect(jsonOf(get('POST /v3/pay/transactions/jsapi').responses['200']?.content)).toEqual({
      $ref: '#/components/schemas/PostPayTransactionsAppResponse',
    })
  })

  test('says of an operation what the catalog says', () => {
    expect(get('POST /v3/applyment4sub/applyment/')).toMatchObject({
      operationId: 'postApplyment4subApplyment',
    })
    expect(document.paths).not.toHaveProperty(['/v3/applyment4sub/applyment'])
    expect(operationsOf(document).filter(([, operation]) => operation['deprecated'] === true)).toHaveLength(
      facts.filter(({ deprecated }) => deprecated).length,
    )
    for (const { method, path, title, doc, tags } of facts)
      expect(get(`${method} ${path}`)).toMatchObject({
        summary: title,
        tags,
        ...(doc !== undefined && { externalDocs: { url: doc } }),
      })
    expect(document.tags.map(({ name }) => name)).toEqual(
      [...new Set(facts.flatMap(({ tags }) => tags))].sort(),
    )
    expect(get('GET /v3/global/certificates')).toMatchObject({
      servers: [{ url: 'https://apihk.mch.weixin.qq.com' }],
    })
    expect(Object.keys(get('GET /v3/billdownload/file').responses['200']!.content!)).toEqual([
      'text/plain',
      'application/x-gzip',
    ])
    expect(get('POST /v3/merchant/media/upload').requestBody!.content).toMatchObject({
      'multipart/form-data': {
        schema: {
          required: ['meta', 'file'],
          properties: { file: { contentMediaType: 'application/octet-stream' } },
        },
        encoding: { meta: { contentType: 'application/json' } },
      },
    })
  })
})

describe('a field', () => {
  const property = (field: OperationFact['body']): Schema =>
    build([fact('POST', '/v3/x', { body: { type: 'object', properties: { field: field! } } })]).components
      .schemas['PostXBody']!['properties'].field

  test.each<[string, NonNullable<OperationFact['body']>, Schema]>([
    [
      'has its Chinese name, note, default, example',
      { type: 'integer', label: '金额', note: 'in fen', default: 1, example: 2, minimum: 1 },
      { type: 'integer', title: '金额', description: 'in fen', default: 1, examples: [2], minimum: 1 },
    ],
    [
      'has an enumeration that stays open',
      { type: 'string', enum: ['A'], maxLength: 3 },
      {
        anyOf: [
          { type: 'string', enum: ['A'] },
          { type: 'string', maxLength: 3 },
        ],
      },
    ],
    [
      'has a pattern for the whole of the text',
      { type: 'string', pattern: 'a|b' },
      { type: 'string', pattern: '^(?:a|b)$' },
    ],
    [
      'that is sensitive has no limits of its ciphertext',
      { type: 'string', sensitive: true, label: '姓名', maxLength: 9, example: '张三' },
      {
        type: 'string',
        title: '姓名',
        contentEncoding: 'base64',
        'x-sensitive': true,
        'x-plain-text': { maxLength: 9, examples: ['张三'] },
      },
    ],
    [
      'that holds JSON says what is inside',
      { type: 'string', format: 'json', json: { type: 'array', items: { type: 'any' } } },
      { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'array', items: {} } },
    ],
    [
      'takes emoji where that is known',
      { type: 'string', emoji: true, deprecated: true },
      { type: 'string', 'x-emoji': true, deprecated: true },
    ],
  ])('%s', (_, field, schema) => {
    expect(property(field)).toEqual(schema)
  })

  test('of a query is a parameter; JSON in it is a media type, an array repeats the name', () => {
    const query = {
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'string', label: '甲', deprecated: true },
        b: { type: 'string', format: 'json', json: { type: 'object' } },
        c: { type: 'array', items: { type: 'string' } },
      },
    } as const
    const { parameters } = build([
      fact('GET', '/v3/x/{id}', { query, pathParams: { id: { type: 'string' } } }),
    ]).paths['/v3/x/{id}']!.get!
    expect(parameters.slice(0, -1)).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'a',
        in: 'query',
        required: true,
        description: '甲',
        deprecated: true,
        schema: { type: 'string' },
      },
      { name: 'b', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
      { name: 'c', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
    ])
  })
})

test('objects of the same fields are one schema, with the family in its name where only one has it', () => {
  const amount = (example: number): NonNullable<OperationFact['body']> => ({
    type: 'object',
    label: `金额${example}`,
    properties: { total: { type: 'integer', example } },
  })
  const body = (name: string, example: number): Partial<OperationFact> => ({
    body: { type: 'object', properties: { [name]: amount(example), n: { type: 'integer' } } },
  })
  const { components } = build([
    fact('POST', '/v3/a', body('amount', 1)),
    fact('POST', '/v3/b', body('refund', 2)),
    fact('PUT', '/v3/b', body('amount', 1)),
  ])
  expect(components.schemas).toMatchObject({
    XAmount: { type: 'object', properties: { total: { type: 'integer', examples: [1] } } },
    PutBBody: { properties: { amount: { $ref: '#/components/schemas/XAmount', title: '金额1' } } },
    PostBBody: { properties: { refund: { $ref: '#/components/schemas/XAmount', title: '金额2' } } },
  })
  expect(Object.keys(components.schemas)).toEqual(['Error', 'PostBBody', 'PutBBody', 'XAmount'])
})

test('a path below /brand/ is signed by a brand', () => {
  const { paths } = build([fact('GET', '/brand/x'), fact('GET', '/v3/brand/x')])
  expect([paths['/brand/x']!.get!['security'], paths['/v3/brand/x']!.get!['security']]).toEqual([
    [{ brand: [] }],
    undefined,
  ])
})
