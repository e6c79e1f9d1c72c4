import { familyExportName } from '../family.ts'
import { V3, type Dialect } from './dialect.ts'

/** First line of every generated file. */
export const GENERATED = '// Generated from src/catalog/facts by `npm run generate`; changes here are lost.'

/** The module of a family's data, or of its examples. */
export function renderData(family: string, data: string, about: string, { up }: Dialect = V3): string {
  return `${GENERATED}
import type { CatalogFamily } from '${up}/types.ts'

/** ${about} */
export const ${familyExportName(family)}: CatalogFamily<'${family}'> = { name: '${family}', data: ${quote(data)} }
`
}

/** The module that finds families' modules by name. */
export function renderFamilies(
  families: readonly string[],
  { directory, exported, about }: Readonly<Record<'directory' | 'exported' | 'about', string>>,
  { up }: Dialect = V3,
): string {
  const lines = families.map(
    family =>
      `  '${family}': () => import('./${directory}/${family}.ts').then(module => ` +
      `module.${familyExportName(family)}),`,
  )
  return `${GENERATED}
import type { CatalogFamily } from '${up.slice(3)}/types.ts'

/** ${about} */
export const ${exported}: Readonly<Record<string, () => Promise<CatalogFamily>>> = {
${lines.join('\n')}
}
`
}

/** A string literal in single quotes, so that the double quotes of JSON stay as they are. */
function quote(text: string): string {
  return `'${text
    .replace(/[\\']/g, '\\$&')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')}'`
}
