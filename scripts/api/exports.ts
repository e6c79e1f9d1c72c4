/** What modules export, as TypeScript's own checker sees it. */
import { fileURLToPath } from 'node:url'
import { isIdentifier, isVariableDeclaration } from 'typescript/unstable/ast/is'
import type { Node } from 'typescript/unstable/ast'
import { API, SymbolFlags, type Project, type Symbol } from 'typescript/unstable/sync'
import { root } from '../entries.ts'

export type Kind = 'class' | 'const' | 'enum' | 'function' | 'interface' | 'type'

/** A declaration, as its users see it. */
export interface Declaration {
  readonly name: string
  readonly kind: Kind
  /** Without its documentation. */
  readonly signature: string
  /** The file that declares it: `dist/core.d.ts`, `node_modules/ky/…`. */
  readonly file: string
}

/** The public face of a module. */
export interface ModuleExports {
  /** By name; types and values. */
  readonly declared: readonly Declaration[]
  /** What these lead to, and what has no public name: a change there is a change of theirs. */
  readonly reached: readonly Declaration[]
}

export interface ExportsReader {
  /** @param file path below the root: `dist/core.d.ts` */
  read(file: string): ModuleExports
  close(): void
}

const folder = fileURLToPath(root)

/** Starts the compiler on what was built. */
export function openExports(): ExportsReader {
  const api = new API({ cwd: folder })
  const config = `${folder}scripts/api/tsconfig.json`
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config)
  if (project === undefined) throw new Error(`the compiler does not open ${config}`)
  return { read: file => readModule(project, file), close: () => api.close() }
}

function readModule(project: Project, file: string): ModuleExports {
  const source = project.program.getSourceFile(folder + file)
  const module = source && project.checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is not there, or no module: run npm run build`)
  const names = new Map<Symbol, string>()
  for (const symbol of project.checker.getExportsOfModule(module))
    names.set(targetOf(project, symbol), symbol.name)
  const declared = [...names].map(([symbol, name]) => declarationOf(project, symbol, name))
  return { declared: sorted(declared), reached: sorted(reachFrom(project, names)) }
}

/** Own types that declarations name, and those that these name, and so on. */
function reachFrom(project: Project, names: ReadonlyMap<Symbol, string>): Declaration[] {
  const reached = new Map<Symbol, Declaration>()
  const visit = (symbol: Symbol): void => {
    for (const used of usedBy(project, symbol)) {
      if (names.has(used) || reached.has(used)) continue
      const declaration = declarationOf(project, used, used.name)
      if (!isOwn(declaration)) continue
      reached.set(used, declaration)
      visit(used)
    }
  }
  for (const symbol of names.keys()) visit(symbol)
  return [...reached.values()]
}

/** What is made from the facts of operations is counted elsewhere, and too much to read. */
export function isGenerated({ file }: Declaration): boolean {
  return file.startsWith('dist/catalog/generated/')
}

function isOwn(declaration: Declaration): boolean {
  return declaration.file.startsWith('dist/') && !isGenerated(declaration)
}

function usedBy(project: Project, symbol: Symbol): Symbol[] {
  const found: Symbol[] = []
  const visit = (node: Node): void => {
    if (isIdentifier(node)) {
      const used = project.checker.getSymbolAtLocation(node)
      const target = used && targetOf(project, used)
      if (target !== undefined && isTopLevel(target)) found.push(target)
    }
    node.forEachChild(visit)
  }
  for (const node of nodesOf(project, symbol)) {
    if (!fileOf(node).startsWith('dist/') || fileOf(node).startsWith('dist/catalog/generated/')) continue
    visit(node)
  }
  return found
}

function isTopLevel(symbol: Symbol): boolean {
  return (
    (symbol.flags &
      (SymbolFlags.Interface | SymbolFlags.TypeAlias | SymbolFlags.Class | SymbolFlags.Enum)) !==
    0
  )
}

function targetOf(project: Project, symbol: Symbol): Symbol {
  return (symbol.flags & SymbolFlags.Alias) === 0 ? symbol : project.checker.getAliasedSymbol(symbol)
}

function declarationOf(project: Project, symbol: Symbol, name: string): Declaration {
  const nodes = nodesOf(project, symbol)
  const [first] = nodes
  if (first === undefined) throw new Error(`${name} is exported and declared nowhere`)
  return {
    name,
    kind: kindOf(symbol),
    signature: nodes.map(node => print(project, node)).join('\n'),
    file: fileOf(first),
  }
}

function print(project: Project, node: Node): string {
  const text = project.emitter.printNode(node)
  return (isVariableDeclaration(node) ? `const ${text}` : text).replace(/^(?:export |declare )*/, '')
}

function nodesOf(project: Project, symbol: Symbol): Node[] {
  return symbol.declarations.flatMap(handle => handle.resolve(project) ?? [])
}

function fileOf(node: Node): string {
  const path = node.getSourceFile().fileName
  const at = path.lastIndexOf('/node_modules/')
  return at === -1 ? path.slice(folder.length) : path.slice(at + 1)
}

function kindOf({ flags, name }: Symbol): Kind {
  if (flags & SymbolFlags.Class) return 'class'
  if (flags & SymbolFlags.Function) return 'function'
  if (flags & SymbolFlags.Variable) return 'const'
  if (flags & SymbolFlags.Interface) return 'interface'
  if (flags & SymbolFlags.TypeAlias) return 'type'
  if (flags & SymbolFlags.Enum) return 'enum'
  throw new Error(`${name} is exported, and is of a kind that nobody foresaw: ${flags}`)
}

function sorted(declarations: readonly Declaration[]): Declaration[] {
  return [...declarations].sort((a, b) => (a.name < b.name ? -1 : 1))
}
