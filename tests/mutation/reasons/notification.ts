import type { Reason } from '../report.ts'

/** Why changes to `src/notification/` that no test notices may stay. */
export const notificationReasons: readonly Reason[] = []
