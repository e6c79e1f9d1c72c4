import type { OutputChunk, Plugin, ProgramNode } from 'rollup'
import { findOffences, type SyntaxNode } from './gate.ts'

/** Whether an output file belongs to Node alone. */
function isNodeFile(fileName: string): boolean {
  return fileName.startsWith('cli/') || fileName.endsWith('.node.js')
}

/** Fails a build whose output, Node's own files aside, uses what not every runtime has. */
export function gate(): Plugin {
  return {
    name: 'gate',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output): output is OutputChunk => output.type === 'chunk')
      for (const { fileName, code, imports } of chunks) {
        if (isNodeFile(fileName)) continue
        const offences = findOffences(asSyntaxNode(this.parse(code)))
          .map(
            ({ what, start }) => `${what} in ${fileName}: ${code.slice(start, start + 60).split('\n', 1)[0]}`,
          )
          .concat(imports.filter(isNodeFile).map(name => `the import of ${name} in ${fileName}`))
        if (offences.length > 0)
          this.error(`The output has to run everywhere, and does not because of\n  ${offences.join('\n  ')}`)
      }
    },
  }
}

/** rollup types every kind of node apart; the gate reads them all alike. */
function asSyntaxNode(program: ProgramNode): SyntaxNode {
  return { ...program }
}
