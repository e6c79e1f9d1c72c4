import type { FieldSchema, Operation } from '../catalog/types.ts'
import { toValues } from '../catalog/v2/values.ts'
import type { XmlTree } from '../lib/xml-tree.ts'
import { parseXml, parseXmlTree } from '../protocol/v2/xml.ts'

/** What WeChat Pay answered, not yet verified. */
export interface Answer {
  /** As it came: what a signature covers. */
  readonly elements: XmlTree
  /** Typed by the catalog. */
  readonly values: Readonly<Record<string, unknown>>
  readonly failure: Failure | undefined
}

/** What an answer says went wrong. */
export interface Failure {
  /** `err_code`; `FAIL` where only `return_code` says so. */
  readonly code: string
  /** What WeChat Pay says about it. */
  readonly reason: string | undefined
  /** Whether the message itself was refused: such an answer is not signed. */
  readonly refused: boolean
}

/**
 * Reads the body of an answer: XML, and JSON of the one operation that answers so.
 *
 * @throws {SyntaxError} for anything else, without any of it
 */
export function readAnswer(text: string, operation: Operation | undefined): Answer {
  const schema = operation?.responses['200'] ?? undefined
  if (schema?.properties?.['retcode'] !== undefined && text.trimStart().startsWith('{')) return readJson(text)
  const elements = hasElements(schema) ? parseXmlTree(text) : parseXml(text)
  return { elements, values: toValues(schema, elements), failure: failureOf(elements) }
}

/** Whether fields hold elements: few do, and nobody signs those. */
function hasElements(schema: FieldSchema | undefined): boolean {
  return Object.values(schema?.properties ?? {}).some(({ type }) => type === 'object' || type === 'array')
}

function failureOf(elements: XmlTree): Failure | undefined {
  const text = (...names: string[]): string | undefined =>
    names.map(name => elements[name]).find(value => typeof value === 'string' && value !== '') as
      string | undefined
  const refused = text('return_code') === 'FAIL'
  if (!refused && text('result_code') !== 'FAIL') return undefined
  return {
    code: text('err_code', 'error_code') ?? 'FAIL',
    reason: text('err_code_des', 'error_code_des', 'result_msg', 'return_msg'),
    refused,
  }
}

function readJson(text: string): Answer {
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch {
    throw new SyntaxError('not JSON')
  }
  const { retcode, retmsg } = values as Readonly<Record<string, unknown>>
  const failure =
    retcode === 0 || retcode === '0'
      ? undefined
      : { code: String(retcode), reason: String(retmsg), refused: true }
  return { elements: {}, values: values as Answer['values'], failure }
}
