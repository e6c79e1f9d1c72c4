import { WORDS } from '../lib/words.ts'
import { say as notify } from './app.ts'
import { say } from './preferences.ts'

/** Puts a text on the clipboard, and says so. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    copyBySelection(text)
  }
  notify(say(WORDS.copied))
}

/** Where a page is no secure context, as by a name of the local network, there is no clipboard. */
function copyBySelection(text: string): void {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}
