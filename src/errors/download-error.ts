import { WechatpayError } from './wechatpay-error.ts'

/**
 * Why a file is not to be used. `not-ready`: WeChat Pay has not made it yet, ask again later. `expired`:
 * WeChat Pay does not give it (any more), a URL lives for 5 minutes. `interrupted`: the connection ended
 * before the file did, or no more of it came in time. `not-gzip`: it was to be unzipped, and is no gzip.
 * `truncated`: its gzip is cut short or damaged. `hash`: its bytes are not those that WeChat Pay has
 * announced. `encrypted`: it cannot be decrypted. `malformed`: a line of a bill has more or fewer values than
 * its header.
 */
export type DownloadFailure =
  'not-ready' | 'expired' | 'interrupted' | 'not-gzip' | 'truncated' | 'hash' | 'encrypted' | 'malformed'

/** A file that could not be downloaded whole and right. What has been read of its stream must not be used. */
export class DownloadError extends WechatpayError {
  static override readonly kind: string = 'DownloadError'
  override name = 'DownloadError' as const
  readonly reason: DownloadFailure

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions) {
    super('DOWNLOAD', message, options)
    this.reason = reason
  }
}
