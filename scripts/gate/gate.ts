import { isBuiltin } from 'node:module'

/** A node of a syntax tree in ESTree's form, as rollup's `parse` gives it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** Something in the output that not every runtime has. */
export interface Offence {
  readonly what: string
  /** Offset into the code. */
  readonly start: number
}

const NODE_NAMES: ReadonlySet<unknown> = new Set([
  'Buffer',
  'process',
  'require',
  '__dirname',
  '__filename',
  'global',
  'setImmediate',
  'clearImmediate',
])
const GLOBAL_OBJECTS: ReadonlySet<unknown> = new Set(['globalThis', 'self', 'window'])
const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'PropertyDefinition',
  'StaticBlock',
])

/**
 * Finds what only Node has: its modules and globals, and top-level await, which `require()` of an ES module
 * refuses.
 */
export function findOffences(program: SyntaxNode): Offence[] {
  const offences: Offence[] = []
  const visit = (node: SyntaxNode, inFunction: boolean): void => {
    const what = offenceOf(node, inFunction)
    if (what !== undefined) offences.push({ what, start: node.start })
    for (const [key, child] of Object.entries(node)) {
      for (const item of Array.isArray(child) ? child : [child]) {
        if (!isNode(item) || isPlainName(node, key) || isAskedFor(node, key)) continue
        visit(item, inFunction || FUNCTIONS.has(node.type))
      }
    }
  }
  visit(program, false)
  return offences
}

function offenceOf(node: SyntaxNode, inFunction: boolean): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return NODE_NAMES.has(node['name']) ? `the name ${node['name']}` : undefined
    case 'MemberExpression': {
      const name = propertyName(node)
      return isNode(node['object']) && GLOBAL_OBJECTS.has(node['object']['name']) && NODE_NAMES.has(name)
        ? `the global ${name}`
        : undefined
    }
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression': {
      const source = node['source']
      if (!isNode(source)) return undefined
      if (typeof source['value'] !== 'string') return 'an import() of a computed name'
      return isBuiltin(source['value']) ? `the module ${source['value']}` : undefined
    }
    case 'AwaitExpression':
      return inFunction ? undefined : 'a top-level await'
    case 'ForOfStatement':
      return node['await'] === true && !inFunction ? 'a top-level for await' : undefined
    default:
      return undefined
  }
}

/**
 * Whether it is the `globalThis.process` of `globalThis.process?.getBuiltinModule`: that asks whether the
 * host has Node's modules, and goes on where it has not. Nothing else of `process` may be used.
 */
function isAskedFor(parent: SyntaxNode, key: string): boolean {
  const { type, object, optional } = parent
  return (
    type === 'MemberExpression' &&
    key === 'object' &&
    optional === true &&
    propertyName(parent) === 'getBuiltinModule' &&
    isNode(object) &&
    object.type === 'MemberExpression' &&
    propertyName(object) === 'process' &&
    isNode(object['object']) &&
    object['object']['name'] === 'globalThis'
  )
}

/**
 * Whether what stands there is a name that refers to nothing: a property, a method, a label, the outer name
 * of an import or export.
 */
function isPlainName(parent: SyntaxNode, key: string): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return key === 'property' && parent['computed'] === false
    case 'Property':
      return key === 'key' && parent['computed'] === false
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return key === 'key' && parent['computed'] === false
    case 'ImportSpecifier':
      return key === 'imported'
    case 'ExportSpecifier':
      return key === 'exported'
    case 'ExportAllDeclaration':
      return key === 'exported'
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key === 'label'
    default:
      return false
  }
}

function propertyName(node: SyntaxNode): unknown {
  const property = node['property']
  if (!isNode(property)) return undefined
  return node['computed'] === true ? property['value'] : property['name']
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
