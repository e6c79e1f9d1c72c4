import type { Equal, IsAny } from './equal.ts'

/**
 * What an answer holds: the names of its fields, or in brackets why it has none. An answer that may be empty
 * has its fields here, too.
 */
type Content<Answer> =
  IsAny<Answer> extends true
    ? '(any)'
    : unknown extends Answer
      ? '(unknown)'
      : [Answer] extends [undefined]
        ? '(empty)'
        : Extract<keyof Exclude<Answer, undefined>, string>

/** Whether what is read holds exactly the names given. */
export type Documented<Read, Names extends string> = Equal<
  Read extends Promise<infer Answer> ? Content<Answer> : '(no promise)',
  Names
>
