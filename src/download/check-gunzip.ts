import { ConfigurationError } from '../errors/configuration-error.ts'
import { canGunzip } from '../lib/gunzip.ts'

/** @throws {ConfigurationError} where this host cannot unzip, before anything is asked for */
export function checkGunzip(): void {
  if (!canGunzip())
    throw new ConfigurationError(
      'gzip',
      'this host has no DecompressionStream: ask for the file without tar_type, and leave gzip out',
    )
}
