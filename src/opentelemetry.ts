/**
 * Hooks that tell OpenTelemetry of every attempt; nothing of `@opentelemetry/api` is imported at run time.
 *
 * @module
 */
export { openTelemetryHooks, type OpenTelemetryOptions } from './transport/opentelemetry.ts'
