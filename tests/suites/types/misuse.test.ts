import { beforeAll, describe, expect, test } from 'vitest'
import { MISTAKES, writeVerb } from './mistakes.ts'
import { readOperations, type Documentation } from './operations.ts'
import { compile, HEAD, type Diagnostic } from './user-project.ts'
import { minimalCall, STYLES } from './write-call.ts'

/** Two lines of source: a call, and the same with a mistake. */
interface Misuse {
  readonly mistake: string
  readonly path: string
  readonly right: string
  readonly wrong: string
  readonly complaint: string
}

let sample: readonly (readonly Misuse[])[]
let misuses: readonly Misuse[]
let diagnostics: readonly Diagnostic[]

beforeAll(async () => {
  const operations = await readOperations()
  const verbs = new Map<string, Set<string>>()
  for (const {
    operation: { method, path },
  } of operations)
    verbs.set(path, (verbs.get(path) ?? new Set()).add(method.toLowerCase()))
  const families = [...new Set(operations.map(({ family }) => family))].map(family =>
    operations.filter(each => each.family === family),
  )
  sample = families
    .map((family, place) => {
      // By turns one that reads and one that writes, and of these the one that leaves room for most mistakes.
      const wanted = family.filter(({ operation }) => (operation.method === 'GET') === (place % 2 === 0))
      const tried = (wanted.length > 0 ? wanted : family).map(each => toMisuses(each, verbs))
      return tried.reduce((most, each) => (each.length > most.length ? each : most))
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, 60)
  misuses = sample.flat()
  diagnostics = await compile('misuse', {
    'misuse.ts': `${HEAD}${misuses.map(({ right, wrong }) => `${right}\n${wrong}\n`).join('')}`,
  })
}, 120_000)

/** All mistakes that an operation leaves room for, in styles by turns. */
function toMisuses(
  { operation, example }: Documentation,
  verbs: ReadonlyMap<string, ReadonlySet<string>>,
): Misuse[] {
  const { method, path } = operation
  const call = minimalCall(operation, example)
  return Object.entries(MISTAKES).flatMap(([mistake, write], index) => {
    const right = STYLES[index % STYLES.length]!(path)
    const { node = right, ending, complaint } = write(operation, call, verbs.get(path)!) ?? {}
    return ending === undefined || complaint === undefined
      ? []
      : [
          {
            mistake,
            path,
            right: `void ${right}${writeVerb(method, call)}`,
            wrong: `void ${node}${ending}`,
            complaint,
          },
        ]
  })
}

test('sixty operations of as many families are tried', () => {
  expect(sample).toHaveLength(60)
  expect(misuses.length).toBeGreaterThan(240)
})

describe.each(Object.keys(MISTAKES))('%s', mistake => {
  test('is one error, at its line, that says so', () => {
    const tried = misuses.filter(each => each.mistake === mistake)
    expect(tried.length).toBeGreaterThanOrEqual(15)
    for (const { path, wrong, complaint } of tried)
      expect(
        diagnostics.filter(({ source }) => source === wrong).map(({ message }) => message),
        path,
      ).toEqual([expect.stringContaining(complaint)])
  })
})

test('nothing else is an error', () => {
  const wrong = new Set(misuses.map(misuse => misuse.wrong))
  expect(diagnostics.filter(({ source }) => !wrong.has(source))).toEqual([])
})
