import type { Command } from '../command.ts'
import { actCommand } from './act.ts'
import { checkCommand } from './check.ts'
import { clockAdvanceCommand, clockCommand, clockSetCommand } from './clock.ts'
import { complainCommand } from './complain.ts'
import { completionCommand } from './completion.ts'
import { demoCommand } from './demo.ts'
import { emulatorCommand } from './emulator.ts'
import { eventsCommand, eventsResendCommand, eventsShowCommand } from './events.ts'
import { keysCommand } from './keys.ts'
import { logsCommand } from './logs.ts'
import { payCommand } from './pay.ts'
import { refundCommand } from './refund.ts'
import { resetCommand } from './reset.ts'
import { seedCommand } from './seed.ts'
import { transferCommand } from './transfer.ts'
import { triggerCommand } from './trigger.ts'

/** Every command. Where each stands in the help is in headings.ts. */
export const allCommands: readonly Command[] = [
  actCommand,
  checkCommand,
  clockAdvanceCommand,
  clockCommand,
  clockSetCommand,
  complainCommand,
  completionCommand,
  demoCommand,
  emulatorCommand,
  eventsCommand,
  eventsResendCommand,
  eventsShowCommand,
  keysCommand,
  logsCommand,
  payCommand,
  refundCommand,
  resetCommand,
  seedCommand,
  transferCommand,
  triggerCommand,
]
