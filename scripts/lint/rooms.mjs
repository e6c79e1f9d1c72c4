/**
 * An oxlint rule: a room of src/ imports only from itself and from the rooms and packages that the table in
 * .oxlintrc.json gives it. `entries` are the files directly in src/; `node` stands for Node's own modules,
 * which files named *.node.ts may import as well. A package's types are erased, so they may be used anywhere.
 * What lies in a folder `build` runs before there is a package: it may import Node's modules and any
 * package.
 */
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/** @param {string} path below src/ */
const roomOf = path => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'entries')

/**
 * @param {string} path of the importing file below src/
 * @param {string} specifier
 * @param {boolean} typesOnly
 * @param {Record<string, string[]>} rooms
 * @returns {string | undefined} what is wrong
 */
function judge(path, specifier, typesOnly, rooms) {
  const room = roomOf(path)
  const allowed = rooms[room]
  if (allowed === undefined) return `${room}/ is not a room: give it a line in .oxlintrc.json`
  if (specifier.startsWith('.')) {
    const target = posix.join('src', posix.dirname(path), specifier)
    if (!target.startsWith('src/')) return `${specifier} lies outside of src/`
    const other = roomOf(target.slice('src/'.length))
    return other === room || allowed.includes(other) ? undefined : `${room} may not import from ${other}`
  }
  const builds = path.includes('/build/')
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `${specifier} is written node:${specifier}`
    return builds || allowed.includes('node') || path.endsWith('.node.ts')
      ? undefined
      : `${specifier} is Node’s: only cli/, build/ and *.node.ts may import it`
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  return builds || typesOnly || allowed.includes(name)
    ? undefined
    : `${room} may not import the package ${name}`
}

/** Whether nothing of a declaration is left at run time. */
const isTypesOnly = node =>
  node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type'

/** A room imports only from the rooms below it. */
export const rooms = {
  meta: { type: 'problem', schema: false },
  create(context) {
    const { path } =
      /\/src\/(?<path>(?:(?!\/src\/).)+)$/.exec(context.filename.replaceAll('\\', '/'))?.groups ?? {}
    if (path === undefined) return {}
    const check = node => {
      if (typeof node.source?.value !== 'string') return
      const message = judge(path, node.source.value, isTypesOnly(node), context.options[0].rooms)
      if (message !== undefined) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}
