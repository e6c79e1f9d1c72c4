/** `npm run sbom`: writes the bill of materials of the built package; `-- <path>` says where. */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { root } from '../entries.ts'
import { readBundled } from './bundled.ts'
import { readLock } from './lock.ts'
import { makeSbom } from './sbom.ts'

const path = process.argv[2] ?? 'sbom.cdx.json'
const sbom = makeSbom({
  manifest: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')),
  lock: readLock(),
  bundled: readBundled(),
  uuid: randomUUID(),
  time: new Date(),
})
writeFileSync(path, `${JSON.stringify(sbom, undefined, 2)}\n`)
console.log(`${sbom.components.length} packages in ${path}`)
