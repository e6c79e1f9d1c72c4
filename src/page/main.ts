import { render } from 'preact'
import { Cashier } from './cashier/cashier.ts'
import { isCashier } from './cashier/address.ts'
import { html } from './lib/html.ts'
import { WORDS } from './lib/words.ts'
import { onKey } from './shell/keyboard.ts'
import { connect } from './shell/live.ts'
import { say, show } from './shell/preferences.ts'
import { Workbench } from './shell/workbench.ts'

show()
if (isCashier(location)) {
  document.title = say(WORDS.cashier)
  render(html`<${Cashier} />`, document.body)
} else {
  render(html`<${Workbench} />`, document.body)
  addEventListener('keydown', onKey)
  void connect()
}
