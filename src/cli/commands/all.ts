import type { Command } from '../command.ts'
import { actCommand } from './act.ts'
import { billsCommand } from './bills.ts'
import { catalogSchemaCommand } from './catalog-schema.ts'
import { catalogSearchCommand } from './catalog-search.ts'
import { catalogShowCommand } from './catalog-show.ts'
import { certificatesCommand } from './certificates.ts'
import { checkCommand } from './check.ts'
import { clockAdvanceCommand, clockCommand, clockSetCommand } from './clock.ts'
import { complainCommand } from './complain.ts'
import { completionCommand } from './completion.ts'
import { decryptCommand } from './decrypt.ts'
import { demoCommand } from './demo.ts'
import { doctorCommand } from './doctor.ts'
import { emulatorCommand } from './emulator.ts'
import { eventsCommand, eventsResendCommand, eventsShowCommand } from './events.ts'
import { keysCommand } from './keys.ts'
import { logsCommand } from './logs.ts'
import { mcpCommand } from './mcp.ts'
import { openapiCommand } from './openapi.ts'
import { payCommand } from './pay.ts'
import { refundCommand } from './refund.ts'
import { requestCommand } from './request.ts'
import { resetCommand } from './reset.ts'
import { seedCommand } from './seed.ts'
import { signCommand } from './sign.ts'
import { transferCommand } from './transfer.ts'
import { triggerCommand } from './trigger.ts'
import { verifyCommand } from './verify.ts'

/** Every command. Where each stands in the help is in headings.ts. */
export const allCommands: readonly Command[] = [
  actCommand,
  billsCommand,
  catalogSchemaCommand,
  catalogSearchCommand,
  catalogShowCommand,
  certificatesCommand,
  checkCommand,
  clockAdvanceCommand,
  clockCommand,
  clockSetCommand,
  complainCommand,
  completionCommand,
  decryptCommand,
  demoCommand,
  doctorCommand,
  emulatorCommand,
  eventsCommand,
  eventsResendCommand,
  eventsShowCommand,
  keysCommand,
  logsCommand,
  mcpCommand,
  openapiCommand,
  payCommand,
  refundCommand,
  requestCommand,
  resetCommand,
  seedCommand,
  signCommand,
  transferCommand,
  triggerCommand,
  verifyCommand,
]
