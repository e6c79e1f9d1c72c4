import type { Reason } from '../report.ts'

/** Why changes to `src/protocol/` that no test notices may stay. */
export const protocolReasons: readonly Reason[] = []
