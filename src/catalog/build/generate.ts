import { fileURLToPath } from 'node:url'
import { compactFamily } from './compact.ts'
import { parseFacts, readFactsFiles } from './facts.ts'
import { renderData, renderFamilies } from './render-data.ts'
import { writeFiles } from './write.ts'

const OUTPUT = fileURLToPath(new URL('../generated', import.meta.url))

const files = readFactsFiles()
const output = new Map<string, string>()
for (const file of files) {
  const { family } = file
  output.set(`data/${family}.ts`, renderData(family, compactFamily(parseFacts(file)), `The operations of ${family}.`))
}
const families = files.map(file => file.family)
output.set('families.ts', renderFamilies(families, 'data', 'families', 'Each family of operations, imported when it is called for.'))
console.log(`${families.length} families, ${writeFiles(OUTPUT, output)} files changed`)
