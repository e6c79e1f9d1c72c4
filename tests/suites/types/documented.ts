import type { Equal, IsAny } from './equal.ts'

/**
 * What a response holds: the names of its fields, or in brackets why it has none. A response that may be
 * empty has its fields here, too.
 */
type Content<Data> =
  IsAny<Data> extends true
    ? '(any)'
    : unknown extends Data
      ? '(unknown)'
      : [Data] extends [undefined]
        ? '(empty)'
        : Extract<keyof Exclude<Data, undefined>, string>

/** Whether what is read holds exactly the names given. */
export type Documented<Read, Names extends string> = Equal<
  Read extends Promise<infer Data> ? Content<Data> : '(no promise)',
  Names
>
