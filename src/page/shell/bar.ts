import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { commandLine } from '../copy/command.ts'
import { KEY_FORMS, keysAs, withoutKeys } from '../copy/keys.ts'
import { dateTime, span } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { app, attempt, refresh, say as notify } from './app.ts'
import { Code } from './code.ts'
import { copy } from './copy.ts'
import { Do } from './do.ts'
import { Faults } from './faults.ts'
import { Popover } from './popover.ts'
import { prefer, preferences, say } from './preferences.ts'

/** The top of the page: whether it is live, whose sandbox it is, and what concerns all of it. */
export function Bar(): VNode {
  const { connection, credentials } = useStore(app)
  const { theme, language } = useStore(preferences)
  return html`<header class="bar">
    <h1>${say(WORDS.title)}</h1>
    <span class=${`live ${connection}`} role="status" data-testid="live">${say(WORDS[connection])}</span>
    <span class="merchant">
      ${say(WORDS.merchant)}${' '}
      <button
        type="button"
        class="plain mono"
        title=${say(WORDS.copy)}
        data-testid="mchid"
        onClick=${() => copy(credentials?.mchid ?? '')}
      >
        ${credentials?.mchid ?? '…'}
      </button>
    </span>
    <${Keys} />
    <${Clock} />
    <${Faults} />
    <${Reset} />
    <span class="switches">
      <button
        type="button"
        class="plain"
        data-testid="language"
        lang=${language === 'en' ? 'zh-CN' : 'en'}
        onClick=${() => prefer({ language: language === 'en' ? 'zh' : 'en' })}
      >
        ${say(WORDS.language)}
      </button>
      <button
        type="button"
        class="plain"
        data-testid="theme"
        aria-pressed=${theme === 'dark'}
        onClick=${() => prefer({ theme: theme === 'dark' ? 'light' : 'dark' })}
      >
        ${say(WORDS.dark)}
      </button>
      <${Shortcuts} />
    </span>
  </header>`
}

function Keys(): VNode {
  const { credentials } = app.get()
  return html`<${Popover} label=${say(WORDS.keys)} testId="keys">
    ${() =>
      html`<div class="stack">
        <p>${say(WORDS.keysAbout)}</p>
        ${
          credentials !== undefined &&
          html`<div class="row wrap" role="group" aria-label=${say(WORDS.copy)}>
              ${KEY_FORMS.map(
                ([form, label]) =>
                  html`<button
                    type="button"
                    data-testid=${`keys-${form}`}
                    onClick=${() => attempt(() => copy(keysAs(form, credentials, location.origin)))}
                  >
                    ${say(WORDS.copy)} ${label}
                  </button>`,
              )}
            </div>
            <${Code}
              label="TypeScript"
              code=${keysAs('node', credentials, location.origin)}
              shown=${withoutKeys(keysAs('node', credentials, location.origin))}
            />
            <${Code} label=${say(WORDS.command)} code=${commandLine('keys --format env', location.origin)} />
            <${Code} label="curl" code=${`curl '${location.origin}/__emulator/credentials?secrets=true'`} />`
        }
      </div>`}
  <//>`
}

const STEPS = ['1h', '24h'] as const

function Clock(): VNode {
  const { ahead } = useStore(app)
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const { language } = preferences.get()
  // What the machine and the network take is not the clock's.
  const isAhead = Math.abs(ahead) > 5000
  return html`<span class="clock" role="group" aria-label=${say(WORDS.clock)}>
    <time class="mono" data-testid="clock" datetime=${new Date(now + ahead).toISOString()}>
      ${dateTime(now + ahead)}
    </time>
    ${
      isAhead &&
      html`<span class="ahead" title=${say(WORDS.clockAhead)} data-testid="ahead">
        ${ahead > 0 ? '+' : '−'}${span(Math.abs(ahead), language)}
      </span>`
    }
    ${STEPS.map(
      step =>
        html`<${Do}
          label=${`+${step.replace('h', ' h')}`}
          path="/__emulator/clock"
          body=${{ advance: step }}
          command=${`clock advance ${step}`}
          testId=${`clock-${step}`}
          done=${() => void refresh()}
        />`,
    )}
  </span>`
}

function Reset(): VNode {
  const doing = { label: say(WORDS.resetNow), path: '/__emulator/reset', command: 'reset' }
  return html`<${Popover} label=${say(WORDS.reset)} testId="reset">
    ${(close: () => void) =>
      html`<div class="stack narrow">
        <p>${say(WORDS.resetAbout)}</p>
        <${Do}
          ...${doing}
          className="danger"
          testId="reset-now"
          done=${() => {
            close()
            notify(say(WORDS.reset))
          }}
        />
      </div>`}
  <//>`
}

function Shortcuts(): VNode {
  const rows = [
    ['j', WORDS.next],
    ['k', WORDS.previous],
    ['/', WORDS.toFilter],
    ['r', WORDS.resend],
    ['Esc', WORDS.close],
  ] as const
  return html`<${Popover} label="?" name=${say(WORDS.shortcuts)} className="plain">
    ${() =>
      html`<dl class="keys">
        ${rows.map(
          ([key, words]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${say(words)}</dd>`,
        )}
      </dl>`}
  <//>`
}
