import type { Reason } from '../report.ts'

/** Why changes to `src/crypto/` that no test notices may stay. */
export const cryptoReasons: readonly Reason[] = []
