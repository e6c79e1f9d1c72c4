import type { ApiError } from './api-error.ts'
import type { ConfigurationError } from './configuration-error.ts'
import type { DecryptionError } from './decryption-error.ts'
import type { DownloadError } from './download-error.ts'
import type { SignatureError } from './signature-error.ts'
import type { ValidationError } from './validation-error.ts'

/**
 * All errors that this package throws, told apart by their `name`. Network failures and time-outs are ky's
 * `NetworkError` and `TimeoutError`.
 */
export type KnownError =
  ApiError | ConfigurationError | DecryptionError | DownloadError | SignatureError | ValidationError
