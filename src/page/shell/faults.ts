import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Fault } from '../../emulator/faults/fault.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS, type Language } from '../lib/words.ts'
import { app, refresh } from './app.ts'
import { Do } from './do.ts'
import { Popover } from './popover.ts'
import { say } from './preferences.ts'

type Words = Readonly<Record<Language, string>>

const FAULTS: readonly (readonly [fault: Fault, words: Words])[] = [
  [
    { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR', message: '系统异常，请稍后重试' },
    { en: '500 SYSTEM_ERROR', zh: '500 SYSTEM_ERROR' },
  ],
  [
    { kind: 'refuse-after', status: 500, code: 'SYSTEM_ERROR', message: '系统异常，请稍后重试' },
    { en: '500, though it was done', zh: '500，但已执行' },
  ],
  [
    { kind: 'refuse', status: 429, code: 'FREQUENCY_LIMITED', message: '频率超限，请降低请求接口频率' },
    { en: '429 FREQUENCY_LIMITED', zh: '429 FREQUENCY_LIMITED' },
  ],
  [{ kind: 'cut' }, { en: 'connection breaks', zh: '连接中断' }],
  [{ kind: 'cut-after' }, { en: 'connection breaks, though it was done', zh: '连接中断，但已执行' }],
  [
    { kind: 'delay', ms: 3000 },
    { en: '3 s slower', zh: '延迟 3 秒' },
  ],
  [{ kind: 'wrong-signature' }, { en: 'wrong signature', zh: '应答签名错误' }],
  [{ kind: 'missing-signature' }, { en: 'no signature', zh: '应答没有签名' }],
  [{ kind: 'stale-signature' }, { en: 'signature of yesterday', zh: '应答时间戳过期' }],
  [{ kind: 'probe' }, { en: 'probe (SIGNTEST)', zh: '签名探测（SIGNTEST）' }],
  [{ kind: 'unknown-serial' }, { en: 'unknown key', zh: '未知的公钥序列号' }],
  [{ kind: 'tampered-body' }, { en: 'changed body', zh: '应答报文被篡改' }],
  [{ kind: 'wrong-content' }, { en: 'an HTML page', zh: '返回 HTML 页面' }],
]

/** What goes wrong with calls: rules that there are, and new ones. */
export function Faults(): VNode {
  const { faults } = useStore(app)
  const label =
    faults.length === 0
      ? say(WORDS.faults)
      : html`${say(WORDS.faults)} <span class="count" data-testid="fault-count">${faults.length}</span>`
  return html`<${Popover} label=${label} testId="faults">${() => html`<${FaultPanel} />`}<//>`
}

function FaultPanel(): VNode {
  const { faults } = useStore(app)
  const [chosen, setChosen] = useState(0)
  const [path, setPath] = useState('')
  const [once, setOnce] = useState(true)
  const [fault, words] = FAULTS[chosen]!
  const body = { fault, ...(path !== '' && { path }), ...(once && { count: 1 }) }
  return html`<div class="stack">
    <p>${say(WORDS.faultsAbout)}</p>
    ${
      faults.length === 0
        ? html`<p class="muted">${say(WORDS.faultsNone)}</p>`
        : html`<ul class="rules">
            ${faults.map(
              rule =>
                html`<li key=${rule.id}>
                  <code>${rule.fault.kind}</code>
                  ${'code' in rule.fault && html`<span>${rule.fault.status} ${rule.fault.code}</span>`}
                  <span class="muted">${rule.path ?? '*'} · ${rule.used}/${rule.count ?? '∞'}</span>
                </li>`,
            )}
          </ul>`
    }
    <div class="fields">
      <label>
        <span>${say(WORDS.faults)}</span>
        <select
          data-testid="fault-kind"
          value=${chosen}
          onChange=${(event: Event) => setChosen(Number((event.target as HTMLSelectElement).value))}
        >
          ${FAULTS.map(([, each], index) => html`<option value=${index}>${say(each)}</option>`)}
        </select>
      </label>
      <label>
        <span>URL</span>
        <input
          type="text"
          placeholder="/v3/pay/"
          value=${path}
          onInput=${(event: Event) => setPath((event.target as HTMLInputElement).value)}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked=${once}
          onChange=${(event: Event) => setOnce((event.target as HTMLInputElement).checked)}
        />
        <span>${say(WORDS.faultCount)}</span>
      </label>
    </div>
    <div class="row">
      <${Do}
        label=${say(WORDS.add)}
        of=${say(words)}
        path="/__emulator/faults"
        body=${body}
        className="primary"
        testId="fault-add"
        done=${() => void refresh()}
      />
      ${
        faults.length > 0 &&
        html`<${Do}
          label=${say(WORDS.faultsClear)}
          method="DELETE"
          path="/__emulator/faults"
          done=${() => void refresh()}
        />`
      }
    </div>
  </div>`
}
