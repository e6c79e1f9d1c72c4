import { fileURLToPath } from 'node:url'
import { compactFamily } from './compact.ts'
import { parseFacts, readFactsFiles } from './facts.ts'
import { renderChain, renderChainRoot } from './render-chain.ts'
import { renderData, renderFamilies } from './render-data.ts'
import { renderTypes } from './render-types.ts'
import { writeFiles } from './write.ts'

const OUTPUT = fileURLToPath(new URL('../generated', import.meta.url))

const files = readFactsFiles()
const families = files.map(file => [file.family, parseFacts(file)] as const)
const names = families.map(([family]) => family)
const output = new Map<string, string>()
for (const [family, operations] of families) {
  output.set(`types/${family}.ts`, renderTypes(operations))
  output.set(`chain/${family}.ts`, renderChain(family, operations))
  output.set(`data/${family}.ts`, renderData(family, compactFamily(operations), `The operations of ${family}.`))
}
output.set('chain.ts', renderChainRoot(families))
output.set('families.ts', renderFamilies(names, 'data', 'families', 'Each family of operations, imported when it is called for.'))
console.log(`${names.length} families, ${writeFiles(OUTPUT, output)} files changed`)
