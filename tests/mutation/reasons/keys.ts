import type { Reason } from '../report.ts'

/** Why changes to `src/keys/` that no test notices may stay. */
export const keysReasons: readonly Reason[] = []
