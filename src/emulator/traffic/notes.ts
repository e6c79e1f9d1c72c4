import type { Operation } from '../../catalog/types.ts'
import type { Transaction } from '../journal/transaction.ts'
import type { Opened } from '../open-request.ts'
import type { RefusedMessage } from './diagnose-v2.ts'

/** What is noted of a request while it is answered; whoever reads it later decides what is shown. */
export interface Notes {
  operation?: Operation
  variables?: Readonly<Record<string, string>>
  /** Whether its signature held. */
  verified?: true
  /** Plain. */
  opened?: Opened
  /** Plain. */
  answer?: unknown
  /** Of APIv2: what came, and how it was to be signed. */
  message?: RefusedMessage
  /** Where the status does not say that something went wrong: `ORDERPAID`. */
  error?: string
  /** Of the journal, right after it was played. */
  seq?: number
  /** `orders/1900000001/A1`. */
  readonly about: Set<string>
}

export function newNotes(): Notes {
  return { about: new Set() }
}

/** The same transaction, and what it reads and changes is noted. */
export function watched(tx: Transaction, { about }: Notes): Transaction {
  return {
    ...tx,
    get(table, key) {
      const found = tx.get(table, key)
      if (found !== undefined) about.add(`${table.name}/${key}`)
      return found
    },
    put(table, key, document) {
      about.add(`${table.name}/${key}`)
      return tx.put(table, key, document)
    },
  }
}
