import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { commandLine } from '../copy/command.ts'
import { actAsCurl } from '../copy/curl.ts'
import { send } from '../lib/api.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { attempt } from './app.ts'
import { Code } from './code.ts'
import { Popover } from './popover.ts'
import { say } from './preferences.ts'

/** Something that the page asks the sandbox to do. */
export interface Doing {
  readonly label: string
  readonly method?: string | undefined
  /** With its host left out: `/__emulator/orders/A1/pay`. */
  readonly path: string
  readonly body?: unknown
  /** Without the program's name; nothing where no command does it. */
  readonly command?: string | undefined
  readonly className?: string | undefined
  readonly testId?: string | undefined
  /** What it is done to, for a screen reader. */
  readonly of?: string | undefined
  /** Called with the answer. */
  readonly done?: ((answer: unknown) => void) | undefined
}

/** A button, and beside it how the same is done from a terminal. */
export function Do(doing: Doing): VNode {
  const { label, method = 'POST', path, body, className = '', testId, of, done } = doing
  const [busy, setBusy] = useState(false)
  const run = async (): Promise<void> => {
    setBusy(true)
    await attempt(async () => {
      const answer = await send(method, path.replace('/__emulator', ''), body)
      done?.(answer)
    })
    setBusy(false)
  }
  return html`<span class="do">
    <button
      type="button"
      class=${className}
      disabled=${busy}
      data-testid=${testId}
      title=${doing.command === undefined ? undefined : commandLine(doing.command, location.origin)}
      onClick=${run}
    >
      ${label}${of !== undefined && html`<span class="hidden"> ${of}</span>`}
    </button>
    <${How} ...${doing} />
  </span>`
}

/** The command and the curl that do the same as a button. */
export function How({ label, method = 'POST', path, body, command }: Doing): VNode {
  const name = `${label}: ${say(WORDS.terminal)}`
  return html`<${Popover} label="›_" name=${name} className="how">
    ${() =>
      html`<div class="stack">
        <strong>${label}</strong>
        ${
          command !== undefined &&
          html`<${Code} label=${say(WORDS.command)} code=${commandLine(command, location.origin)} />`
        }
        <${Code} label="curl" code=${actAsCurl({ method, path, body }, location.origin)} />
      </div>`}
  <//>`
}
