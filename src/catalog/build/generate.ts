import { fileURLToPath } from 'node:url'
import { compactFamily } from './compact.ts'
import {
  formatEventsFile,
  readEventsFile,
  renderEventExamples,
  renderEvents,
  renderEventTypes,
  validateEvents,
  type EventFact,
} from './events.ts'
import { formatFactsFiles, parseFacts, readFactsFiles } from './facts.ts'
import { renderChain, renderChainRoot, renderFamilyChains, renderOperations } from './render-chain.ts'
import { renderData, renderFamilies } from './render-data.ts'
import { renderTypes } from './render-types.ts'
import { renderSensitive } from './render-sensitive.ts'
import { createFieldSampler, createSampler } from './samples.ts'
import { validateFacts } from './validate.ts'
import { writeDenoExports, writeErrorCodes } from './outside.ts'
import { writeFiles } from './write.ts'

const OUTPUT = fileURLToPath(new URL('../generated', import.meta.url))

if (process.argv.includes('--format'))
  console.log(`${formatFactsFiles() + Number(formatEventsFile())} facts files formatted`)
const files = readFactsFiles()
const eventsText = readEventsFile()
const problems = [...validateFacts(files), ...validateEvents(eventsText)]
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n${problems.length} problems in src/catalog/facts`)
  process.exit(1)
}

const families = files.map(file => [file.family, parseFacts(file)] as const)
const names = families.map(([family]) => family)
const sample = createSampler(families.flatMap(([, operations]) => operations))
const output = new Map<string, string>()
for (const [family, operations] of families) {
  const samples = Object.fromEntries(
    operations.map(operation => [`${operation.method} ${operation.path}`, sample(operation)]),
  )
  output.set(`types/${family}.ts`, renderTypes(family, operations))
  output.set(`chain/${family}.ts`, renderChain(family, operations))
  output.set(
    `data/${family}.ts`,
    renderData(family, compactFamily(operations), `The operations of ${family}.`),
  )
  output.set(
    `examples/${family}.ts`,
    renderData(family, JSON.stringify(samples), `Examples of ${family}, as JSON by method and path.`),
  )
}
const events = JSON.parse(eventsText) as EventFact[]
output.set('events.ts', renderEvents(events))
output.set('event-types.ts', renderEventTypes(events))
output.set(
  'event-examples.ts',
  renderEventExamples(events, createFieldSampler(families.flatMap(([, operations]) => operations))),
)
output.set('chain.ts', renderChainRoot(families))
output.set('family-chains.ts', renderFamilyChains(families))
output.set('operations.ts', renderOperations(families))
output.set(
  'families.ts',
  renderFamilies(names, 'data', 'families', 'Each family of operations, imported when it is called for.'),
)
output.set('sensitive.ts', renderSensitive(families))
output.set(
  'example-families.ts',
  renderFamilies(
    names,
    'examples',
    'exampleFamilies',
    "Each family's examples, imported when they are called for.",
  ),
)
writeErrorCodes(families.flatMap(([, operations]) => operations))
writeDenoExports(names)
console.log(
  `${names.length} families, ${events.length} types of notifications, ${writeFiles(OUTPUT, output)} ` +
    'files changed',
)
