import { defined } from '../../lib/defined.ts'
import type { Document } from '../journal/event.ts'
import type { Table } from '../journal/transaction.ts'
import { tableOf, type World } from '../journal/world.ts'
import type { Look, OfferedAct, ThingKind, Words } from './kind.ts'

/** An act that a thing's state allows, ready to be done. */
export interface ReadyAct {
  readonly name: string
  readonly label: Words
  readonly method: 'POST'
  /** With its host left out: `/__emulator/orders/A1/pay`. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  /** The command that does the same, without the program's name. */
  readonly command: string
  readonly grave?: true
}

/** A thing as the list of things has it. */
export interface ShownThing {
  readonly kind: string
  /** Within its kind: `1900000001/A1`. */
  readonly key: string
  readonly number: string
  readonly state: string
  /** Fen. */
  readonly amount?: number
  /** Milliseconds since 1970. */
  readonly time?: number
  readonly note?: string
  readonly acts: readonly ReadyAct[]
}

/** What things of a world are looked at with. */
export function lookAt(world: World, now: number): Look {
  return {
    now,
    // What is in a table was put there by the flow whose kind reads it.
    get: <Kept extends object>({ name }: Table<Kept>, key: string) =>
      tableOf(world, name).get(key) as Kept | undefined,
  }
}

export function showThing(kind: ThingKind, key: string, document: Document, look: Look): ShownThing {
  const { number, state, amount, time, note } = kind.read(document, look)
  const acts = kind.isPart?.(document) ? [] : kind.acts.filter(({ from }) => from.includes(state))
  return defined({
    kind: kind.kind,
    key,
    number,
    state,
    amount,
    time: typeof time === 'string' ? Date.parse(time) : time,
    note,
    acts: acts.map(act => readyAct(act, number, document)),
  })
}

function readyAct(
  { name, label, path, body, command, grave }: OfferedAct,
  number: string,
  document: Document,
): ReadyAct {
  const fill = (template: string, encode: (text: string) => string): string =>
    template.replace(/\{([\w.]{1,64})\}/g, (_, place: string) =>
      encode(place === 'number' ? number : String(fieldAt(document, place) ?? '')),
    )
  const plain = (text: string): string => text
  return defined({
    name,
    label,
    method: 'POST',
    path: `/__emulator${fill(path, encodeURIComponent)}`,
    body:
      body === undefined
        ? undefined
        : Object.fromEntries(
            Object.entries(body).map(([field, value]) => [
              field,
              typeof value === 'string' ? fill(value, plain) : value,
            ]),
          ),
    command: fill(command ?? commandOf(path, body), plain),
    grave,
  })
}

/** Any act can be done by its path. */
function commandOf(path: string, body: OfferedAct['body'] = {}): string {
  const fields = Object.entries(body).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return `act ${path}${fields.join('')}`
}

/** `shares.0.account` */
function fieldAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      document,
    )
}
