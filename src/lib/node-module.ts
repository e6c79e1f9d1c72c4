/** The part of Node's `process` that gives its own modules without an import. */
interface Process {
  getBuiltinModule?(name: string): object | undefined
}

/**
 * One of Node's own modules, on a host that has them: Node, Bun, Deno. It is asked for at run time, so that
 * there is no import which a bundler or another host would have to know.
 *
 * @returns `undefined` where there is none. Hosts have stubs: what is found has to be tried.
 */
export function nodeModule<Module extends object>(
  name: 'buffer' | 'crypto' | 'zlib',
): Partial<Module> | undefined {
  try {
    return (globalThis as { process?: Process }).process?.getBuiltinModule?.(name)
  } catch {
    return undefined
  }
}
