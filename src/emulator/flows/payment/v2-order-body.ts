import { defined } from '../../../lib/defined.ts'
import type { XmlFields } from '../../../protocol/v2/xml.ts'
import { paramError } from '../../problem.ts'
import type { V2Request } from '../../v2/flow.ts'
import { MessageRefused } from '../../v2/message-refused.ts'
import { DIRECT, PARTNER, type Mode } from './modes.ts'

/** What is another one in each request, or says nothing of the order. */
const PASSING: ReadonlySet<string> = new Set([
  'nonce_str',
  'sign',
  'sign_type',
  'spbill_create_ip',
  'time_start',
])

/** Whether a partner asks for its sub-merchant. */
export function modeOf({ sub_mch_id }: XmlFields): Mode {
  return sub_mch_id === undefined || sub_mch_id === '' ? DIRECT : PARTNER
}

/** Who a request is for, in the words of APIv3. */
export function partiesOf(fields: XmlFields): Readonly<Record<string, string | undefined>> {
  const { appid, mch_id, sub_appid, sub_mch_id } = fields
  return modeOf(fields) === DIRECT
    ? { appid, mchid: mch_id }
    : defined({ sp_appid: appid, sp_mchid: mch_id, sub_appid: sub_appid || undefined, sub_mchid: sub_mch_id })
}

/** An order in the words of APIv3, with what those have no words for: the same order has it again. */
export function orderBodyOf({ fields }: V2Request): object {
  const { out_trade_no, attach, notify_url, fee_type, time_expire, device_info, auth_code } = fields
  const rest = Object.entries(fields).filter(([name]) => !PASSING.has(name))
  return defined({
    ...Object.fromEntries(rest),
    ...partiesOf(fields),
    out_trade_no,
    description: fields['body'],
    attach,
    notify_url,
    time_expire: time_expire === undefined ? undefined : rfc3339(time_expire),
    amount: { total: feeOf(fields, 'total_fee'), currency: fee_type ?? 'CNY' },
    payer: defined({ ...payerOf(fields), auth_code }),
    scene_info: device_info === undefined ? undefined : { device_id: device_info },
    settle_info: { profit_sharing: fields['profit_sharing'] === 'Y' },
  })
}

function payerOf(fields: XmlFields): Readonly<Record<string, string | undefined>> {
  const { openid, sub_openid } = fields
  return modeOf(fields) === DIRECT ? { openid } : { sp_openid: openid, sub_openid }
}

/**
 * Fen that a request names.
 *
 * @throws {MessageRefused} for what is no amount of at least 1 fen
 */
export function feeOf(fields: XmlFields, name: string): number {
  const text = fields[name] ?? ''
  const fen = /^\d{1,15}$/.test(text) ? Number(text) : 0
  if (fen < 1) throw new MessageRefused(`invalid ${name}`)
  return fen
}

/** `20261122103000`, in China's zone, as RFC 3339. */
function rfc3339(compact: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(compact) ?? []
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`
  if (Number.isNaN(Date.parse(time))) throw paramError('time_expire参数格式错误', 'time_expire', 'body')
  return time
}
