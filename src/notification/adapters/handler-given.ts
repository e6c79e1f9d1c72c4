import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { NotificationHandler } from '../handler.ts'
import { kindOf } from '../../lib/kind-of.ts'

/** @throws {ConfigurationError} where an adapter, when it is made, was given something else than a handler */
export function checkHandler(handler: NotificationHandler, adapter: string): void {
  if (typeof handler !== 'function')
    throw new ConfigurationError(
      'handler',
      `${adapter}() takes what notifications.handler(callback) gives, got ${kindOf(handler)}`,
    )
}
