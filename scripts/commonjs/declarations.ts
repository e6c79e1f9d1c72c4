/**
 * Writes `dist/cjs/*.d.cts`: what `require` gives has the types of the ES modules, named again one by one,
 * because a declaration of CommonJS may not re-export the values of an ES module. Nothing of the types is
 * written twice.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { commonJsEntries, root, type Entry } from '../entries.ts'

for (const entry of commonJsEntries()) {
  const file = new URL(`dist/cjs/${entry.output}.d.cts`, root)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, declarationOf(entry, await import(new URL(`dist/${entry.output}.js`, root).href)))
}

function declarationOf({ output, types }: Entry, exported: Readonly<Record<string, unknown>>): string {
  const target = posix.relative(posix.dirname(`dist/cjs/${output}`), types.replace(/\.d\.ts$/, '.js'))
  const from = `'${target}' with { 'resolution-mode': 'import' }`
  const names = Object.entries(exported).map(([name, value]) =>
    isClass(value)
      ? `export declare const ${name}: typeof esm.${name}\nexport type ${name} = esm.${name}\n`
      : `export declare const ${name}: typeof esm.${name}\n`,
  )
  return `import type * as esm from ${from}\nexport type * from ${from}\n${names.join('')}`
}

function isClass(value: unknown): boolean {
  return typeof value === 'function' && Function.prototype.toString.call(value).startsWith('class')
}
