import type { RawNotification } from './sandbox.ts'

/** What a client that is not ours does, each in its own way. Amounts are in fen. */
export interface ForeignClient {
  /** Whether it verifies responses. */
  readonly verifies: boolean
  /** Places a native order. @returns its `code_url` */
  order(out_trade_no: string, total: number): Promise<string>
  query(out_trade_no: string): Promise<unknown>
  close(out_trade_no: string): Promise<void>
  /** Verifies and decrypts. @returns the resource */
  open(notification: RawNotification): Promise<unknown>
  refund(out_trade_no: string, out_refund_no: string, refund: number, total: number): Promise<unknown>
  /** The trade bill of a day, as text, its digest checked. */
  bill(bill_date: string): Promise<string>
  /** Serial numbers of the platform certificates, decrypted. */
  certificates(): Promise<readonly string[]>
  /** @returns the `media_id` */
  upload(name: string, content: Uint8Array): Promise<string>
  /** An act of the customer or the world, below `/__emulator`. */
  act(path: string, body?: object): Promise<unknown>
}

/** What every client's call rejects with for a response of 4xx or 5xx. */
export interface Refusal {
  readonly status: number
  readonly code: string
}

export function refused({ status, code }: Refusal): Error & Refusal {
  return Object.assign(new Error(`${status} ${code}`), { status, code })
}
