import { app, changeFilter, resendSelected, step } from './app.ts'

/** One key, without another: j, k, /, r, Escape. */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { target, key } = event
  const isTyping = target instanceof HTMLElement && target.matches('input, select, textarea')
  if (isTyping) {
    if (key !== 'Escape' || !(target instanceof HTMLInputElement)) return
    if (target.id === 'filter') changeFilter({ text: '' })
    target.blur()
    return
  }
  const run = KEYS[key]
  if (run === undefined) return
  event.preventDefault()
  run()
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => {
    app.set({ pane: 'timeline' })
    document.querySelector<HTMLInputElement>('#filter')?.focus()
  },
  r: () => void resendSelected(),
}
