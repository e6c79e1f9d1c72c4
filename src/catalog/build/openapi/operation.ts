import { sensitiveRequestPaths } from '../../sensitive-paths.ts'
import type { ErrorFact, FieldFact, OperationFact } from '../facts.ts'
import { operationTypeName } from '../names.ts'
import { HEADERS } from './frame.ts'
import { toObject, toSchema, withoutUndefined, type JsonObject, type NameOf } from './schema.ts'

/** An operation as OpenAPI has it. */
export function toOperation(fact: OperationFact, family: string, nameOf: NameOf): JsonObject {
  const { title, note, tags, roles, doc, updated, deprecated, baseUrl, path } = fact
  return withoutUndefined({
    operationId: operationId(fact),
    summary: title,
    description: note,
    tags,
    externalDocs: doc && { url: doc },
    deprecated,
    servers: baseUrl && [{ url: baseUrl.replace(/\/$/, '') }],
    security: path.startsWith('/brand/') ? [{ brand: [] }] : undefined,
    parameters: toParameters(fact, nameOf),
    requestBody: toRequestBody(fact, nameOf),
    responses: toResponses(fact, nameOf),
    'x-roles': roles,
    'x-family': family,
    'x-updated': updated,
  })
}

/** `postPayTransactionsJsapi`. */
function operationId(fact: OperationFact): string {
  const name = operationTypeName(fact)
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}

function toParameters(fact: OperationFact, nameOf: NameOf): JsonObject[] {
  const { pathParams = {}, query, header } = fact
  const all = (
    place: string,
    { properties = {}, required = [] }: Pick<FieldFact, 'properties' | 'required'>,
  ): JsonObject[] =>
    Object.entries(properties).map(([name, field]) =>
      toParameter({ name, in: place, required: required.includes(name) || undefined }, field, nameOf),
    )
  const encrypted = sensitiveRequestPaths(fact).length > 0
  return [
    ...all('path', { properties: pathParams, required: Object.keys(pathParams) }),
    ...(query ? all('query', query) : []),
    ...(header ? all('header', header) : []),
    { $ref: `#/components/parameters/${encrypted ? 'EncryptionSerial' : 'ResponseSerial'}` },
  ]
}

/** JSON in a query parameter is said by its media type, and not by a string that holds it. */
function toParameter(
  head: { readonly name: string; readonly in: string; readonly required: true | undefined },
  field: FieldFact,
  nameOf: NameOf,
): JsonObject {
  const { label, note, deprecated, json, ...bare } = field
  const description = [label, note].filter(part => part !== undefined).join('\n\n') || undefined
  const value = json
    ? { content: { 'application/json': { schema: toSchema(json, nameOf) } } }
    : { schema: toSchema(bare, nameOf) }
  return withoutUndefined({
    ...head,
    description,
    deprecated,
    ...value,
  })
}

function toRequestBody({ body, form }: OperationFact, nameOf: NameOf): JsonObject | undefined {
  if (body) return { required: true, content: { 'application/json': { schema: toSchema(body, nameOf) } } }
  if (form === undefined) return undefined
  // The part that is signed goes first.
  const { meta, ...parts } = form
  const properties = { ...(meta && { meta }), ...parts }
  const schema = toObject({ type: 'object', properties, required: Object.keys(properties) }, nameOf)
  return {
    required: true,
    content: { 'multipart/form-data': { schema, encoding: { meta: { contentType: 'application/json' } } } },
  }
}

const DESCRIPTIONS: Readonly<Record<string, string>> = { 200: '成功', 202: '已受理', 204: '成功，无返回内容' }

function toResponses({ responses, produces, errors = [] }: OperationFact, nameOf: NameOf): JsonObject {
  const described = Object.entries(responses).map(([status, field]) => [
    status,
    {
      description: DESCRIPTIONS[status] ?? status,
      headers: toHeaders(produces === undefined),
      ...(produces
        ? { content: Object.fromEntries(produces.map(type => [type, {}])) }
        : field && { content: { 'application/json': { schema: toSchema(field, nameOf) } } }),
    },
  ])
  return {
    ...(Object.fromEntries(described) as JsonObject),
    ...toErrors(errors),
    default: { $ref: '#/components/responses/Error' },
  }
}

/** The documented errors by status, each with its codes and when they come. */
function toErrors(errors: readonly ErrorFact[]): JsonObject {
  const statuses = [...new Set(errors.map(({ status }) => status))].sort()
  return Object.fromEntries(
    statuses.map(status => [
      status,
      {
        description: errors
          .filter(error => error.status === status)
          .map(({ code, when }) => (when === undefined ? code : `${code}: ${when}`))
          .join('\n\n'),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  )
}

/** Files are not signed, or in another way. */
function toHeaders(signed: boolean): JsonObject {
  const names = Object.keys(HEADERS).filter(name => signed || !name.startsWith('Wechatpay-'))
  return Object.fromEntries(names.map(name => [name, { $ref: `#/components/headers/${name}` }]))
}
