import type { Reason } from '../report.ts'

/** Why changes to `src/client/` that no test notices may stay. */
export const clientReasons: readonly Reason[] = [
  {
    file: 'client/options.ts',
    code: ': true,',
    mutators: ['BooleanLiteral'],
    reason: 'only the names are asked for; the type wants a value',
  },
  {
    file: 'client/own-numbers.ts',
    code: 'own === undefined ? []',
    mutators: ['ArrayDeclaration'],
    reason: 'what is no pair names no field and no number of a client, and is passed over',
  },
]
