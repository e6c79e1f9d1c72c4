import type { Reason } from '../report.ts'

const OWN_TEXT = 'the text is the store’s own: it is written and compared, and nobody else reads it'
const ONLY_TOLD_APART = 'kinds are only told from one another'

/** Why changes to `src/notification/` that no test notices may stay. */
export const notificationReasons: readonly Reason[] = [
  {
    file: 'notification/handler-options.ts',
    code: ': true,',
    mutators: ['BooleanLiteral'],
    reason: 'only the names are asked for; the type wants a value',
  },
  {
    file: 'notification/handler.ts',
    code: '{ acknowledged: undefined }',
    reason: 'what is missing is undefined, too',
  },
  {
    file: 'notification/handler.ts',
    code: "typeof value === 'object' &&",
    reason: 'what cannot be looked at throws, is caught, and keeps nobody alive',
  },
  {
    file: 'notification/handler.ts',
    code: 'value !== null &&',
    reason: 'what cannot be looked at throws, is caught, and keeps nobody alive',
  },
  {
    file: 'notification/body.ts',
    code: 'body instanceof Uint8Array',
    reason: 'the branch below takes any view, and gives the same bytes',
  },
  { file: 'notification/body.ts', code: 'Math.min(limit', reason: 'how much room is made at a time' },
  {
    file: 'notification/body.ts',
    code: 'length + chunk.length > buffer.length',
    mutators: ['EqualityOperator'],
    reason: 'how early room is made',
  },
  {
    file: 'notification/parse.ts',
    code: "error.reason === 'mismatch'",
    reason: 'explainMismatch() gives back every other error as it is',
  },
  {
    file: 'notification/parse.ts',
    code: "signed.serial ?? ''",
    reason: 'a signature that does not match was checked with a key, which has a name',
  },
  {
    file: 'notification/replay/compare-and-set.ts',
    code: 'found === undefined',
    reason: 'what is nothing cannot be parsed either, and is no record',
  },
  { file: 'notification/replay/compare-and-set.ts', code: '} catch {', reason: 'nothing is undefined, too' },
  { file: 'notification/adapters/hono.ts', code: '} catch {', reason: 'nothing is undefined, too' },
  {
    file: 'notification/replay/deno-kv.ts',
    code: 'versionstamp === null',
    mutators: ['ConditionalExpression'],
    reason: 'null as a text is no record, and is written over where there still is none',
  },
  { file: 'notification/replay/durable-object.ts', code: "'record'", reason: OWN_TEXT },
  { file: 'notification/replay/redis.ts', code: 'const RUNNING', reason: OWN_TEXT },
  { file: 'notification/replay/redis.ts', code: 'const DONE', reason: OWN_TEXT },
  {
    file: 'notification/replay/memory.ts',
    code: 'entries.size < max',
    reason: 'with room left, only what is over goes, a little earlier',
  },
  {
    file: 'notification/replay/run-once.ts',
    code: 'options.onStoreError?.',
    reason: 'that there is none is caught where one that fails is',
  },
  {
    file: 'notification/replay/run-once.ts',
    code: "ask('release'",
    reason: 'whatever goes wrong then is of no interest, and its text is not read',
  },
  {
    file: 'notification/set-up.ts',
    code: 'last !== undefined',
    reason: 'nothing is greater than or equal to undefined',
  },
  { file: 'notification/set-up.ts', code: 'kind: ', reason: ONLY_TOLD_APART },
]
