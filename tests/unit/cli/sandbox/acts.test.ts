import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ExitCode, Given, Run } from '../../../../src/cli/command.ts'
import { run as act } from '../../../../src/cli/sandbox/act.ts'
import * as clock from '../../../../src/cli/sandbox/clock.ts'
import { run as complain } from '../../../../src/cli/sandbox/complain.ts'
import * as events from '../../../../src/cli/sandbox/events.ts'
import { run as logs } from '../../../../src/cli/sandbox/logs.ts'
import { run as pay } from '../../../../src/cli/sandbox/pay.ts'
import { run as refund } from '../../../../src/cli/sandbox/refund.ts'
import { run as reset } from '../../../../src/cli/sandbox/reset.ts'
import { run as seed } from '../../../../src/cli/sandbox/seed.ts'
import { run as transfer } from '../../../../src/cli/sandbox/transfer.ts'
import { run as trigger } from '../../../../src/cli/sandbox/trigger.ts'
import { openSandbox, type OpenSandbox } from '../open-sandbox.ts'
import { given, type TestTerminalOptions } from '../test-terminal.ts'

let sandbox: OpenSandbox

beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await sandbox.emulator.reset()
  sandbox.answer(204)
  sandbox.notified.length = 0
})

async function call(
  run: Run,
  line: Given,
  options?: TestTerminalOptions,
): Promise<{ code: ExitCode; out: string; err: string }> {
  const terminal = sandbox.terminal(options)
  const code = await run(line, terminal)
  return { code, out: terminal.out.join('\n'), err: terminal.err.join('\n') }
}

describe('pay', () => {
  test('the newest order that waits, and who was told', async () => {
    await sandbox.order('SHOP-1')
    await sandbox.order('SHOP-2')
    const { code, out } = await call(pay, given())
    expect(code).toBe(0)
    expect(out).toMatch(
      /^✓ SHOP-2 {2}SUCCESS {2}¥88\.88 \d{28}\n→ {2}TRANSACTION\.SUCCESS {2}SHOP-2 {2}http:.*\/notify {2}204$/,
    )
    expect(sandbox.emulator.orders.get('SHOP-1')?.trade_state).toBe('NOTPAY')
    expect(sandbox.notified).toHaveLength(1)
  })

  test('an order by its number, by somebody', async () => {
    await sandbox.order('SHOP-1')
    const { out } = await call(pay, given({ openid: 'oSomebody', bankType: 'CMB_DEBIT' }, 'SHOP-1'), {
      json: true,
    })
    const told: { order: { payment: object }; notifications: unknown[] } = JSON.parse(out)
    expect(told.order.payment).toMatchObject({ openid: 'oSomebody', bank_type: 'CMB_DEBIT' })
    expect(told.notifications).toHaveLength(1)
  })

  test('what was answered badly is shown', async () => {
    await sandbox.order('SHOP-1')
    sandbox.answer(500)
    expect((await call(pay, given())).out).toMatch(
      /✗ {2}TRANSACTION\.SUCCESS {2}SHOP-1 .* 500 what went wrong$/,
    )
  })

  test.each([
    [{ fail: true }, '• SHOP-1  NOTPAY  ¥88.88\nnobody was notified'],
    [{ fail: 'NOTENOUGH' }, '• SHOP-1  NOTPAY  ¥88.88\nnobody was notified'],
    [{ expire: true }, '• SHOP-1  CLOSED  ¥88.88\nnobody was notified'],
  ])('%j', async (options, out) => {
    await sandbox.order('SHOP-1')
    expect(await call(pay, given(options, 'SHOP-1'))).toEqual({ code: 0, out, err: '' })
  })

  test('refusals', async () => {
    await expect(call(pay, given())).rejects.toThrow('no order waits to be paid')
    await expect(call(pay, given({}, 'none'))).rejects.toThrow('the sandbox refuses')
    await expect(call(pay, given({ fail: true, expire: true }, 'A'))).rejects.toThrow('give one of them')
  })

  test('a combined order', async () => {
    const part = (out_trade_no: string): object => ({
      mchid: sandbox.emulator.credentials.mchid,
      attach: '深圳分店',
      amount: { total_amount: 10, currency: 'CNY' },
      out_trade_no,
      description: '腾讯充值中心',
    })
    await sandbox.wxpay
      .chain('v3/combine-transactions/native')
      .post({
        json: {
          combine_appid: 'wxd678efh567hg6787',
          combine_mchid: sandbox.emulator.credentials.mchid,
          combine_out_trade_no: 'COMBINED-1',
          sub_orders: [part('COMBINED-1-1'), part('COMBINED-1-2')],
          notify_url: sandbox.notifyUrl,
        } as never,
      })
      .json()
    const { code, out } = await call(pay, given({ combined: true }, 'COMBINED-1'))
    expect([code, out.split('\n')[0]]).toEqual([0, '✓ COMBINED-1'])
    expect(sandbox.notified).toHaveLength(1)
  })
})

describe('refund', () => {
  const ask = (out_refund_no: string): Promise<unknown> =>
    sandbox.wxpay.v3.refund.domestic.refunds
      .post({
        json: {
          out_trade_no: 'SHOP-1',
          out_refund_no,
          notify_url: sandbox.notifyUrl,
          amount: { refund: 100, total: 8888, currency: 'CNY' },
        },
      })
      .json()

  test.each([
    ['finish', 'SUCCESS', 'REFUND.SUCCESS'],
    ['abnormal', 'ABNORMAL', 'REFUND.ABNORMAL'],
    ['close', 'CLOSED', 'REFUND.CLOSED'],
  ])('--as %s', async (end, status, event) => {
    await sandbox.order('SHOP-1')
    await call(pay, given())
    await ask('REFUND-1')
    const { code, out } = await call(refund, given({ as: end }))
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^✓ REFUND-1 {2}${status} {2}¥1\\.00 {2}\\d+\\n→ {2}${event} {2}REFUND-1`))
  })

  test('none is under way', async () => {
    await expect(call(refund, given())).rejects.toThrow('no refund is under way')
  })
})

describe('transfer', () => {
  const ask = (out_bill_no: string): Promise<unknown> =>
    sandbox.wxpay
      .chain('v3/fund-app/mch-transfer/transfer-bills')
      .post({
        json: {
          appid: 'wxd678efh567hg6787',
          out_bill_no,
          transfer_scene_id: '1000',
          openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
          transfer_amount: 400,
          transfer_remark: '新会员开通有礼',
          notify_url: sandbox.notifyUrl,
          transfer_scene_report_infos: [
            { info_type: '活动名称', info_content: '新会员有礼' },
            { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
          ],
        },
      })
      .json()

  test('is confirmed, or fails for a reason', async () => {
    await ask('TRANSFER1')
    expect((await call(transfer, given())).out).toMatch(/^✓ TRANSFER1 {2}\w+ {2}¥4\.00/)
    await ask('TRANSFER2')
    const { out } = await call(transfer, given({ reason: 'NAME_NOT_CORRECT' }))
    expect(out).toMatch(/^✓ TRANSFER2 {2}FAIL {2}¥4\.00 {2}NAME_NOT_CORRECT\n→ {2}MCHTRANSFER/)
  })

  test('refusals', async () => {
    await expect(call(transfer, given())).rejects.toThrow('no transfer waits for its user')
    await expect(call(transfer, given({ as: 'lapse', reason: 'X' }))).rejects.toThrow('--reason goes with')
  })
})

test('complain', async () => {
  await expect(call(complain, given())).rejects.toThrow('no order is paid yet')
  await expect(call(complain, given({ amount: '1.5' }))).rejects.toThrow('--amount has to be a number of fen')
  await sandbox.order('SHOP-1')
  await call(pay, given())
  const { out } = await call(complain, given({ type: 'OTHERS', detail: '没有收到' }), { json: true })
  const { complaint }: { complaint: object } = JSON.parse(out)
  expect(complaint).toMatchObject({ problem_type: 'OTHERS', detail: '没有收到' })
})

describe('clock', () => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/

  test('is shown, and moved', async () => {
    expect((await call(clock.show, given())).out).toMatch(time)
    const before = sandbox.emulator.clock.now()
    expect((await call(clock.advance, given({}, '+24h'))).out).toMatch(time)
    expect(sandbox.emulator.clock.now() - before).toBeGreaterThanOrEqual(86_400_000)
    const { out } = await call(clock.set, given({}, '2036-01-02T03:04:05+08:00'))
    expect(out).toBe('2036-01-02T03:04:05+08:00')
  })

  test('what was due is told', async () => {
    await sandbox.order('SHOP-1')
    sandbox.answer(500)
    await call(pay, given())
    sandbox.answer(204)
    expect((await call(clock.advance, given({}, '15s'))).out).toMatch(/\n→ {2}TRANSACTION\.SUCCESS/)
  })

  test('refusals', async () => {
    await expect(call(clock.set, given({}, 'tomorrow'))).rejects.toThrow('tomorrow is no time')
    await expect(call(clock.advance, given({}, 'long'))).rejects.toThrow('a duration is')
  })
})

describe('trigger', () => {
  test('a notification to a URL, with values of one’s own', async () => {
    const { code, out } = await call(
      trigger,
      given(
        { to: sandbox.notifyUrl, set: ['out_trade_no=SHOP-9', 'amount.total=7'], times: '2' },
        'TRANSACTION.SUCCESS',
      ),
    )
    expect([code, out.split('\n').length, sandbox.notified.length]).toEqual([0, 2, 2])
    expect(out).toMatch(/^→ {2}TRANSACTION\.SUCCESS {2}http.*\/notify {2}204\n/)
  })

  test('without one, where the last order says', async () => {
    await expect(call(trigger, given({}, 'REFUND.SUCCESS'))).rejects.toThrow('give to: no order')
    await sandbox.order('SHOP-1')
    expect((await call(trigger, given({}, 'REFUND.SUCCESS'))).code).toBe(0)
    expect(sandbox.notified).toHaveLength(1)
  })

  test('what is not taken is 1, unless it is forged', async () => {
    sandbox.answer(401)
    const line = { to: sandbox.notifyUrl }
    expect((await call(trigger, given(line, 'TRANSACTION.SUCCESS'))).code).toBe(1)
    expect((await call(trigger, given({ ...line, fault: 'tampered' }, 'TRANSACTION.SUCCESS'))).code).toBe(0)
  })

  test.each([
    [{ times: '0' }, '--times has to be 1 to 100'],
    [{ set: ['amount'] }, '--set takes name=value: amount is none'],
    [{ to: 'https://shop.example/notify' }, undefined],
  ])('%j', async (options, message) => {
    const calling = call(trigger, given(options, 'TRANSACTION.SUCCESS'))
    if (message !== undefined) return expect(calling).rejects.toThrow(message)
    return expect((await calling).out).toContain('shop.example is not this machine')
  })
})

describe('events', () => {
  test('there are none', async () => {
    expect(await call(events.list, given())).toEqual({
      code: 0,
      out: '',
      err: 'There were no notifications yet.',
    })
  })

  test('are listed, shown and sent again', async () => {
    await sandbox.order('SHOP-1')
    await call(pay, given())
    const [event] = sandbox.emulator.notifications()
    expect((await call(events.list, given())).out).toBe(
      `${event!.id}  TRANSACTION.SUCCESS  SHOP-1  acknowledged  1  ${sandbox.notifyUrl}`,
    )
    const shown = (await call(events.show, given({}, 'last'))).out
    expect(shown).toContain('"out_trade_no": "SHOP-1"')
    expect(shown).toMatch(/\n\S+Z {2}→ {2}TRANSACTION\.SUCCESS/)
    const again = await call(events.resend, given({}, event!.id.slice(0, 6)))
    expect(again.code).toBe(0)
    expect(again.out).toContain('204  (resent)')
    sandbox.answer(500)
    expect((await call(events.resend, given({}, 'last'))).code).toBe(1)
  })

  test('refusals', async () => {
    await expect(call(events.show, given({}, 'x'))).rejects.toThrow('there is no notification x')
    for (const number of ['SHOP-1', 'SHOP-2']) {
      await sandbox.order(number)
      await call(pay, given())
    }
    await expect(call(events.show, given({}, ''))).rejects.toThrow('2 notifications begin with')
  })
})

describe('logs', () => {
  test('what happened, in lines or as JSON', async () => {
    await sandbox.order('SHOP-1')
    sandbox.answer(503)
    await call(pay, given())
    const { out } = await call(logs, given())
    expect(out).toMatch(
      /^\d\d:\d\d:\d\d {2}call {6}POST \/v3\/pay\/transactions\/native {2}200 {2}orders\/\d+\/SHOP-1$/m,
    )
    expect(out).toMatch(/ delivery {2}✗ {2}TRANSACTION\.SUCCESS .* 503 what went wrong {2}again in 15s$/m)
    const { out: json } = await call(logs, given({ kind: 'act' }), { json: true })
    expect((JSON.parse(json) as { name: string }[]).map(({ name }) => name)).toEqual(['pay'])
  })

  test.each([
    ['503', 1],
    ['5xx', 1],
    ['4xx', 0],
    ['none', 0],
  ])('--status %s', async (status, count) => {
    await sandbox.order('SHOP-1')
    sandbox.answer(503)
    await call(pay, given())
    const { out } = await call(logs, given({ status }), { json: true })
    expect(JSON.parse(out)).toHaveLength(count)
  })

  test('--status of a call that was refused, and changed nothing', async () => {
    await sandbox.order('SHOP-1')
    await expect(sandbox.order('SHOP-1', 5)).rejects.toThrow('INVALID_REQUEST')
    const { out } = await call(logs, given({ status: '4xx' }))
    expect(out).toMatch(/ call {6}POST \/v3\/pay\/transactions\/native {2}400 INVALID_REQUEST {2}orders\//)
    expect(out.split('\n')).toHaveLength(1)
    expect((await call(logs, given({ kind: 'act' }))).out).toBe('')
  })

  test('a sandbox that keeps no answers has its calls in the journal alone', async () => {
    const forgetful = await openSandbox({ traffic: 0 })
    try {
      await forgetful.order('SHOP-1')
      const terminal = forgetful.terminal()
      await logs(given(), terminal)
      expect(terminal.out.join('\n')).toMatch(/call {6}POST \/v3\/pay\/transactions\/native {2}orders\//)
    } finally {
      await forgetful.close()
    }
  })

  test('--status that is none', async () => {
    await expect(call(logs, given({ status: 'bad' }))).rejects.toThrow('--status is like 500')
  })

  test('--tail goes on until Ctrl-C', async () => {
    const terminal = sandbox.terminal()
    const following = logs(given({ tail: true }), terminal)
    await sandbox.order('SHOP-1')
    await expect.poll(() => terminal.out.join('\n')).toContain('orders/')
    await sandbox.emulator.pay('SHOP-1')
    await expect.poll(() => terminal.out.join('\n')).toContain('→  TRANSACTION.SUCCESS')
    terminal.interrupt()
    expect(await following).toBe(0)
  })
})

describe('reset and seed', () => {
  test('the state is forgotten, and put back', async () => {
    await sandbox.order('SHOP-1')
    const saved = (await call(act, given({}, '/snapshot'), { json: true })).out
    expect((await call(reset, given())).out).toContain('has forgotten everything but its keys')
    expect(sandbox.emulator.orders.size).toBe(0)
    const { code, out } = await call(seed, given({}, '-'), { stdin: saved })
    expect([code, sandbox.emulator.orders.size]).toEqual([0, 1])
    expect(out).toContain('1  orders')
  })

  test.each([
    ['no JSON', 'no snapshot of a sandbox'],
    ['null', 'no snapshot of a sandbox'],
    ['{"tables":{"orders":1}}', 'no snapshot of a sandbox'],
  ])('%s is no snapshot', async (stdin, message) => {
    await expect(call(seed, given({}, '-'), { stdin })).rejects.toThrow(message)
  })

  test('a file that is not there', async () => {
    await expect(call(seed, given({}, 'none.json'))).rejects.toThrow('none.json cannot be read: ENOENT')
  })
})

describe('act', () => {
  test('the list of acts is the sandbox’s own', async () => {
    const { out } = await call(act, given())
    expect(out).toMatch(/^POST {4}\/orders\/\{out_trade_no\}\/pay +The customer pays an order: openid/m)
    expect(out).toMatch(/^DELETE {2}\/faults/m)
  })

  test('any of them, by its path', async () => {
    await sandbox.order('SHOP-1')
    await call(act, given({}, 'orders/SHOP-1/pay', ['openid=oSomebody']))
    expect(sandbox.emulator.orders.get('SHOP-1')?.payment?.openid).toBe('oSomebody')
    const { out } = await call(act, given({}, '/faults', ['fault={"kind":"cut"}', 'rate=0.5']))
    expect(JSON.parse(out)).toEqual({ id: expect.any(String) })
    expect(sandbox.emulator.faults.list()[0]).toMatchObject({ fault: { kind: 'cut' }, rate: 0.5 })
    expect((await call(act, given({ method: 'delete' }, '/faults'))).out).toBe('✓')
    expect(sandbox.emulator.faults.list()).toEqual([])
    expect((await call(act, given({ method: 'delete' }, '/__emulator/faults'), { json: true })).out).toBe(
      'null',
    )
  })

  test('refusals', async () => {
    await expect(call(act, given({}, '/nothing'))).rejects.toThrow('there is no act /nothing: see act')
    await expect(call(act, given({ method: 'delete' }, '/clock'))).rejects.toThrow(
      'there is no act DELETE /clock',
    )
    await expect(call(act, given({}, '/orders/SHOP-1/pay', ['who=me']))).rejects.toThrow(
      '/orders/{out_trade_no}/pay takes openid, bank_type, coupons, mchid, not who',
    )
  })
})
