import { tableOf, type World } from '../../journal/world.ts'
import { ORDERS, type Order } from '../payment/order.ts'
import { SHARINGS, type SharingOrder } from '../sharing/sharing.ts'
import type { BillTable } from './csv.ts'
import { billTime, spanOf, yuan } from './yuan.ts'

const COLUMNS = [
  '分账时间',
  '分账发起方',
  '分账方商户号',
  '微信订单号',
  '微信分账单号',
  '分账明细单号',
  '商户分账单号',
  '订单金额',
  '分账接收方',
  '分账金额',
  '业务类型',
  '处理状态',
  '分账描述',
  '备注',
]

/** The profit sharing bill of a day: each receiver of each sharing order that was made on it. */
export function sharingBill(
  world: World,
  {
    mchid,
    sub_mchid,
    day,
  }: { readonly mchid: string; readonly sub_mchid?: string | undefined; readonly day: string },
): BillTable {
  const [from, until] = spanOf(day)
  const orders = tableOf(world, ORDERS.name) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Order>
  const sharings = [...tableOf(world, SHARINGS.name).values()] as unknown as SharingOrder[]
  const rows: string[][] = []
  let sum = 0
  for (const sharing of sharings) {
    const { created } = sharing
    if (sharing.mchid !== mchid || created < from || created >= until) continue
    if (sub_mchid !== undefined && sharing.sub_mchid !== sub_mchid) continue
    for (const share of sharing.shares) {
      if (share.result === 'SUCCESS') sum += share.amount
      rows.push([
        billTime(share.finished),
        mchid,
        sharing.sub_mchid ?? mchid,
        sharing.transaction_id,
        sharing.order_id,
        share.detail_id,
        sharing.out_order_no,
        yuan(orders.get(sharing.order)?.total ?? 0),
        share.account,
        yuan(share.amount),
        '分出',
        { SUCCESS: '成功', CLOSED: '已关闭', PENDING: '处理中' }[share.result],
        share.description,
        share.fail_reason ?? '',
      ])
    }
  }
  return { columns: COLUMNS, rows, totals: { 总笔数: String(rows.length), 分账成功总金额: yuan(sum) } }
}
