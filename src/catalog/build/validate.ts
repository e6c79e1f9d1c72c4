import { isRecord } from './check-field.ts'
import { checkOperation } from './check-operation.ts'
import { V3, type Dialect } from './dialect.ts'
import type { FactsFile } from './facts.ts'
import { formatFacts } from './format.ts'

/** All that is wrong with the facts: each message names file, operation and field. Empty where nothing is. */
export function validateFacts(files: readonly FactsFile[], dialect: Dialect = V3): string[] {
  const problems: string[] = []
  const calls = new Set<string>()
  for (const { family, text } of files) {
    const report = (place: string, problem: string): void => {
      problems.push([`${family}.json`, place, problem].filter(part => part !== '').join(': '))
    }
    const operations = parse(text)
    if (!Array.isArray(operations)) {
      report('', 'is not a JSON array')
      continue
    }
    for (const operation of operations) {
      if (!isRecord(operation)) {
        report('', 'has an element that is no operation')
        continue
      }
      const call = `${operation['method']} ${operation['path']}`
      if (calls.has(call)) report(call, 'is there twice')
      calls.add(call)
      const belongsTo = dialect.familyOf(String(operation['path']))
      if (belongsTo !== family) report(call, `belongs to ${belongsTo}.json`)
      checkOperation(
        operation,
        (place, problem) => report(place === '' ? call : `${call}: ${place}`, problem),
        dialect,
      )
    }
    if (formatFacts(operations) !== text)
      report('', 'is not in the form that facts have: run `npm run generate -- --format`')
  }
  return problems
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
