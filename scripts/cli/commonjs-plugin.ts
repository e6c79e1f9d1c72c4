import { readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import type { Plugin, ProgramNode } from 'rollup'

/** What asks for a CommonJS file as a function that gives its exports. */
const MARK = '?commonjs'
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/**
 * Takes packages in CommonJS into an ES module's bundle. Each file becomes a function that is run when it is
 * first required, so that order and circles are those of Node.
 */
export function commonjs(): Plugin {
  return {
    name: 'commonjs',
    resolveId: id => (id.endsWith(MARK) ? id : null),
    load(id) {
      if (id.endsWith(MARK)) return wrap(id.slice(0, -MARK.length), text => this.parse(text))
      if (!id.includes('/node_modules/') || !/\.c?js(?:on)?$/.test(id)) return null
      if (id.endsWith('.json')) return `export default ${readFileSync(id, 'utf8')}`
      const code = readFileSync(id, 'utf8')
      return isEsModule(this.parse(code)) ? null : proxyOf(id)
    },
  }
}

function isEsModule({ body }: ProgramNode): boolean {
  return body.some(({ type }) => /^(?:Import|Export)/.test(type))
}

/** What `import` of a CommonJS file gives: its exports as the default, and by their names. */
function proxyOf(id: string): string {
  const found: unknown = createRequire(id)(id)
  const names =
    typeof found === 'object' || typeof found === 'function' ? Object.keys(found ?? {}) : ([] as string[])
  const plain = names.filter(name => name !== 'default' && IDENTIFIER.test(name))
  return [
    `import { load } from ${JSON.stringify(id + MARK)}`,
    'const found = load()',
    'export default found',
    ...plain.map(name => `const $${name} = found.${name}\nexport { $${name} as ${name} }`),
  ].join('\n')
}

/** A file as a function. */
function wrap(id: string, parse: (code: string) => ProgramNode): string {
  const code = readFileSync(id, 'utf8').replace(/^#!.*/, '')
  if (id.endsWith('.json')) return `const value = ${code}\nexport function load() { return value }`
  const { resolve } = createRequire(id)
  const specifiers = [...new Set(requiredBy(parse(code)))]
  const imports = specifiers.map((specifier, index) =>
    isBuiltin(specifier)
      ? `import $${index} from ${JSON.stringify(specifier.replace(/^(?!node:)/, 'node:'))}`
      : `import { load as $${index} } from ${JSON.stringify(resolve(specifier) + MARK)}`,
  )
  const table = specifiers.map(
    (specifier, index) =>
      `${JSON.stringify(specifier)}: ${isBuiltin(specifier) ? `() => $${index}` : `$${index}`}`,
  )
  // `var` and a function, which are there before anything is run: files require each other in circles.
  return `${imports.join('\n')}
var module
function require(name) {
  return { ${table.join(', ')} }[name]()
}
export function load() {
  if (module === undefined) {
    module = { exports: {} }
    run.call(module.exports, module, module.exports, require)
  }
  return module.exports
}
function run(module, exports, require) {
${code}
}
`
}

/** The names in `require('…')`. */
function requiredBy(program: ProgramNode): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const name = requiredName(node as CallNode)
    if (name !== undefined) found.push(name)
    Object.values(node).forEach(visit)
  }
  visit(program.body)
  return found
}

/** What is looked at of a call in the syntax tree. */
interface CallNode {
  readonly type?: string
  readonly callee?: { readonly type: string; readonly name?: string }
  readonly arguments?: readonly { readonly type: string; readonly value?: unknown }[]
}

function requiredName({ type, callee, arguments: given }: CallNode): string | undefined {
  if (type !== 'CallExpression' || callee?.type !== 'Identifier' || callee.name !== 'require')
    return undefined
  const value = given?.[0]?.value
  return typeof value === 'string' ? value : undefined
}
