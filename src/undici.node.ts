/**
 * A `fetch` for Node over undici's pool of connections: faster than the host's, with proxies and client
 * certificates.
 *
 * @module
 */
export { undiciFetch, type UndiciFetch } from './transport/undici/undici-fetch.node.ts'
export type {
  UndiciController,
  UndiciDispatcher,
  UndiciHandler,
  UndiciRequest,
} from './transport/undici/dispatcher.ts'
