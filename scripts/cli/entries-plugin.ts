import { fileURLToPath } from 'node:url'
import { resolve, dirname } from 'node:path'
import type { Plugin } from 'rollup'
import { isBundle, readEntries, root } from '../entries.ts'

/** Leaves the package's own public entries out of a bundle: it imports those that are built already. */
export function ownEntries(): Plugin {
  const path = (file: string): string => fileURLToPath(new URL(file, root))
  const outputs = new Map(
    readEntries()
      .filter(entry => !isBundle(entry))
      .map(({ source, output }) => [path(source), path(`dist/${output}.js`)]),
  )
  return {
    name: 'own-entries',
    resolveId(specifier, importer) {
      if (importer === undefined || !specifier.startsWith('.')) return null
      const built = outputs.get(resolve(dirname(importer), specifier))
      return built === undefined ? null : { id: built, external: 'relative' }
    },
  }
}
