import type { VNode } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { say } from './preferences.ts'

/** Space to the window's edges, pixels. */
const MARGIN = 8

/** A button that opens something beside it: closed by Escape, by a click elsewhere, by its own button. */
export function Popover({
  label,
  name,
  className = '',
  testId,
  children,
}: {
  readonly label: unknown
  /** For a screen reader, where the label is only a mark. */
  readonly name?: string
  readonly className?: string
  readonly testId?: string
  readonly children: (close: () => void) => VNode
}): VNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  useLayoutEffect(() => {
    if (!isOpen || panel.current === null || button.current === null) return
    place(panel.current, button.current)
    panel.current.focus()
  }, [isOpen])
  useEffect(() => {
    if (!isOpen) return undefined
    const onPointer = ({ target }: Event): void => {
      const inside = panel.current?.contains(target as Node) || button.current?.contains(target as Node)
      if (!inside) setOpen(false)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    const onMove = (): void => {
      if (panel.current !== null && button.current !== null) place(panel.current, button.current)
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, true)
    addEventListener('resize', onMove)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, true)
      removeEventListener('resize', onMove)
    }
  }, [isOpen])
  return html`<span class="popover">
    <button
      ref=${button}
      type="button"
      class=${className}
      aria-expanded=${isOpen}
      aria-controls=${id}
      aria-label=${name}
      title=${name}
      data-testid=${testId}
      onClick=${() => setOpen(!isOpen)}
    >
      ${label}
    </button>
    ${
      isOpen &&
      html`<div
        id=${id}
        ref=${panel}
        class="panel"
        role="dialog"
        aria-label=${name ?? (typeof label === 'string' ? label : undefined)}
        tabindex="-1"
      >
        ${children(close)}
        <button type="button" class="plain close" aria-label=${say(WORDS.close)} onClick=${close}>×</button>
      </div>`
    }
  </span>`
}

/** Below its button, within the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))
  const below = at.bottom + 6
  const top = below + height > innerHeight - MARGIN ? Math.max(MARGIN, at.top - height - 6) : below
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
}
