import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'
import type { V2Fields } from '../../v2/flow.ts'

/** As queries have it; that it is being sent or paid back is over at once in the sandbox. */
export type RedpackStatus = 'SENT' | 'FAILED' | 'RECEIVED' | 'REFUND'

/** What one user has had of it. */
export interface Receipt {
  readonly openid: string
  /** Fen. */
  readonly amount: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A cash red packet, as the sandbox keeps it. */
export interface Redpack {
  readonly mchid: string
  readonly mch_billno: string
  /** WeChat Pay's own number. */
  readonly send_listid: string
  readonly appid: string
  /** Who gets it, or of a group the first one. */
  readonly openid: string
  readonly type: 'NORMAL' | 'GROUP'
  readonly status: RedpackStatus
  readonly reason?: string | undefined
  /** Fen. */
  readonly total_amount: number
  /** For how many users. */
  readonly total_num: number
  readonly wishing: string
  readonly act_name: string
  readonly remark: string
  /** What a mini program opens it with. */
  readonly package?: string | undefined
  readonly receipts: readonly Receipt[]
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  /** When what nobody took went back, and how much it was. */
  readonly returned?: { readonly at: number; readonly amount: number } | undefined
}

/** By `mch_id/mch_billno`. */
export const REDPACKS: Table<Redpack> = table('redpacks')

export function redpackKey({ mchid, mch_billno }: Pick<Redpack, 'mchid' | 'mch_billno'>): string {
  return `${mchid}/${mch_billno}`
}

/** Fen that nobody has taken. */
export function leftOf({ total_amount, receipts }: Redpack): number {
  return total_amount - receipts.reduce((sum, { amount }) => sum + amount, 0)
}

/** What the call that made it is answered. */
export function showSent({ mch_billno, openid, total_amount, ...redpack }: Redpack): V2Fields {
  return {
    mch_billno,
    wxappid: redpack.appid,
    re_openid: openid,
    total_amount,
    send_listid: redpack.send_listid,
    package: redpack.package,
  }
}

/** What a query is answered, beside who has had what of it. */
export function showRedpack(redpack: Redpack): V2Fields {
  const { returned } = redpack
  return defined({
    mch_billno: redpack.mch_billno,
    detail_id: redpack.send_listid,
    status: redpack.status,
    send_type: 'API',
    hb_type: redpack.type,
    total_num: redpack.total_num,
    total_amount: redpack.total_amount,
    reason: redpack.reason,
    send_time: spacedTime(redpack.created),
    refund_time: returned && spacedTime(returned.at),
    refund_amount: returned?.amount,
    wishing: redpack.wishing,
    remark: redpack.remark,
    act_name: redpack.act_name,
  })
}

export function showReceipts({ receipts }: Redpack): V2Fields[] {
  return receipts.map(({ openid, amount, at }) => ({ openid, amount, rcv_time: spacedTime(at) }))
}

/** `2026-11-22 10:30:00` */
function spacedTime(milliseconds: number): string {
  return chinaTime(milliseconds).slice(0, 19).replace('T', ' ')
}
