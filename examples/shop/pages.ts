import { renderSVG } from 'uqr'
import { CATALOGUE } from './catalogue.ts'
import type { OrderRow } from './database.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, character => ENTITIES[character]!)
const yuan = (fen: number) => `¥${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

const page = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body { font: 16px/1.6 system-ui; max-width: 26rem; margin: 2rem auto; padding: 0 1rem }
svg { width: 16rem; height: 16rem; display: block } button { font: inherit; padding: 0.4rem 1rem }</style>
<h1>${escape(title)}</h1>${body}</html>`

export function cataloguePage() {
  const items = Array.from(
    CATALOGUE,
    ([item, { description, total }]) =>
      `<p>${escape(description)} ${yuan(total)} <button data-item="${escape(item)}">购买</button></p>`,
  )
  return page(
    '小店',
    `${items.join('\n')}<script>
for (const button of document.querySelectorAll('button')) button.onclick = async () => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ item: button.dataset.item })
  const { out_trade_no } = await (await fetch('/orders', { method: 'POST', headers, body })).json()
  location.href = '/orders/' + out_trade_no
}</script>`,
  )
}

/** Shows the QR code, and asks the shop until the order is paid. */
export function orderPage({ out_trade_no, total, state, code_url }: OrderRow) {
  const number = `<p>订单 ${escape(out_trade_no)}，${yuan(total)}</p>`
  if (state === 'REFUND') return page('已退款', number)
  if (state === 'SUCCESS')
    return page(
      '已支付',
      `${number}<button>退款</button><script>
document.querySelector('button').onclick = async () => {
  await fetch(location.pathname + '/refund', { method: 'POST' })
  document.querySelector('button').replaceWith('退款处理中')
}</script>`,
    )
  return page(
    '微信扫码支付',
    `${number}${code_url === null ? '' : renderSVG(code_url)}<script>
setInterval(async () => {
  const headers = { accept: 'application/json' }
  const { state } = await (await fetch(location.pathname, { headers })).json()
  if (state !== 'NOTPAY') location.reload()
}, 2000)</script>`,
  )
}
