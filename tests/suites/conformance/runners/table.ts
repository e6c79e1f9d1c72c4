import type { Report, Result, Runtime } from '../harness.ts'

const HEAD = `# Runtimes

What the conformance suite found, made by \`npm run conformance -- --table\`: cases that passed, by topic. \`–n\` are cases that a runtime cannot run; why is below.
`

/** The topic of a case: what its name begins with. */
export function topicOf({ name }: Pick<Result, 'name'>): string {
  return name.slice(0, name.indexOf(':'))
}

/** The page of reports, a runtime a row and a topic a column. */
export function renderTable(reports: readonly Report[]): string {
  const topics = [...new Set(reports.flatMap(({ results }) => results.map(topicOf)))]
  const rows = reports.map(({ runtime, results }) => [
    runtime,
    ...topics.map(topic => cell(results.filter(result => topicOf(result) === topic))),
  ])
  const lines = [['runtime', ...topics], topics.concat('').map(() => '---'), ...rows]
  const table = lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
  return `${HEAD}\n${table}\n\n${reasons(reports).join('\n')}\n`
}

function cell(results: readonly Result[]): string {
  const count = (status: Result['status']): number => results.filter(each => each.status === status).length
  const [passed, failed, excepted] = [count('passed'), count('failed'), count('excepted')]
  return [
    passed === 0 ? '' : String(passed),
    failed === 0 ? '' : `✗${failed}`,
    excepted === 0 ? '' : `–${excepted}`,
  ]
    .filter(text => text !== '')
    .join(' ')
}

/** Why a runtime cannot run a case; those with the same reason together. */
function reasons(reports: readonly Report[]): string[] {
  const runtimes = new Map<string, Runtime[]>()
  for (const { runtime, results } of reports)
    for (const { name, status, reason = '' } of results)
      if (status === 'excepted') {
        const line = `${name}: ${reason}`
        runtimes.set(line, [...(runtimes.get(line) ?? []), runtime])
      }
  return Array.from(runtimes, ([line, names]) => `- ${names.join(', ')}: ${line}.`)
}
