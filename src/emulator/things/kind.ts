import type { Table } from '../journal/transaction.ts'

/** A text in both languages. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** A way from one state to another. */
export interface Transition {
  readonly from: string
  readonly to: string
  readonly by: Words
}

/** Something that the customer or the world can do with a thing, as one operation of the HTTP API. */
export interface OfferedAct {
  readonly name: string
  readonly label: Words
  /** The states that allow it. */
  readonly from: readonly string[]
  /** Below `/__emulator`; `{number}` stands for the thing's number, `{name}` for a field of its document. */
  readonly path: string
  /** Of the JSON body; texts hold the same places. Default none. */
  readonly body?: Readonly<Record<string, unknown>>
  /** The command that does the same, without the program's name: `pay {number}`; default `act` and the path. */
  readonly command?: string
  /** Whether it cannot be undone and nobody does it by the way: it is shown with less weight. */
  readonly grave?: true
}

/** What a table of things shows of one. */
export interface ThingFacts {
  readonly number: string
  readonly state: string
  /** Fen. */
  readonly amount?: number | undefined
  /** Milliseconds since 1970, or RFC 3339. */
  readonly time?: number | string | undefined
  /** In a few words: the goods' name, who is paid. */
  readonly note?: string | undefined
}

/** What a thing may be looked at with: time, and the things that it consists of. */
export interface Look {
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly now: number
  get<Kept extends object>(table: Table<Kept>, key: string): Kept | undefined
}

/** A kind of thing that the sandbox keeps, as data: what is shown of it, its states, and its acts. */
export interface ThingKind<Kept extends object = object> {
  /** In URLs: `orders`. */
  readonly kind: string
  readonly title: Words
  readonly table: Table<Kept>
  read(document: Kept, look: Look): ThingFacts
  /** In the order in which they are usually gone through, each with what it means. */
  readonly states: Readonly<Record<string, Words>>
  /** States in which it stays. */
  readonly ends: readonly string[]
  readonly transitions: readonly Transition[]
  readonly acts: readonly OfferedAct[]
  /** Whether it is only a part of something else, which has the acts; default no. */
  isPart?(document: Kept): boolean
}

/** Lets a list hold kinds of different things: a table's documents are what its flow has put there. */
export function kindOf<Kept extends object>(kind: ThingKind<Kept>): ThingKind {
  return kind as unknown as ThingKind
}
