import { DOC_ROOT, ROLES } from '../compact-form.ts'
import { V3, type Dialect } from './dialect.ts'
import { checkField, isRecord, type Report } from './check-field.ts'

const METHODS: ReadonlySet<unknown> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

const PATH = /^(?:\/(?:[\w-]+|\{\w+\}))+\/?$/

const STATUSES: ReadonlySet<string> = new Set(['200', '202', '204'])

/** What each key of an operation has to be. */
const KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  method: value => METHODS.has(value),
  path: value => typeof value === 'string' && PATH.test(value),
  title: isText,
  tags: value => Array.isArray(value) && value.length > 0 && value.every(isText),
  roles: value =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(role => Object.values(ROLES).includes(role as string)),
  doc: value => typeof value === 'string' && value.startsWith(DOC_ROOT),
  updated: value => typeof value === 'string' && /^\d{4}\.\d\d\.\d\d$/.test(value),
  deprecated: value => value === true,
  mtls: value => value === true,
  baseUrl: value => typeof value === 'string' && /^https:\/\/[\w.]+\/$/.test(value),
  note: isText,
  pathParams: isRecord,
  query: isRecord,
  header: isRecord,
  body: isRecord,
  form: isRecord,
  responses: value =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every(status => STATUSES.has(status)),
  errors: isErrors,
  idempotentBy: value =>
    value === 'read-only' || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  produces: value =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(type => typeof type === 'string' && /^[\w.+-]+\/(?:[\w.+-]+|\*)$/.test(type)),
}

const REQUIRED = ['method', 'path', 'title', 'tags', 'roles', 'responses']

/** Checks an operation and all of its fields. */
export function checkOperation(
  operation: Readonly<Record<string, unknown>>,
  report: Report,
  dialect: Dialect = V3,
): void {
  for (const key of REQUIRED) if (operation[key] === undefined) return report('', `has no ${key}`)
  for (const [key, value] of Object.entries(operation)) {
    if (!Object.hasOwn(KEYS, key)) report(key, 'is an unknown key')
    else if (!KEYS[key]!(value)) return report(key, `cannot be ${JSON.stringify(value)}`)
  }
  const { path, pathParams = {}, query, header, body, form, responses, method, idempotentBy } = operation
  if (Array.isArray(idempotentBy)) checkIdempotency(operation, idempotentBy as string[], report)
  if (idempotentBy !== undefined && method === 'GET') report('idempotentBy', 'is of a GET, which needs none')
  checkVariables(String(path), isRecord(pathParams) ? pathParams : {}, report)
  for (const [name, part] of Object.entries({ query, header, body })) {
    if (part === undefined) continue
    if (name !== 'body' && (part as Record<string, unknown>)['type'] !== 'object')
      report(name, 'has to be an object')
    if (name === 'header') checkHeaderNames(part, report)
    else checkField(part, name, report)
  }
  if (body !== undefined && (method === 'GET' || form !== undefined))
    report('body', method === 'GET' ? 'a GET has none' : 'is beside a form')
  if (isRecord(query) && isRecord(query['properties']))
    for (const [name, field] of Object.entries(query['properties']))
      checkParameter(field, `query.${name}`, report)
  if (isRecord(form)) checkForm(form, report, dialect)
  for (const [status, response] of Object.entries(responses as object))
    if (response !== null) checkField(response, status, report)
}

function checkVariables(path: string, pathParams: Readonly<Record<string, unknown>>, report: Report): void {
  const variables = Array.from(path.matchAll(/\{(\w+)\}/g), match => match[1]!)
  for (const name of variables)
    if (!Object.hasOwn(pathParams, name)) report(`pathParams.${name}`, 'is missing, but the path has it')
  if (new Set(variables).size < variables.length) report('path', 'has a variable twice')
  for (const [name, field] of Object.entries(pathParams)) {
    if (!variables.includes(name)) report(`pathParams.${name}`, 'is not in the path')
    checkField(field, `pathParams.${name}`, report)
    checkScalar(field, `pathParams.${name}`, report)
  }
}

/** Header names have dashes, so that they are no property names. */
function checkHeaderNames(header: unknown, report: Report): void {
  const properties = isRecord(header) && isRecord(header['properties']) ? header['properties'] : {}
  for (const [name, field] of Object.entries(properties)) {
    if (!/^[A-Z][a-z]*(?:-[A-Z][a-z]*)*$/.test(name)) report(`header.${name}`, 'is not spelt as a header is')
    if (name === 'Wechatpay-Serial') report(`header.${name}`, 'is not listed: the client sets it')
    checkField(field, `header.${name}`, report)
  }
}

function checkParameter(field: unknown, place: string, report: Report): void {
  checkScalar(isRecord(field) && field['type'] === 'array' ? field['items'] : field, place, report)
}

function checkScalar(field: unknown, place: string, report: Report): void {
  if (isRecord(field) && !['string', 'integer', 'number', 'boolean', 'any'].includes(String(field['type'])))
    report(place, `cannot be of type ${field['type']}: it travels as text`)
}

function checkForm(form: Readonly<Record<string, unknown>>, report: Report, { signsMeta }: Dialect): void {
  const files = Object.values(form).filter(part => isRecord(part) && part['type'] === 'file')
  if (files.length !== 1) report('form', `has ${files.length} parts of type file, and needs one`)
  if (signsMeta && (!isRecord(form['meta']) || form['meta']['type'] !== 'object'))
    report('form', 'has no part meta of type object')
  for (const [name, part] of Object.entries(form)) {
    checkField(part, `form.${name}`, report)
    if (name !== 'meta' && isRecord(part) && part['type'] !== 'file')
      checkScalar(part, `form.${name}`, report)
  }
}

function isErrors(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      error =>
        isRecord(error) &&
        Number.isInteger(error['status']) &&
        Number(error['status']) >= 400 &&
        Number(error['status']) <= 599 &&
        typeof error['code'] === 'string' &&
        /^[A-Z][A-Z\d_]*$/.test(error['code']) &&
        Object.entries(error).every(
          ([key, each]) => key === 'status' || key === 'code' || (key === 'when' && isText(each)),
        ),
    )
  )
}

/** Each field that makes an operation idempotent is one of its own. */
function checkIdempotency(
  { pathParams, query, header, body }: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  report: Report,
): void {
  for (const path of fields) {
    const [first, ...rest] = path.split('.')
    const starts = [
      pathParams,
      ...[query, header, body].map(part => (isRecord(part) ? part['properties'] : undefined)),
    ]
    let field = starts
      .map(properties => (isRecord(properties) ? properties[first!] : undefined))
      .find(each => each !== undefined)
    for (const name of rest) {
      const holder = isRecord(field) && field['type'] === 'array' ? field['items'] : field
      field = isRecord(holder) && isRecord(holder['properties']) ? holder['properties'][name] : undefined
    }
    if (field === undefined) report('idempotentBy', `names ${path}, which is no field of it`)
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value === value.trim()
}
