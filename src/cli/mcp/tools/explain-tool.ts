import { lazyCatalog, operationOf, operations } from '../../../catalog.ts'
import { errorNumberOf, hintFor } from '../../../protocol.ts'
import { documentNotes } from '../../catalog/document-notes.ts'
import { openApiDocument } from '../../catalog/openapi-document.ts'
import { textOf, type Tool } from '../tool.ts'

/** Operations that are named as documenting a code, at the most. */
const MOST = 8

export const explainTool: Tool = {
  name: 'explain_error',
  title: 'Explain an error of WeChat Pay',
  description:
    'What an error means and what to do: by its code (SIGN_ERROR), its Request-ID (the number at its end ' +
    'says more than the code), or a whole message or log line that has these. With method and path: when ' +
    'that operation answers so.',
  properties: {
    error: { type: 'string', minLength: 1, description: 'code, Request-ID, or message' },
    method: { type: 'string', description: 'of the operation that was called' },
    path: { type: 'string', description: 'of the operation that was called' },
  },
  required: ['error'],
  effect: 'read',
  async run(given) {
    const text = textOf(given, 'error')
    const documented = await documentedErrors()
    const code = findCode(text, documented)
    const errorNumber = findNumber(text)
    const hint = hintFor(code ?? '', errorNumber)
    const of = await ofOperation(textOf(given, 'method').toUpperCase(), textOf(given, 'path'), code)
    return {
      ...(code !== undefined && { code }),
      ...(errorNumber !== undefined && { errorNumber }),
      whatToDo:
        hint ??
        'no advice is known for it: look at message and detail, and ask WeChat Pay with the Request-ID',
      ...(of !== undefined && { operation: of }),
      ...(code !== undefined && { documentedBy: (documented.get(code) ?? []).slice(0, MOST) }),
      ...(code === 'SIGN_ERROR' && { signature: SIGNATURE }),
    }
  },
}

const SIGNATURE =
  'Five lines are signed, each with its line feed: method, URL with query, timestamp, nonce, body (empty of a GET, ' +
  'the JSON of meta of an upload). detail.sign_information shows what WeChat Pay put together: the first line that ' +
  'differs is the reason. This package’s ApiError names it. Of a program in another language: send it to the sandbox.'

let errors: Promise<ReadonlyMap<string, readonly string[]>> | undefined

/** The operations that document each code. */
function documentedErrors(): Promise<ReadonlyMap<string, readonly string[]>> {
  return (errors ??= collectErrors())
}

async function collectErrors(): Promise<ReadonlyMap<string, readonly string[]>> {
  const byCode = new Map<string, string[]>()
  for (const { method, path } of await operations()) {
    for (const { code, status } of (await operationOf(method, path))?.errors ?? []) {
      const known = byCode.get(code) ?? []
      known.push(`${method} ${path} (${status})`)
      byCode.set(code, known)
    }
  }
  return byCode
}

/** A code that is documented, or else what looks like one. */
function findCode(text: string, documented: ReadonlyMap<string, unknown>): string | undefined {
  const words = text.toUpperCase().match(/[A-Z][A-Z_]{3,}/g) ?? []
  const known = words.find(word => documented.has(word))
  return known ?? text.match(/\b[A-Z]{2,}(?:_[A-Z]+)+\b/)?.[0]
}

/** The number at the end of a Request-ID, or by itself. */
function findNumber(text: string): number | undefined {
  for (const word of text.split(/[\s"',:：，（）()]+/)) {
    const number = /^\d{9,15}$/.test(word) ? Number(word) : errorNumberOf(word)
    if (number !== undefined && number > 0) return number
  }
  return undefined
}

async function ofOperation(
  method: string,
  path: string,
  code: string | undefined,
): Promise<object | undefined> {
  if (path === '') return undefined
  const [known = method] = await lazyCatalog.methods(path)
  const operation = await operationOf(method || known, path)
  if (operation === undefined) return undefined
  const notes = documentNotes(openApiDocument(), operation)
  const all = (operation.errors ?? []).map(({ status, code: each }) => ({
    status,
    code: each,
    when: notes.errors[`${status} ${each}`],
  }))
  const named = all.filter(each => each.code === code)
  return {
    call: `${operation.method} ${operation.path}`,
    doc: operation.doc,
    errors: named.length > 0 ? named : all,
  }
}
