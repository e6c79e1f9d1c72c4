import type { Reason } from '../report.ts'

/** Why changes to `src/protocol/` that no test notices may stay. */
export const protocolReasons: readonly Reason[] = [
  {
    file: 'protocol/authorization.ts',
    code: 'if (kind === undefined) return undefined',
    mutators: ['ConditionalExpression'],
    reason: 'no parameter has the name undefined, so that its id is missing, which is refused at the end',
  },
  {
    file: 'protocol/h5-url.ts',
    code: '} catch {',
    mutators: ['BlockStatement'],
    reason: 'undefined is as false as false to the two conditions that ask',
  },
  {
    file: 'protocol/sign-error.ts',
    code: 'lines.slice(4)',
    mutators: ['MethodExpression'],
    reason: 'bodies are compared only where the lines before them are the same, and are never shown',
  },
  {
    file: 'protocol/statement.ts',
    code: '} catch {',
    mutators: ['BlockStatement'],
    reason: 'a function that ends returns undefined, too: it is said for readers',
  },
  {
    file: 'protocol/v2/sign.ts',
    code: "fields['sign'] ?? ''",
    mutators: ['StringLiteral'],
    reason: 'whatever stands for a signature that is missing is none: it has another length',
  },
  {
    file: 'protocol/v2/sign.ts',
    code: 'index < expected.length',
    mutators: ['EqualityOperator'],
    reason: 'behind the end of both is NaN, and NaN differs from NaN by no bit',
  },
  {
    file: 'protocol/v2/xml.ts',
    code: 'root?.name',
    mutators: ['OptionalChaining'],
    reason: 'a document without a root is refused by the parser; only its type knows of one',
  },
  {
    file: 'protocol/v2/xml.ts',
    code: 'const [, end] = OPAQUE',
    mutators: ['ArrayDeclaration'],
    reason: 'only the second element is read, and one element has none, as none has',
  },
]
