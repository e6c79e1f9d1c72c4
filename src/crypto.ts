/**
 * Keys, signatures and AES-GCM on WebCrypto, without a client.
 *
 * @module
 */
export * from './crypto/entry.ts'
