/** What can stand in a document: JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

/** Something the sandbox keeps: an order, a refund, a card. Its table says which. */
export type Document = Readonly<Record<string, unknown>>

/** Something that is to happen by itself when the clock passes `at`. */
export interface Due {
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  /** Which of the flows' due things: `order.expire`. */
  readonly name: string
  readonly data: Document
}

/** One change of the state. A journal's events consist of them, and nothing else changes the state. */
export type Change =
  | { readonly put: readonly [table: string, key: string, document: Document] }
  | { readonly drop: readonly [table: string, key: string] }
  | { readonly move: readonly [from: string, to: string, fen: number] }
  | { readonly schedule: readonly [key: string, due: Due] }
  | { readonly unschedule: string }
  /** Milliseconds that the sandbox's clock is ahead of the host's. */
  | { readonly clock: number }

/** Who made something happen: a merchant's call, a customer's or the world's act, time, a delivery. */
export type EventKind = 'call' | 'act' | 'due' | 'delivery' | 'clock'

/** One thing that happened, and all that it changed. */
export interface JournalEvent {
  /** 1, 2, 3, … */
  readonly seq: number
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  readonly kind: EventKind
  /** `POST /v3/pay/transactions/native`, `pay`, `order.expire`. */
  readonly name: string
  readonly changes: readonly Change[]
}

/** What an event is about: `orders/1900000001/A1`, once each. */
export function thingsOf({ changes }: JournalEvent): string[] {
  const things = changes.flatMap(change => {
    if ('put' in change) return [`${change.put[0]}/${change.put[1]}`]
    return 'drop' in change ? [`${change.drop[0]}/${change.drop[1]}`] : []
  })
  return [...new Set(things)]
}
