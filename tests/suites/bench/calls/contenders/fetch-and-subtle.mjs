import { createCallOver } from './by-hand.mjs'

/** Over the host's fetch, without a time-out. */
export const createCall = (baseUrl, keys) => createCallOver(sendBy({}), baseUrl, keys)

/** @param limits `{ timeout }` in milliseconds, or nothing */
export function sendBy({ timeout }) {
  return async (url, init) => {
    const response = await fetch(url, timeout ? { ...init, signal: AbortSignal.timeout(timeout) } : init)
    return {
      status: response.status,
      header: name => response.headers.get(name),
      text: await response.text(),
    }
  }
}
