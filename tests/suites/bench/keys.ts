import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** What the contenders sign with and verify with, made for one run. PEM: PKCS#8 and SPKI. */
export interface Keys {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly merchantPublicKey: string
  readonly publicKeyId: string
  readonly platformPrivateKey: string
  readonly platformPublicKey: string
}

export function generateKeys(): Keys {
  const [merchant, platform] = [generatePair(), generatePair()]
  return {
    mchid: '1900000001',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    publicKeyId: 'PUB_KEY_ID_0119000000012026112200000000000000',
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
  }
}

/** Writes new keys where other processes read them. */
export function writeKeys(path: string): void {
  writeFileSync(path, JSON.stringify(generateKeys()), { mode: 0o600 })
}

function generatePair(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}
