import { encryptAesGcmBytes } from '../../bill-encryption.ts'
import { gzip } from '../../files.ts'
import type { Flow, FlowRequest, Flows } from '../../flow.ts'
import type { Engine } from '../../journal/engine.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { tableOf } from '../../journal/world.ts'
import { toBase64 } from '../../../lib/base64.ts'
import { sha1Hex } from '../../../crypto/digest.ts'
import { utf8 } from '../../../lib/bytes.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { billText, type BillTable } from './csv.ts'
import { fundFlowBill } from './fund-flow-bill.ts'
import { sharingBill } from './sharing-bill.ts'
import { tradeBill, type TradeBillType } from './trade-bill.ts'
import { spanOf } from './yuan.ts'
import type { Crypto } from '../../../lib/web-crypto.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A bill is there from ten in the morning after its day. */
const READY_AFTER = 10 * HOUR
/** About three months. */
const REMEMBERED = 92 * DAY
/** A download URL lives five minutes. */
const URL_LIFE = 5 * 60_000

/** What a download URL stands for. */
interface BillToken {
  readonly mchid: string
  readonly text: string
  readonly gzip: boolean
  /** Key and nonce of an encrypted one. */
  readonly secret?: { readonly key: string; readonly nonce: string } | undefined
  /** Milliseconds since 1970. */
  readonly until: number
}

const TOKENS: Table<BillToken> = table('bill-tokens')

/** Bills of what happened in the sandbox, and their download. */
export function billFlows(engine: () => Engine, sandbox: Sandbox, crypto: Crypto): Flows {
  const world = (): ReturnType<Engine['world']> => engine().world()

  const plain =
    (make: (request: FlowRequest) => BillTable | Promise<BillTable>): Flow =>
    async request => {
      const { text, url } = await issue(request, await make(request))
      return { body: { hash_type: 'SHA1', hash_value: await sha1Hex(crypto, utf8(text)), download_url: url } }
    }

  const encrypted =
    (make: (request: FlowRequest) => BillTable | Promise<BillTable>): Flow =>
    async request => {
      const secret = { key: sandbox.random.text(32), nonce: sandbox.random.text(12) }
      const { text, url } = await issue(request, await make(request), secret)
      const item = {
        bill_sequence: 1,
        download_url: url,
        encrypt_key: toBase64(await request.caller.publicKey.encrypt(utf8(secret.key))),
        hash_type: 'SHA1',
        hash_value: await sha1Hex(crypto, utf8(text)),
        nonce: secret.nonce,
      }
      return { body: { download_bill_count: 1, download_bill_list: [item] } }
    }

  /** @throws {EmulatorProblem} where there is no such bill, or not yet */
  async function issue(
    { caller, query, origin }: FlowRequest,
    bill: BillTable,
    secret?: BillToken['secret'],
  ): Promise<{ text: string; url: string }> {
    checkDay(query['bill_date'] ?? '', engine().clock.now())
    if (bill.rows.length === 0) throw new EmulatorProblem(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在')
    const text = billText(bill)
    const token = sandbox.random.hex(64)
    await engine().play('call', 'bill', tx =>
      tx.put(TOKENS, token, {
        mchid: caller.id,
        text,
        gzip: query['tar_type'] === 'GZIP',
        secret,
        until: tx.now + URL_LIFE,
      }),
    )
    return { text, url: `${origin}/v3/billdownload/file?token=${token}` }
  }

  const funds = async ({ caller, query }: FlowRequest): Promise<BillTable> =>
    fundFlowBill(await engine().events(), {
      owner: query['sub_mchid'] ?? caller.id,
      account: query['account_type'] ?? 'BASIC',
      day: query['bill_date']!,
    })

  return {
    'GET /v3/bill/tradebill': plain(({ caller, query }) =>
      tradeBill(
        world(),
        {
          mchid: caller.id,
          sub_mchid: query['sub_mchid'],
          day: query['bill_date']!,
          type: typeOf(query['bill_type']),
        },
        sandbox.settings.feeRate,
      ),
    ),
    'GET /v3/bill/fundflowbill': plain(funds),
    'GET /v3/bill/sub-merchant-fundflowbill': encrypted(funds),
    'GET /v3/profitsharing/bills': plain(({ caller, query }) =>
      sharingBill(world(), { mchid: caller.id, sub_mchid: query['sub_mchid'], day: query['bill_date']! }),
    ),
    async 'GET /v3/billdownload/file'({ query, caller }) {
      const token = tableOf(world(), TOKENS.name).get(String(query['token'])) as unknown as
        BillToken | undefined
      if (token === undefined || token.until <= engine().clock.now())
        throw new EmulatorProblem(400, 'INVALID_REQUEST', 'token已失效')
      if (token.mchid !== caller.id) throw new EmulatorProblem(403, 'NO_AUTH', '账单不属于该商户')
      const bytes = token.gzip ? await gzip(utf8(token.text)) : utf8(token.text)
      return {
        file: {
          type: 'text/plain; charset=utf-8',
          bytes: token.secret === undefined ? bytes : await encryptAesGcmBytes(crypto, token.secret, bytes),
        },
      }
    },
  }
}

/** Special bills, of fees that are settled otherwise, have the same lines here. */
export function typeOf(given: string | undefined): TradeBillType {
  if (given === 'SUCCESS' || given === 'SUC_SPECIAL') return 'SUCCESS'
  return given === 'REFUND' || given === 'REF_SPECIAL' || given === 'RECHARGE_REFUND' ? 'REFUND' : 'ALL'
}

/** @throws {EmulatorProblem} 400 for a day that is not over, whose bill is not made yet, or that is long past */
export function checkDay(day: string, now: number): void {
  const [from, until] = spanOf(day)
  if (Number.isNaN(from) || chinaDay(from) !== day)
    throw paramError('账单日期格式不正确', 'bill_date', 'query')
  if (until > now) throw new EmulatorProblem(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在')
  if (until + READY_AFTER > now)
    throw new EmulatorProblem(400, 'STATEMENT_CREATING', '账单生成中，请于次日10点后再试')
  // That it cannot be had is documented; the code is inferred.
  if (now - from > REMEMBERED) throw new EmulatorProblem(400, 'INVALID_REQUEST', '仅支持下载三个月内的账单')
}
