import { canonical } from '../../canonical.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import type { V2Request } from '../../v2/flow.ts'
import { payFromOperating } from '../operating.ts'
import { feeOf } from '../payment/v2-order-body.ts'
import { giveBackRedpack } from './acts.ts'
import { redpackKey, REDPACKS, showReceipts, showRedpack, showSent, type Redpack } from './redpack.ts'

/** What nobody has taken by then goes back. */
const LIFE = 24 * 3_600_000
/** Fen for each user, where the request names no scene. */
const LEAST = 100
const MOST = 20_000
/** Users of a group. */
const FEWEST_USERS = 3
const MOST_USERS = 20

const refused = (code: string, message: string): EmulatorProblem =>
  new EmulatorProblem(400, code, message, { v2: code })

/** Cash red packets, which APIv2 alone has: sent, queried, taken by users, paid back. */
export function redpackFlow(sandbox: Sandbox): FlowModule {
  const send =
    (type: Redpack['type'], isMiniProgram = false): NonNullable<FlowModule['v2']>[string] =>
    (request, tx) => ({ fields: showSent(sendRedpack(sandbox, { request, type, isMiniProgram }, tx)) })
  return {
    operations: {},
    v2: {
      '/mmpaymkttransfers/sendredpack': send('NORMAL'),
      '/mmpaymkttransfers/sendgroupredpack': send('GROUP'),
      '/mmpaymkttransfers/sendminiprogramhb': send('NORMAL', true),
      '/mmpaymkttransfers/gethbinfo'({ fields, caller }, tx) {
        const { mch_billno = '' } = fields
        const redpack = tx.get(REDPACKS, redpackKey({ mchid: caller.id, mch_billno }))
        if (redpack === undefined) throw refused('NOT_FOUND', '指定单号数据不存在')
        const hbinfo = showReceipts(redpack)
        return { fields: { ...showRedpack(redpack), ...(hbinfo.length > 0 && { hblist: { hbinfo } }) } }
      },
    },
    due: {
      'redpack.return'(tx, { data }) {
        const redpack = tx.get(REDPACKS, String(data['redpack']))
        if (redpack?.status === 'SENT') giveBackRedpack(tx, redpack, { status: 'REFUND' })
      },
    },
  }
}

interface Sending {
  readonly request: V2Request
  readonly type: Redpack['type']
  readonly isMiniProgram: boolean
}

function sendRedpack(sandbox: Sandbox, sending: Sending, tx: Transaction): Redpack {
  const { fields, caller } = sending.request
  const { nonce_str: _nonce, sign: _sign, ...given } = fields
  const mchid = caller.id
  const { mch_billno = '' } = fields
  const key = redpackKey({ mchid, mch_billno })
  const known = tx.get(REDPACKS, key)
  if (known !== undefined) return sentAgain(known, canonical(given))
  sandbox.parties.mustBeBound(fields['wxappid'], mchid)
  const redpack = newRedpack(sandbox, sending, canonical(given), tx.now)
  checkRules(redpack, fields['scene_id'])
  const { total_amount: fen } = redpack
  payFromOperating(sandbox, tx, mchid, { to: merchantAccount(mchid, 'redpack'), fen })
  indexNumber(tx, REDPACKS, mch_billno, key)
  tx.schedule(`redpack/${key}`, { at: tx.now + LIFE, name: 'redpack.return', data: { redpack: key } })
  return tx.put(REDPACKS, key, redpack)
}

function sentAgain(known: Redpack, parameters: string): Redpack {
  if (known.parameters !== parameters) throw refused('FATAL_ERROR', '重复请求时，参数与原单不一致')
  if (known.status === 'FAILED') throw refused('SEND_FAILED', '红包发放失败,请更换单号再重试')
  return known
}

function newRedpack(
  { random }: Sandbox,
  { request: { fields, caller }, type, isMiniProgram }: Sending,
  parameters: string,
  now: number,
): Redpack {
  return {
    mchid: caller.id,
    mch_billno: fields['mch_billno'] ?? '',
    send_listid: `1000${random.digits(6)}${chinaDay(now).replaceAll('-', '')}${random.digits(10)}`,
    appid: fields['wxappid'] ?? '',
    openid: fields['re_openid'] ?? '',
    type,
    status: 'SENT',
    total_amount: feeOf(fields, 'total_amount'),
    total_num: feeOf(fields, 'total_num'),
    wishing: fields['wishing'] ?? '',
    act_name: fields['act_name'] ?? '',
    remark: fields['remark'] ?? '',
    ...(isMiniProgram && { package: `sendid=${random.hex(64)}&ver=8&mchid=${caller.id}` }),
    receipts: [],
    parameters,
    created: now,
  }
}

/** @throws {EmulatorProblem} for more or less than one user may get, or for other numbers of users */
function checkRules({ type, total_num, total_amount }: Redpack, scene: string | undefined): void {
  const isRight = type === 'NORMAL' ? total_num === 1 : total_num >= FEWEST_USERS && total_num <= MOST_USERS
  if (!isRight)
    throw refused(
      'PARAM_ERROR',
      type === 'NORMAL'
        ? '红包发放总人数必须为1'
        : `裂变红包发放总人数必须介于(包括)${FEWEST_USERS}到${MOST_USERS}之间`,
    )
  const each = total_amount / total_num
  if ((scene ?? '') === '' && (each < LEAST || each > MOST))
    throw refused('MONEY_LIMIT', '每个红包的平均金额必须在1.00元到200.00元之间')
}
