import { V3, type Dialect } from './dialect.ts'
import type { OperationFact } from './facts.ts'
import { operationTypeName, pascalCase, pathTypeName, propertyOf, quoteProperty } from './names.ts'
import { operationComment } from './prose.ts'
import { GENERATED } from './render-data.ts'
import { responseField, namesOnlyTheCaller, needsSomething, takesNothing } from './render-types.ts'

/** A place in the tree of paths. */
interface Node {
  readonly path: string
  readonly name: string
  readonly operations: OperationFact[]
  readonly children: Map<string, Node>
}

/** The module of a family's part of the chain: an interface for each path and the index of its paths. */
export function renderChain(
  family: string,
  operations: readonly OperationFact[],
  dialect: Dialect = V3,
): string {
  const nodes = new Map<string, Node>()
  const names = new Set<string>()
  const nodeOf = (segments: readonly string[]): Node => {
    const path = segments.join('/')
    let node = nodes.get(path)
    if (node === undefined) {
      let name = pathTypeName(path)
      for (let count = 2; names.has(name); count++) name = `${pathTypeName(path)}${count}`
      names.add(name)
      node = { path, name, operations: [], children: new Map() }
      nodes.set(path, node)
    }
    return node
  }
  const depth = rootOf(operations).length
  for (const operation of operations) {
    const segments = operation.path.slice(1).split('/')
    for (let end = depth; end < segments.length; end++)
      nodeOf(segments.slice(0, end)).children.set(segments[end]!, nodeOf(segments.slice(0, end + 1)))
    nodeOf(segments).operations.push(operation)
    // Two documented paths end in a slash: without it, the same operation is meant.
    if (segments.at(-1) === '') nodeOf(segments.slice(0, -1)).operations.push(operation)
  }
  const interfaces = Array.from(nodes.values(), node => renderNode(node, dialect)).join('\n')
  const index = [...nodes.values()]
    .filter(node => node.operations.length > 0)
    .map(node => `  readonly '${node.path}': ${typeOf(node)}\n`)
    .join('')
  const imports = [dialect.options, dialect.promise, 'WithVerbs'].filter(each =>
    new RegExp(`\\b${each}\\b`).test(interfaces + index),
  )
  return `${GENERATED}
import type { ${imports.join(', ')} } from '${dialect.up}/call.ts'
${/\bT\./.test(interfaces) ? `import type * as T from '../types/${family}.ts'\n` : ''}
${interfaces}
/** The paths of ${family} as strings. */
export interface ${pascalCase(family)}Paths {
${index}}
`
}

/** The module that joins the families' parts. */
export function renderChainRoot(
  families: readonly (readonly [family: string, operations: readonly OperationFact[]])[],
): string {
  const imports: string[] = []
  const tree: Tree = new Map()
  for (const [family, operations] of families) {
    const root = rootOf(operations)
    const alias = `${pascalCase(family)}Chain`
    imports.push(
      `import type { ${pathTypeName(root.join('/'))} as ${alias}, ${pascalCase(family)}Paths } from ` +
        `'./chain/${family}.ts'\n`,
    )
    plant(tree, root, alias)
  }
  return `${GENERATED}
${imports.join('')}
/** The catalog's paths, segment by segment. */
export interface Chain ${renderTree(tree, '')}

/** The catalog's paths as strings, without the leading \`/\`. */
export interface Paths extends ${families.map(([family]) => `${pascalCase(family)}Paths`).join(', ')} {}
`
}

/** The module that has each family's part of the chain and of the paths, for a client of some families. */
export function renderFamilyChains(
  families: readonly (readonly [family: string, operations: readonly OperationFact[]])[],
): string {
  const parts = families.map(([family, operations]) => {
    const root = rootOf(operations)
    const chain = `${pascalCase(family)}Chain`
    const tree: Tree = new Map()
    plant(tree, root, chain)
    const paths = `${pascalCase(family)}Paths`
    const names = `${pathTypeName(root.join('/'))} as ${chain}, ${paths}`
    return {
      line: `import type { ${names} } from './chain/${family}.ts'\n`,
      chain: `  readonly '${family}': ${renderTree(tree, '  ')}\n`,
      paths: `  readonly '${family}': ${paths}\n`,
    }
  })
  const all = (part: keyof (typeof parts)[number]): string => parts.map(each => each[part]).join('')
  return `${GENERATED}
${all('line')}
/** Each family's part of the chain, by its name. */
export interface FamilyChains {
${all('chain')}}

/** Each family's paths as strings. */
export interface FamilyPaths {
${all('paths')}}
`
}

/** The path that all of a family's paths start with: as many segments as {@link familyOf} looks at. */
function rootOf(operations: readonly OperationFact[]): string[] {
  const [root = '', first = '', second = ''] = operations[0]!.path.slice(1).split('/')
  return root === 'v3' && first === 'marketing' ? [root, first, second] : [root, first]
}

function renderNode({ name, operations, children }: Node, dialect: Dialect): string {
  const segments = new Map([...children].map(([segment, child]) => [propertyOf(segment), typeOf(child)]))
  const verbs = operations.map(operation => {
    const verb = operation.method.toLowerCase()
    const sibling = segments.get(verb)
    segments.delete(verb)
    const head = operationComment(operation, '  ')
    const signature = `(${renderCall(operation, dialect)}): ${dialect.promise}<${renderResponse(operation)}>`
    // A verb that is a segment, too, is a function with properties.
    const member =
      sibling === undefined
        ? `  ${verb}${signature}\n`
        : `  readonly ${verb}: { ${signature} } & ${sibling}\n`
    return `${head}${member}${head}  readonly ${verb}Async: ${name}['${verb}']\n`
  })
  const below = [...segments].map(([property, type]) => `  readonly ${quoteProperty(property)}: ${type}\n`)
  return `export interface ${name} {\n${verbs.join('')}${below.join('')}}\n`
}

/** An editor complains of a verb that a path does not have by the type's name: it names those that it has. */
function typeOf({ name, operations }: Node): string {
  const verbs = operations.map(({ method }) => `'${method.toLowerCase()}'`)
  return verbs.length === 0 ? name : `WithVerbs<${verbs.join(' | ')}, ${name}>`
}

function renderCall(operation: OperationFact, { options }: Dialect): string {
  if (takesNothing(operation)) return `call?: ${options}`
  const { pathParams = {}, body, form, query, header } = operation
  const needsBody = body !== undefined && !namesOnlyTheCaller(body)
  const needs =
    Object.keys(pathParams).length > 0 || needsBody || form || needsSomething(query) || header?.required
  return `call${needs ? '' : '?'}: T.${operationTypeName(operation)}Call`
}

function renderResponse(operation: OperationFact): string {
  if (operation.produces) return 'unknown'
  const isEmpty = Object.values(operation.responses).some(response => response === null)
  const response = responseField(operation) === undefined ? [] : [`T.${operationTypeName(operation)}Response`]
  return [...response, ...(isEmpty ? ['undefined'] : [])].join(' | ')
}

/** The module that has the parts of every operation by method and path. */
export function renderOperations(
  families: readonly (readonly [family: string, operations: readonly OperationFact[]])[],
  dialect: Dialect = V3,
): string {
  const aliases = families.map(([family]) => [family, `${pascalCase(family)}Types`] as const)
  const lines = new Map<string, string[]>()
  for (const [family, operations] of families) {
    const types = `${pascalCase(family)}Types`
    for (const operation of operations) {
      const name = `${types}.${operationTypeName(operation)}`
      const parts = [
        operation.query ? `${name}Query` : 'undefined',
        operation.body ? `${name}Body` : 'undefined',
        takesNothing(operation) ? dialect.options : `${name}Call`,
        renderResponse(operation).replaceAll('T.', `${types}.`),
      ]
      const path = operation.path.slice(1)
      for (const key of new Set([path, path.replace(/\/$/, '')]))
        lines.set(operation.method, [
          ...(lines.get(operation.method) ?? []),
          `    '${key}': OperationParts<${parts.join(', ')}>\n`,
        ])
    }
  }
  const body = Array.from(lines, ([method, all]) => `  ${method}: {\n${all.join('')}  }\n`).join('')
  const used = aliases.filter(([, alias]) => body.includes(`${alias}.`))
  const up = dialect.up.slice('../'.length)
  const options = body.includes(dialect.options)
    ? `import type { ${dialect.options} } from '${up}/call.ts'\n`
    : ''
  return `${GENERATED}
${options}import type { OperationParts } from '${up}/operation-parts.ts'
${used.map(([family, alias]) => `import type * as ${alias} from './types/${family}.ts'\n`).join('')}
/** The parts of every operation by method and path. */
export interface Operations {
${body}}
`
}

interface Tree extends Map<string, Tree | string> {}

function plant(tree: Tree, [segment = '', ...rest]: readonly string[], name: string): void {
  if (rest.length === 0) return void tree.set(segment, name)
  const below = tree.get(segment)
  const branch: Tree = below instanceof Map ? below : new Map<string, Tree | string>()
  tree.set(segment, branch)
  plant(branch, rest, name)
}

function renderTree(tree: Tree, indent: string): string {
  const lines = [...tree].map(
    ([segment, below]) =>
      `${indent}  readonly ${quoteProperty(propertyOf(segment))}: ` +
      `${typeof below === 'string' ? below : renderTree(below, `${indent}  `)}\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}
