import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Checkout } from '../../emulator/page/checkout.ts'
import { ActError, ask, send } from '../lib/api.ts'
import { yuan } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { prefer, preferences, say } from '../shell/preferences.ts'
import { Qr } from '../things/cashier-link.ts'
import { backTo, tokenOf } from './address.ts'

/** What the customer sees of an order, and what a customer can do there. */
export function Cashier(): VNode {
  const { language } = useStore(preferences)
  const [order, setOrder] = useState<Checkout | undefined>()
  const [message, setMessage] = useState('')
  const [failed, setFailed] = useState<string | undefined>()
  const [done, setDone] = useState<'paid' | 'cancelled' | undefined>()
  const token = tokenOf(location)
  const back = backTo(location)
  const load = async (): Promise<void> => {
    const found = await ask<Checkout>(`/checkouts/${encodeURIComponent(token)}`)
    setOrder(found)
    if (found.state === 'SUCCESS' || found.state === 'REFUND') setDone('paid')
  }
  const attempt = async (run: () => Promise<unknown>): Promise<void> => {
    try {
      await run()
    } catch (error) {
      setFailed(error instanceof ActError ? error.message : String(error))
    }
  }
  useEffect(() => {
    void attempt(load)
    // Whoever pays with a telephone is seen here as well.
    const timer = setInterval(() => void load().catch(() => undefined), 2000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (done === undefined || back === undefined) return undefined
    const timer = setTimeout(() => location.assign(back), 1500)
    return () => clearTimeout(timer)
  }, [done])

  const pay = (): Promise<void> =>
    attempt(async () => {
      await send('POST', `/${order!.kind}/${encodeURIComponent(order!.number)}/pay`)
      setMessage('')
      setDone('paid')
      await load()
    })
  const fail = (reason: string, said: string, end?: 'cancelled'): Promise<void> =>
    attempt(async () => {
      // Combined orders have no act of failing: nothing would come of it.
      if (order!.kind === 'orders')
        await send('POST', `/orders/${encodeURIComponent(order!.number)}/fail`, { reason })
      setMessage(said)
      setDone(end)
    })
  return html`<main class="cashier" data-testid="cashier" data-state=${order?.state}>
    <header class="row">
      <h1>${say(WORDS.cashier)}</h1>
      <button
        type="button"
        class="plain"
        onClick=${() => prefer({ language: language === 'en' ? 'zh' : 'en' })}
      >
        ${say(WORDS.language)}
      </button>
    </header>
    ${
      order === undefined
        ? html`<p role="alert" class="pad">
            ${failed === undefined ? say(WORDS.loading) : say(WORDS.noOrder)}
          </p>`
        : html`<${OrderCard} order=${order} />
            <p class=${`said ${done === 'paid' ? 'good' : ''}`} role="status" data-testid="cashier-message">
              ${failed ?? (done === 'paid' ? say(WORDS.paid) : message)}
            </p>
            ${done === undefined && html`<${Buttons} order=${order} pay=${pay} fail=${fail} />`}
            ${
              back !== undefined &&
              html`<a class="button wide" href=${back} data-testid="cashier-back">${say(WORDS.back)}</a>`
            }`
    }
    <p class="muted small center">${say(WORDS.pretend)}</p>
  </main>`
}

function OrderCard({ order }: { readonly order: Checkout }): VNode {
  return html`<div class="card">
    <p class="total" data-testid="cashier-amount">
      ${order.amount === undefined ? '' : yuan(order.amount, order.currency)}
    </p>
    <dl>
      <dt>${say(WORDS.goods)}</dt>
      <dd data-testid="cashier-description">${order.description}</dd>
      <dt>${say(WORDS.toMerchant)}</dt>
      <dd class="mono" data-testid="cashier-merchant">${order.mchid}</dd>
      <dt>${say(WORDS.order)}</dt>
      <dd class="mono" data-testid="cashier-number">${order.number}</dd>
    </dl>
    ${order.trade_type === 'NATIVE' && html`<${Qr} text=${order.value} />`}
  </div>`
}

function Buttons({
  order,
  pay,
  fail,
}: {
  readonly order: Checkout
  readonly pay: () => Promise<void>
  readonly fail: (reason: string, said: string, end?: 'cancelled') => Promise<void>
}): VNode {
  if (order.state !== 'NOTPAY' && order.state !== 'USERPAYING')
    return html`<p role="alert">${say(WORDS.orderClosed)}</p>`
  if (order.until < order.now) return html`<p role="alert">${say(WORDS.codeExpired)}</p>`
  return html`<div class="stack">
    <button type="button" class="primary wide" data-testid="cashier-pay" onClick=${pay}>
      ${say(WORDS.pay)}
    </button>
    <div class="row wrap">
      <button
        type="button"
        data-testid="cashier-wrong-password"
        onClick=${() => fail('支付密码错误', say(WORDS.wrongPasswordSaid))}
      >
        ${say(WORDS.wrongPassword)}
      </button>
      <button
        type="button"
        data-testid="cashier-too-little"
        onClick=${() => fail('用户余额不足', say(WORDS.tooLittleSaid))}
      >
        ${say(WORDS.tooLittle)}
      </button>
      <button
        type="button"
        data-testid="cashier-cancel"
        onClick=${() => fail('用户取消支付', say(WORDS.cancelled), 'cancelled')}
      >
        ${say(WORDS.cancel)}
      </button>
    </div>
  </div>`
}
