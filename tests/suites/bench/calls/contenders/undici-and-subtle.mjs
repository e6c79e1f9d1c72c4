import { Pool } from 'undici'
import { createCallOver } from './by-hand.mjs'

/** Over undici's pool: the fastest that there is on Node. */
export function createCall(baseUrl, keys) {
  const pool = new Pool(baseUrl, { connections: 64 })
  const send = async (url, { method, headers, body }) => {
    const path = url.slice(baseUrl.length)
    const response = await pool.request({ path, method, headers, body })
    return {
      status: response.statusCode,
      header: name => response.headers[name],
      text: await response.body.text(),
    }
  }
  return createCallOver(send, baseUrl, keys)
}
