import type { VNode } from 'preact'
import type { Exchange, HeaderLines } from '../../emulator/traffic/exchange.ts'
import { exchangeAsCurl } from '../copy/curl.ts'
import { exchangeAsTypeScript } from '../copy/typescript.ts'
import { dateTime } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { Code, Json } from '../shell/code.ts'
import { say } from '../shell/preferences.ts'
import { About } from './about.ts'
import { sensitiveFields } from './sensitive.ts'
import { Signature } from './signature.ts'

/** A merchant's call: what was sent, what was signed, what was answered. */
export function CallDetails({ exchange }: { readonly exchange: Exchange }): VNode {
  const { method, target, title, status, duration, at, error, body, answer, about } = exchange
  const fields = sensitiveFields(exchange)
  return html`<article class="stack pad" data-testid="call">
    <header class="head">
      <h2>
        <span class=${`badge ${error === undefined ? 'good' : 'bad'}`} data-testid="status">
          ${status ?? '—'}
        </span>
        <span class="mono">${method} ${target}</span>
      </h2>
      <p class="muted">
        ${[title, error, dateTime(at), `${duration} ms`].filter(text => text !== undefined).join(' · ')}
      </p>
    </header>
    <${About} about=${about} />
    <${Signature} report=${exchange.signature} />
    ${
      fields.length > 0 &&
      html`<section>
        <h3>${say(WORDS.sensitive)}</h3>
        <div class="scroll" tabindex="0" role="group" aria-label=${say(WORDS.sensitive)}>
          <table>
            <thead>
              <tr>
                <th scope="col">${say(WORDS.field)}</th>
                <th scope="col">${say(WORDS.plain)}</th>
                <th scope="col">${say(WORDS.ciphertext)}</th>
              </tr>
            </thead>
            <tbody>
              ${fields.map(
                ({ path, plain, ciphertext }) =>
                  html`<tr>
                    <th scope="row" class="mono">${path}</th>
                    <td class="mono" data-testid="plain">${plain}</td>
                    <td class="mono cut" title=${ciphertext}>${ciphertext}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>`
    }
    <section>
      <h3>${say(WORDS.request)}</h3>
      <${Headers} lines=${exchange.headers} />
      ${body !== '' && html`<${Json} label=${say(WORDS.body)} text=${body} />`}
    </section>
    <section>
      <h3>${say(WORDS.answer)}</h3>
      ${
        status === undefined
          ? html`<p class="bad">${say(WORDS.noAnswer)}: ${error}</p>`
          : html`<${Headers} lines=${exchange.answerHeaders} />`
      }
      ${answer !== '' && html`<${Json} label=${say(WORDS.body)} text=${answer} />`}
    </section>
    <section>
      <h3>${say(WORDS.again)}</h3>
      <${Code} label=${say(WORDS.asCode)} code=${exchangeAsTypeScript(exchange)} />
      <${Code} label=${say(WORDS.asCurl)} code=${exchangeAsCurl(exchange, location.origin)} />
    </section>
  </article>`
}

/** HTTP headers, folded: they are seldom what is looked for. */
export function Headers({ lines }: { readonly lines: HeaderLines }): VNode | null {
  if (lines.length === 0) return null
  return html`<details>
    <summary>${say(WORDS.headers)} <span class="muted">${lines.length}</span></summary>
    <dl class="headers mono">
      ${lines.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </details>`
}
