/** `npm run openapi`: writes the OpenAPI document of the whole catalog to dist/openapi.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseFacts, readFactsFiles } from './facts.ts'
import { findTwins, toDocument } from './openapi/document.ts'

const root = new URL('../../../', import.meta.url)
const output = new URL('dist/openapi.json', root)
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly version: string
}

const families = readFactsFiles().map(file => [file.family, parseFacts(file)] as const)
mkdirSync(new URL('.', output), { recursive: true })
writeFileSync(output, `${JSON.stringify(toDocument(families, version))}\n`)
console.log(`${families.flatMap(([, operations]) => operations).length} operations in dist/openapi.json`)
for (const { operation, path } of findTwins(families))
  console.log(
    `${operation.method} ${operation.path} is under components/pathItems: to OpenAPI it is the same ` +
      `path as ${path}`,
  )
