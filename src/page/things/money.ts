import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { yuan } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { app } from '../shell/app.ts'
import { How } from '../shell/do.ts'
import { preferences, say } from '../shell/preferences.ts'

/** Who has how much, and the day's bill. */
export function Money(): VNode {
  useStore(app)
  useStore(preferences)
  const [tab, setTab] = useState<'ledger' | 'bill'>('ledger')
  const how = tab === 'ledger' ? { path: '/__emulator/ledger' } : { path: '/__emulator/bill' }
  return html`<section class="money" aria-label=${say(WORDS.money)} data-testid="money">
    <div class="head-row">
      <span class="segments" role="group" aria-label=${say(WORDS.money)}>
        ${(['ledger', 'bill'] as const).map(
          each =>
            html`<button
              type="button"
              aria-pressed=${tab === each}
              data-testid=${`money-${each}`}
              onClick=${() => setTab(each)}
            >
              ${say(WORDS[each])}
            </button>`,
        )}
      </span>
      <${How} label=${say(WORDS[tab])} method="GET" ...${how} />
    </div>
    ${tab === 'ledger' ? html`<${Ledger} />` : html`<${BillTable} />`}
  </section>`
}

function Ledger(): VNode {
  const { accounts } = app.get()
  const rows = Object.entries(accounts)
  const sum = rows.reduce((total, [, balance]) => total + balance, 0)
  if (rows.length === 0) return html`<p class="muted pad">${say(WORDS.noThings)}</p>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(WORDS.ledger)}>
    <table>
      <thead>
        <tr>
          <th scope="col">${say(WORDS.account)}</th>
          <th scope="col" class="right">${say(WORDS.balance)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, balance]) =>
            html`<tr>
              <th scope="row" class="mono">${name}</th>
              <td class="right mono">${yuan(balance)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say(WORDS.sum)}</th>
          <td class="right mono" data-testid="ledger-sum">${yuan(sum)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`
}

function BillTable(): VNode {
  const { bill } = app.get()
  if (bill === undefined || bill.rows.length === 0) return html`<p class="muted pad">${say(WORDS.noBill)}</p>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(WORDS.bill)}>
    <table class="bill" lang="zh-CN" data-testid="bill">
      <caption>
        ${bill.date} ·
        ${Object.entries(bill.totals)
          .filter(([, value]) => value !== '0' && value !== '0.00')
          .map(([name, value]) => `${name} ${value}`)
          .join(' · ')}
      </caption>
      <thead>
        <tr>
          ${bill.columns.map(name => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bill.rows.map(
          row =>
            html`<tr>
              ${row.map(value => html`<td>${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
