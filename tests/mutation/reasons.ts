import { clientReasons } from './reasons/client.ts'
import { cryptoReasons } from './reasons/crypto.ts'
import { fieldsReasons } from './reasons/fields.ts'
import { keysReasons } from './reasons/keys.ts'
import { notificationReasons } from './reasons/notification.ts'
import { protocolReasons } from './reasons/protocol.ts'
import type { Reason } from './report.ts'

/** Why changes that no test notices may stay: they change nothing, or nothing that anybody was promised. */
export const REASONS: readonly Reason[] = [
  ...protocolReasons,
  ...cryptoReasons,
  ...fieldsReasons,
  ...keysReasons,
  ...notificationReasons,
  ...clientReasons,
]
