import { nearestPath } from '../catalog/nearest.ts'
import { validateValue } from '../catalog/validate.ts'
import { createGcmKey } from '../crypto/aes-gcm.ts'
import { hintFor } from '../errors/hints.ts'
import { createPlatformKeys, type PlatformKeys } from '../keys/platform-keys.ts'
import { explainSignError } from '../protocol/sign-error.ts'
import { warn } from '../transport/hooks.ts'
import { streamedResponse } from '../transport/streamed.ts'
import { downloadCertificates } from './download-certificates.ts'
import type { Features, KeysContext } from './features.ts'
import { checkFile, encodeUpload, readUpload } from './upload.ts'

export const UPLOADS: NonNullable<Features['uploads']> = {
  read: readUpload,
  check: checkFile,
  encode: encodeUpload,
}

export const HINTS: NonNullable<Features['hints']> = {
  hintFor,
  explainSignError,
  nearest: nearestPath,
}

/** What the client of the main entry does. */
export const ALL_FEATURES: Features<PlatformKeys> = {
  trust: downloadingKeys,
  validation: validateValue,
  uploads: UPLOADS,
  streaming: streamedResponse,
  hints: HINTS,
}

/** The keys in `certs`, and platform certificates that are downloaded when they are needed. */
export function downloadingKeys({
  options,
  own,
  crypto,
  clockTolerance,
  transport,
}: KeysContext): PlatformKeys {
  const { certs, apiv3Key, certStore, certAuthority, hooks } = options
  return createPlatformKeys({
    certs,
    own,
    crypto,
    clockTolerance,
    // A brand has no platform certificates of its own.
    downloading:
      apiv3Key !== undefined && own.kind === 'mchid'
        ? {
            apiv3Key: createGcmKey(crypto, apiv3Key),
            download: open => downloadCertificates(transport(), open),
          }
        : undefined,
    store: certStore,
    certAuthority,
    warn: (message, cause) => warn(hooks, { code: 'certificates', message, cause }),
  })
}
