import type { Reason } from '../report.ts'

const SHORT_CUT = 'a short cut: the checks below find nothing in such a path'

/** Why changes to `src/client/` that no test notices may stay. */
export const clientReasons: readonly Reason[] = [
  {
    file: 'client/bills.ts',
    code: 'return read ?? []',
    mutators: ['ArrayDeclaration'],
    reason: 'what has been read to its end has its totals: the empty list is for the types',
  },
  {
    file: 'client/call-promise.ts',
    code: 'static override get [Symbol.species]()',
    mutators: ['BlockStatement'],
    reason: 'where the species is undefined, the host takes Promise itself',
  },
  {
    file: 'client/call.ts',
    code: "path.replace(/\\{\\w+\\}/g, '{}')",
    mutators: ['StringLiteral'],
    reason:
      'a variable is a whole segment, and its value is never empty, so that it cannot stand where the other ' +
      'path has an empty segment',
  },
  {
    file: 'client/chain.ts',
    code: 'parent === undefined || verb === undefined',
    mutators: ['ConditionalExpression'],
    reason: 'without a parent there is no verb: the look before it is for the types',
  },
  {
    file: 'client/chain.ts',
    code: 'has: () => false',
    mutators: ['ArrowFunction'],
    reason: 'what `in` is told becomes a boolean: undefined is false',
  },
  {
    file: 'client/core.ts',
    code: 'createCatalog([], sensitiveOperations)',
    mutators: ['ArrayDeclaration'],
    reason: 'a text has no name as a family has, by which a path would find it',
  },
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
  {
    file: 'client/path.ts',
    code: 'test(property)) return property',
    mutators: ['ConditionalExpression'],
    reason: 'a short cut: the lines below leave such a property as it is',
  },
  {
    file: 'client/path.ts',
    code: '/^[\\da-z]$/',
    reason: 'a short cut: the lines below leave such a property as it is',
  },
  {
    file: 'client/snapshot.ts',
    code: '["Stryker was here"]',
    reason: 'only objects are looked for among those above',
  },
  {
    file: 'client/snapshot.ts',
    code: "if (name === '__proto__')",
    mutators: ['ConditionalExpression'],
    reason: 'what is defined so is the same property, made more slowly',
  },
  {
    file: 'client/target.ts',
    code: "/^[\\w\\-.~!$&'()*+,;=:@%/]$/",
    reason: 'a short cut: the URL parser gives the same for such a path',
  },
  {
    file: 'client/target.ts',
    code: "/^[^\\w\\-.~!$&'()*+,;=:@%/]*$/",
    reason: 'a path begins with a slash; the URL parser gives the same for a plain one',
  },
  { file: 'client/target.ts', code: '/^[\\w\\-./{}]$/', reason: SHORT_CUT },
  {
    file: 'client/target.ts',
    code: '/^[^\\w\\-./{}]*$/',
    reason: `a path begins with a slash; ${SHORT_CUT}`,
  },
  {
    file: 'client/target.ts',
    code: 'if (COMMON.test(path)) return',
    mutators: ['ConditionalExpression'],
    reason: SHORT_CUT,
  },
  {
    file: 'client/unknown-text.ts',
    code: 'if (has === undefined)',
    mutators: ['ConditionalExpression'],
    reason: 'what is remembered of an operation comes to the same when it is looked up again',
  },
]
