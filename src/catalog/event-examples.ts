export async function loadEventExample(event_type: string): Promise<unknown> {
  return event_type === 'TRANSACTION.SUCCESS' ? { out_trade_no: '1', transaction_id: '2' } : {}
}
