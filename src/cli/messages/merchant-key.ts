import { createPublicKey as createNodeKey } from 'node:crypto'
import { createPublicKey, type PublicKey } from '../../crypto.ts'
import type { Examined } from '../configuration/examine.ts'
import type { Settings } from '../configuration/settings.ts'

/** The merchant's public key: of its certificate, or the other half of its private key. */
export function merchantKey(
  settings: Settings,
  { certificate, privateKey }: Examined,
  serial: string,
): PublicKey | undefined {
  if (certificate !== undefined && certificate.serial === serial.toUpperCase()) return certificate.key
  if (privateKey === undefined) return certificate?.key
  try {
    const pem = settings.privateKey!.value.replaceAll('\\n', '\n')
    return createPublicKey(createNodeKey(pem).export({ type: 'spki', format: 'pem' }).toString())
  } catch {
    // In a form that Node does not read, as base64 without its frame.
    return certificate?.key
  }
}
