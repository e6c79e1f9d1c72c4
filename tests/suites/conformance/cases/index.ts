import type { Case } from '../harness.ts'
import { bills } from './bills.ts'
import { chain } from './chain.ts'
import { emulator } from './emulator.ts'
import { encryption } from './encryption.ts'
import { errors } from './errors.ts'
import { hooks } from './hooks.ts'
import { keys } from './keys.ts'
import { notifications } from './notifications.ts'
import { redaction } from './redact.ts'
import { requestPayment } from './request-payment.ts'
import { retries } from './retries.ts'
import { smoke } from './smoke.ts'
import { standIn } from './stand-in.ts'
import { uploads } from './uploads.ts'
import { v2 } from './v2.ts'
import { verification } from './verification.ts'

/** The suite, in the order in which it runs. */
export const cases: readonly Case[] = [
  ...smoke,
  ...chain,
  ...encryption,
  ...verification,
  ...keys,
  ...errors,
  ...retries,
  ...hooks,
  ...uploads,
  ...bills,
  ...requestPayment,
  ...notifications,
  ...emulator,
  ...redaction,
  ...standIn,
  ...v2,
]
