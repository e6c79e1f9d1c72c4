import { fileURLToPath } from 'node:url'
import { compactFamily } from './compact.ts'
import { V2, V3, type Dialect } from './dialect.ts'
import {
  formatEventsFile,
  readEventsFile,
  renderEventExamples,
  renderEventForms,
  renderEvents,
  renderEventTypes,
  validateEvents,
  type EventFact,
} from './events.ts'
import { formatFactsFiles, parseFacts, readFactsFiles, type OperationFact } from './facts.ts'
import { renderChain, renderChainRoot, renderFamilyChains, renderOperations } from './render-chain.ts'
import { renderData, renderFamilies } from './render-data.ts'
import {
  formatNotificationsFile,
  readNotificationsFile,
  renderNotificationKinds,
  renderNotifications,
  validateNotifications,
} from './notifications-v2.ts'
import { renderTypes } from './render-types.ts'
import { renderSensitive } from './render-sensitive.ts'
import { createFieldSampler, createSampler } from './samples.ts'
import { validateFacts } from './validate.ts'
import { writeDenoExports, writeErrorCodes } from './outside.ts'
import { writeFiles } from './write.ts'

const OUTPUT = fileURLToPath(new URL('../generated', import.meta.url))

type Families = readonly (readonly [family: string, operations: readonly OperationFact[]])[]

if (process.argv.includes('--format')) {
  const others = [formatEventsFile(), formatNotificationsFile()].filter(Boolean).length
  const changes = formatFactsFiles(V3) + formatFactsFiles(V2) + others
  console.log(`${changes} facts files formatted`)
}
const eventsText = readEventsFile()
const problems = [
  ...[V3, V2].flatMap(problemsOf),
  ...validateEvents(eventsText),
  ...validateNotifications(readNotificationsFile()),
]
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n${problems.length} problems in the facts`)
  process.exit(1)
}

const families = familiesOf(V3)
const names = families.map(([family]) => family)
const output = new Map<string, string>()
renderDialect(families, V3)
renderDialect(familiesOf(V2), V2)
const events = JSON.parse(eventsText) as EventFact[]
output.set('events.ts', renderEvents(events))
output.set('event-forms.ts', renderEventForms(events))
output.set('event-types.ts', renderEventTypes(events))
output.set(
  'event-examples.ts',
  renderEventExamples(events, createFieldSampler(families.flatMap(([, operations]) => operations))),
)
output.set('v2/notifications.ts', renderNotifications(readNotificationsFile()))
output.set('v2/notification-kinds.ts', renderNotificationKinds(readNotificationsFile()))
output.set('family-chains.ts', renderFamilyChains(families))
output.set('sensitive.ts', renderSensitive(families))
writeErrorCodes(families.flatMap(([, operations]) => operations))
writeDenoExports(names)
console.log(
  `${names.length} families, ${events.length} types of notifications, ${writeFiles(OUTPUT, output)} ` +
    'files changed',
)

function problemsOf(dialect: Dialect): string[] {
  return validateFacts(readFactsFiles(dialect), dialect).map(problem => `${dialect.facts}/${problem}`)
}

function familiesOf(dialect: Dialect): Families {
  return readFactsFiles(dialect).map(file => [file.family, parseFacts(file)] as const)
}

/** Types, chain, data and examples of all operations. */
function renderDialect(all: Families, dialect: Dialect): void {
  const set = (name: string, text: string): unknown => output.set(`${dialect.folder}${name}`, text)
  const typed = all.map(([family, operations]) => [family, operations.map(dialect.toTyped)] as const)
  const sample = createSampler(all.flatMap(([, operations]) => operations))
  for (const [family, operations] of all) {
    const samples = Object.fromEntries(
      operations.map(operation => [`${operation.method} ${operation.path}`, sample(operation)]),
    )
    const data = compactFamily(operations)
    set(`data/${family}.ts`, renderData(family, data, `The operations of ${family}.`, dialect))
    const about = `Examples of ${family}, as JSON by method and path.`
    set(`examples/${family}.ts`, renderData(family, JSON.stringify(samples), about, dialect))
  }
  for (const [family, operations] of typed) {
    set(`types/${family}.ts`, renderTypes(family, operations, dialect))
    set(`chain/${family}.ts`, renderChain(family, operations, dialect))
  }
  set('chain.ts', renderChainRoot(typed))
  set('operations.ts', renderOperations(typed, dialect))
  const modules = (directory: string, exported: string, about: string): string =>
    renderFamilies(
      all.map(([family]) => family),
      { directory, exported, about },
      dialect,
    )
  set(
    'families.ts',
    modules('data', 'families', 'Each family of operations, imported when it is called for.'),
  )
  set(
    'example-families.ts',
    modules('examples', 'exampleFamilies', "Each family's examples, imported when they are called for."),
  )
}
