import type { Reason } from '../report.ts'

/** Why changes to `src/client/` that no test notices may stay. */
export const clientReasons: readonly Reason[] = []
