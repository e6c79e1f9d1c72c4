import { createCallOver } from './by-hand.mjs'
import { sendBy } from './fetch-and-subtle.mjs'

/** Over the host's fetch with a time-out: a client without one is no reference. */
export const createCall = (baseUrl, keys) => createCallOver(sendBy({ timeout: 10_000 }), baseUrl, keys)
