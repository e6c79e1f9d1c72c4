import type { Reason } from './report.ts'

/** Why changes that no test notices may stay: they change nothing, or nothing that anybody was promised. */
export const REASONS: readonly Reason[] = []
