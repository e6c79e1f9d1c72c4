// Money: what was given is what is sent, once.
import { createServer } from 'node:net'
import * as lib from './lib.mjs'

const { assert, client, emulator, fails, order, platformCerts, signed, textOf, transfer, within } = lib

const notification = () => emulator.notify('TRANSACTION.SUCCESS')

/** Delivers one notification to a handler with this store. */
async function delivered(replayStore, callback = () => undefined, options = {}) {
  const errors = []
  let runs = 0
  const { wxpay } = client()
  const handler = wxpay.notifications.handler(event => (runs++, callback(event)), {
    ...(replayStore !== undefined && { replayStore }),
    onError: error => void errors.push(error),
    ...options,
  })
  const request = await notification()
  return {
    deliver: () => handler(request.request()),
    runs: () => runs,
    errors,
  }
}

/** How often a call is sent whose response is lost. */
async function attempts(call, lose) {
  let times = 0
  const { wxpay } = client({ retry: { limit: 2, backoffLimit: 1, delay: () => 1 } }, async () => {
    times++
    return lose()
  })
  const error = await call(wxpay).catch(caught => caught)
  assert.ok(error instanceof Error, 'a response that is lost is an error')
  return times
}

const reset = () => {
  throw Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })
}

export const cases = {
  'one order object, changed and posted three times': async () => {
    const { wxpay, sent } = client()
    const json = order()
    const calls = []
    for (const [out_trade_no, total] of [
      ['A1-CASE', 100],
      ['A2-CASE', 200],
      ['A3-CASE', 300],
    ]) {
      json.out_trade_no = out_trade_no
      json.amount.total = total
      calls.push(wxpay.v3.pay.transactions.native.post({ json }).json())
    }
    await Promise.all(calls)
    const bodies = sent.map(({ body }) => JSON.parse(body))
    assert.deepEqual(bodies.map(({ out_trade_no, amount }) => [out_trade_no, amount.total]).sort(), [
      ['A1-CASE', 100],
      ['A2-CASE', 200],
      ['A3-CASE', 300],
    ])
  },
  'a transfer that is changed while certificates are downloaded': async () => {
    const answer = async (url, init) => {
      if (new URL(url).pathname === '/v3/certificates') await new Promise(resolve => setTimeout(resolve, 150))
      return emulator.fetch(url, init)
    }
    const { wxpay, sent } = client({ certs: undefined }, answer)
    const json = transfer({ openid: 'o-FIRST', transfer_amount: 400000 })
    const pending = wxpay.v3.fundApp.mchTransfer.transferBills.post({ json })
    await new Promise(resolve => setTimeout(resolve, 50))
    json.openid = 'o-SECOND'
    json.transfer_amount = 1
    await pending.catch(() => undefined)
    const { openid, transfer_amount } = JSON.parse(sent.find(({ method }) => method === 'POST').body)
    assert.deepEqual([openid, transfer_amount], ['o-FIRST', 400000])
  },
  'a getter is read once': async () => {
    const { wxpay, sent } = client()
    let reads = 0
    const amount = {
      currency: 'CNY',
      get total() {
        return reads++ === 0 ? 1 : 999999.5
      },
    }
    await wxpay.v3.pay.transactions.native.post({ json: order({ amount }) }).catch(() => undefined)
    for (const { body } of sent) assert.equal(JSON.parse(body).amount.total, 1)
    assert.equal(reads, 1)
  },
  'a store that responses something else is not believed': async () => {
    for (const claim of [true, 1, 'claimed', { state: 'CLAIMED' }, undefined]) {
      const { deliver, errors } = await delivered({ claim: async () => claim })
      assert.equal((await deliver()).status, 500)
      assert.equal(errors.length, 1)
    }
  },
  'a store whose complete() throws at once': async () => {
    const store = {
      claim: async () => ({
        state: 'claimed',
        complete() {
          throw new Error('store is down')
        },
        release: async () => undefined,
      }),
    }
    const { deliver, runs, errors } = await delivered(store)
    const { status } = await within(5000, deliver)
    assert.equal(status, 204)
    assert.equal(runs(), 1)
    assert.match(errors.map(textOf).join('\n'), /store is down/)
  },
  'a store whose complete() never answers': async () => {
    const store = {
      claim: async () => ({
        state: 'claimed',
        complete: () => new Promise(() => undefined),
        release: async () => undefined,
      }),
    }
    const { deliver, runs, errors } = await delivered(store)
    const { status } = await within(15_000, deliver)
    assert.equal(status, 204)
    assert.equal(runs(), 1)
    assert.equal(errors.length, 1)
  },
  'a callback that outlives its claim does not run twice at once': async () => {
    let release
    const finished = new Promise(resolve => (release = resolve))
    const { deliver, runs } = await delivered(undefined, () => finished, { claimTtl: 100 })
    const first = deliver()
    await new Promise(resolve => setTimeout(resolve, 400))
    const second = deliver()
    await new Promise(resolve => setTimeout(resolve, 100))
    assert.equal(runs(), 1)
    release()
    await Promise.all([first, second])
    assert.equal(runs(), 1)
  },
  'a host with waitUntil, and a callback that fails after the deadline': async () => {
    const promises = []
    const { deliver } = await delivered(
      undefined,
      () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 120)),
      { deadline: 40, waitUntil: promise => promises.push(promise) },
    )
    assert.equal((await deliver()).status, 503)
    await Promise.allSettled(promises)
  },
  'a notification twice at once runs the callback once, without options': async () => {
    const { deliver, runs } = await delivered(
      undefined,
      () => new Promise(resolve => setTimeout(resolve, 30)),
    )
    await Promise.all([deliver(), deliver()])
    assert.equal((await deliver()).status, 204)
    assert.equal(runs(), 1)
  },
  'what is not idempotent is not sent again once its response is lost': async () => {
    const card = wxpay =>
      wxpay.v3.merchantService.complaintsV2._complaint_id_.response.post({
        complaint_id: '200201820200101080076610000',
        json: { complainted_mchid: '1900000001', response_content: '已与用户沟通解决' },
      })
    assert.equal(await attempts(card, reset), 1)
    assert.equal(await attempts(card, () => new Response('', { status: 502 })), 1)
    assert.equal(await attempts(card, () => Response.json({ code: 'FREQUENCY_LIMITED' }, { status: 429 })), 3)
    const native = wxpay => wxpay.v3.pay.transactions.native.post({ json: order() })
    assert.equal(await attempts(native, reset), 3)
    const unknown = wxpay => wxpay.chain('v3/not/documented/yet').post({ json: {} })
    assert.equal(await attempts(unknown, reset), 1)
  },
  'what is not idempotent is sent again where no connection was made': async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => probe.once('listening', resolve))
    const { port } = probe.address()
    await new Promise(resolve => probe.close(resolve))
    let times = 0
    const { wxpay } = client({ retry: { limit: 2, backoffLimit: 1, delay: () => 1 } }, async (url, init) => {
      times++
      return fetch(`http://127.0.0.1:${port}/`, init)
    })
    await wxpay.v3.merchantService.complaintsV2._complaint_id_.response
      .post({ complaint_id: '1', json: { complainted_mchid: '1900000001', response_content: '解决' } })
      .catch(() => undefined)
    assert.equal(times, 3)
  },
  'integers beyond 2^53 keep their digits': async () => {
    const { wxpay } = client({ certs: platformCerts }, async () => signed('{"id":9007199254740993,"n":1}'))
    const answer = await wxpay.chain('v3/not/documented/yet').get().json()
    if (typeof answer.id !== 'number') assert.equal(String(answer.id), '9007199254740993')
    else
      assert.ok(
        !(
          'source' in
          (function probe() {
            let context = {}
            JSON.parse('1', (_k, v, c) => ((context = c ?? {}), v))
            return context
          })()
        ),
      )
    assert.equal(answer.n, 1)
  },
  'NaN and lone surrogates': async () => {
    const { wxpay, sent } = client()
    const path = wxpay.chain('v3/not/documented/{id}')
    await fails(() => path.get({ id: '1', query: { a: NaN } }), 'TypeError', /query\.a|a\b/)
    await fails(() => path.get({ id: '\ud800' }), 'TypeError', /id/)
    await fails(() => path.get({ id: '1', query: { a: '\udc00' } }), 'TypeError', /a\b/)
    assert.equal(sent.length, 0)
  },
}
