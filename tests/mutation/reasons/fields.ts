import type { Reason } from '../report.ts'

/** Why changes to `src/fields/` that no test notices may stay. */
export const fieldsReasons: readonly Reason[] = []
