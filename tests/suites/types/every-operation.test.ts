import { beforeAll, describe, expect, test } from 'vitest'
import type { OperationFact } from '../../../src/catalog/build/facts.ts'
import { readOperations, type Documentation } from './operations.ts'
import { compile, HEAD, type Diagnostic } from './user-project.ts'
import { fullCall, minimalCall, quote, STYLES } from './write-call.ts'

let operations: readonly Documentation[]
beforeAll(async () => {
  operations = await readOperations()
})

/** Names of what a response holds, as {@link Documented} has them. */
function namesOf({ produces, responses }: OperationFact): string {
  if (produces !== undefined) return quote('(unknown)')
  const [answer] = Object.values(responses).filter(response => response !== null)
  if (answer === undefined) return quote('(empty)')
  return (
    Object.keys(answer.properties ?? {})
      .map(quote)
      .join(' | ') || 'string'
  )
}

/** The least call in three styles, one of them under the verb’s other name, and what each gives. */
function threeCalls({ operation, example }: Documentation, index: number): string {
  const verb = operation.method.toLowerCase()
  const call = minimalCall(operation, example)
  const argument = Object.keys(call).length === 0 ? '' : quote(call)
  const reads = STYLES.map(
    (write, style) =>
      `const read${index}_${style} = ${write(operation.path)}.${verb}${style === 2 ? 'Async' : ''}(${argument}).json()\n`,
  )
  const [first, ...others] = reads.map((_, style) => `typeof read${index}_${style}`)
  const checks = [
    ...others.map(other => `True<Equal<${first}, ${other}>>`),
    `True<Documented<${first}, ${namesOf(operation)}>>`,
  ]
  return `${reads.join('')}export type Read${index} = [${checks.join(', ')}]\n`
}

/** One source a family. */
function byFamily(write: (documentation: Documentation, index: number) => string): Record<string, string> {
  const sources: Record<string, string> = {}
  for (const [index, documentation] of operations.entries())
    sources[`${documentation.family}.ts`] =
      `${sources[`${documentation.family}.ts`] ?? HEAD}${write(documentation, index)}`
  return sources
}

function report({ file, line, code, message, source }: Diagnostic): string {
  return `${file}:${line} ${code} ${message}\n${source.slice(0, 200)}`
}

describe('all operations of the catalog', () => {
  test('are those of the facts', () => {
    expect(operations.length).toBeGreaterThan(1000)
  })

  test('can be called by property, chain() and string with the least that is required, and give what is documented', async () => {
    const sources = byFamily(threeCalls)
    expect(
      Object.values(sources)
        .join('')
        .match(/^const read/gm),
    ).toHaveLength(3 * operations.length)
    expect((await compile('every-operation', sources)).map(report)).toEqual([])
  }, 120_000)

  test('can be called with everything that is documented', async () => {
    const sources = byFamily(
      ({ operation, example }) =>
        `void ${STYLES[0]!(operation.path)}.${operation.method.toLowerCase()}(${quote(fullCall(operation, example))})\n`,
    )
    expect((await compile('every-field', sources)).map(report)).toEqual([])
  }, 120_000)
})

test('what a call gives is compared with what is documented', async () => {
  const write = (checks: readonly string[]): string =>
    `${HEAD}const read = wxpay.v3.certificates.get().json()\nexport type Checks = [\n${checks.map(check => `  True<${check}>,\n`).join('')}]\n`
  const wrong = [
    "Documented<typeof read, 'data' | 'date'>",
    "Documented<typeof read, '(unknown)'>",
    "Documented<Promise<any>, 'data'>",
    "Documented<Promise<unknown>, 'data'>",
    "Documented<Promise<undefined>, 'data'>",
    'Equal<typeof read, Promise<any>>',
    'Equal<typeof read, Promise<unknown>>',
  ]
  const diagnostics = await compile('what-is-compared', {
    'right.ts': write([
      "Documented<typeof read, 'data'>",
      "Documented<Promise<undefined>, '(empty)'>",
      'Equal<typeof read, typeof read>',
    ]),
    'wrong.ts': write(wrong),
  })
  expect(diagnostics.map(({ file, code, source }) => [file, code, source])).toEqual(
    wrong.map(check => ['wrong.ts', 'TS2344', `  True<${check}>,`]),
  )
})
