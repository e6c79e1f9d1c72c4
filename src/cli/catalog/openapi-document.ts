import { Failure } from '../failure.ts'
import { readPackageFile } from './package-file.ts'

/** A JSON object of the OpenAPI document. */
export type JsonObject = Readonly<Record<string, unknown>>

let parsed: JsonObject | undefined

/** The OpenAPI document that the package ships; `undefined` in a clone that was not built. */
export function openApiDocument(): JsonObject | undefined {
  if (parsed !== undefined) return parsed
  const text = readPackageFile('dist/openapi.json')
  return text === undefined ? undefined : (parsed = JSON.parse(text) as JsonObject)
}

/** @throws {Failure} where the package was not built */
export function requireOpenApiDocument(): JsonObject {
  const document = openApiDocument()
  if (document === undefined)
    throw new Failure({
      en: 'dist/openapi.json is missing: run npm run build in a clone, or install the package again',
      zh: '缺少 dist/openapi.json：源码目录请运行 npm run build，否则请重新安装本包',
    })
  return document
}

/** The object that stands at a place of an object; `undefined` where there is none. */
export function objectAt(value: unknown, ...names: readonly string[]): JsonObject | undefined {
  let place: unknown = value
  for (const name of names) place = isObject(place) && Object.hasOwn(place, name) ? place[name] : undefined
  return isObject(place) ? place : undefined
}

/** What a `$ref` of the document leads to, with what stands beside it; any other object as it is. */
export function resolveRef(document: JsonObject, schema: JsonObject): JsonObject {
  const { $ref, ...beside } = schema
  if (typeof $ref !== 'string') return schema
  return { ...objectAt(document, ...$ref.replace(/^#\//, '').split('/')), ...beside }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
