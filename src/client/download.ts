import type { Options as KyOptions } from 'ky'
import { ApiError } from '../errors/api-error.ts'
import { DownloadError } from '../errors/download-error.ts'
import { gunzipped, hashChecked, type FileHash } from '../download/checked-stream.ts'
import { downloadTarget } from '../download/target.ts'
import { send, type TransportOptions } from '../transport/transport.ts'
import { ownHeaders } from './own-headers.ts'
import { checkGunzip } from '../download/check-gunzip.ts'
import type { Bytes } from '../lib/bytes.ts'

/** What is downloaded: a URL of WeChat Pay, or an operation's response that has one. */
export type DownloadSource =
  | string
  | URL
  | {
      /** Empty as long as the file is not ready. */
      readonly download_url: string | null
      /** `SHA1` or `SHA256`. */
      readonly hash_type?: string | null | undefined
      /** Hex; of the file unzipped. Without it the file is not checked. */
      readonly hash_value?: string | null | undefined
    }

/**
 * Options of a download: ky's for its request, and what its bytes have to be. `timeout` (ms, default 10000)
 * is for one piece of the file after another, `totalTimeout` (ms, default 600000) for the whole of it.
 */
export interface DownloadOptions extends Pick<KyOptions, 'signal' | 'timeout' | 'totalTimeout' | 'retry'> {
  /** Whether the file is gzip and to be unzipped, as with `tar_type: 'GZIP'`; default `false`. */
  gzip?: boolean | undefined
  /** What the unzipped bytes have to be; default what the response says. `false` takes them unchecked. */
  hash?: FileHash | false | undefined
}

/** A file, requested when it is first asked for, and once. */
export interface Download {
  /**
   * The bytes as they come; it errors at its end where they are not what was announced, so use nothing before
   * it has ended. Cancelling it closes the connection.
   */
  stream(): Promise<ReadableStream<Bytes>>
  /** The whole file, with its media type: PDF receipts, images. */
  blob(): Promise<Blob>
  /** The whole file; for what is larger than memory take `stream()`. */
  bytes(): Promise<Bytes>
  /** The whole file as text, a byte order mark left out. */
  text(): Promise<string>
}

/**
 * A file of WeChat Pay: bills, receipts, fapiao. Path and query of its URL are signed; only WeChat Pay's
 * hosts and the client's own are ever sent a signature. Its methods reject with a {@link DownloadError}, an
 * ApiError, a NetworkError or a TimeoutError.
 *
 * @throws {TypeError} for a URL of another host, or a digest that is none
 * @throws {DownloadError} for a response whose file is not ready yet
 * @throws {ConfigurationError} for a gzip, on a host that cannot unzip
 */
export function createDownload(
  transport: TransportOptions,
  source: DownloadSource,
  options: DownloadOptions = {},
): Download {
  const { url, announced } = readSource(source)
  const { target, hosts } = downloadTarget(url, transport.hosts)
  const { gzip = false, hash = announced, ...kyOptions } = options
  if (gzip) checkGunzip()
  if (hash) checkHash(hash)
  const { publicKeyId } = transport.trusted
  const open = async (): Promise<{ stream: ReadableStream<Bytes>; type: string }> => {
    const { response, bytes, sha1 } = await send(
      {
        method: 'GET',
        target,
        headers: ownHeaders('*/*', publicKeyId),
        body: undefined,
        signedBody: '',
        hosts,
        streamed: true,
        options: kyOptions,
      },
      transport,
    ).catch(explain)
    const body = bytes === undefined ? (response.body ?? new Blob([]).stream()) : new Blob([bytes]).stream()
    // The digest of a statement is signed: nothing that the caller says takes its place.
    const expected = sha1 === undefined ? hash : { type: 'SHA1', value: sha1 }
    // The digest is of the file unzipped, so that it decides whether a file that is no gzip is right.
    const mayBePlain = Boolean(expected) || response.headers.get('content-encoding') !== null
    const file = gzip ? await gunzipped(body, mayBePlain) : body
    return {
      stream: expected ? hashChecked(file, expected) : file,
      type: response.headers.get('content-type') ?? '',
    }
  }
  const blob = async (): Promise<Blob> => {
    const { stream, type } = await open()
    return new Blob(await collect(stream), { type })
  }
  return {
    stream: async () => (await open()).stream,
    blob,
    bytes: async () => new Uint8Array(await (await blob()).arrayBuffer()),
    text: async () => new TextDecoder().decode(await (await blob()).arrayBuffer()),
  }
}

/** All of a stream. A Response would make an error of its own of a stream's. */
async function collect(stream: ReadableStream<Bytes>): Promise<Bytes[]> {
  const chunks: Bytes[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks
    chunks.push(value)
  }
}

/** @throws {TypeError | DownloadError} for a response without a URL */
function readSource(source: DownloadSource): { url: string | URL; announced: FileHash | undefined } {
  if (typeof source === 'string' || source instanceof URL) return { url: source, announced: undefined }
  if (typeof source !== 'object' || source === null)
    throw new TypeError(`download: expected a URL or a response with its download_url, got ${String(source)}`)
  const { download_url, hash_type, hash_value } = source
  if (download_url === undefined) throw new TypeError('download: the response has no download_url')
  if (download_url === null || download_url === '')
    throw new DownloadError(
      'not-ready',
      'the download_url of the response is empty: the file is not ready yet, ask again later',
    )
  // WeChat Pay gives null where a file has no digest.
  if (hash_value === undefined || hash_value === null) return { url: download_url, announced: undefined }
  return { url: download_url, announced: { type: hash_type ?? 'SHA1', value: hash_value } }
}

/** @throws {TypeError} for what is no digest in hex */
function checkHash({ type, value }: FileHash): void {
  if (typeof type !== 'string' || typeof value !== 'string' || !/^[\da-f]{8,128}$/i.test(value))
    throw new TypeError(
      'download: expected the digest as hash_type and hash_value in hex, or { type, value }; ' +
        'hash: false takes the file unchecked',
    )
}

/**
 * WeChat Pay gives no file for a token that is too old or wrong; a signature that it refuses is something
 * else.
 */
function explain(error: unknown): never {
  if (
    error instanceof ApiError &&
    [400, 403, 404, 410].includes(error.status) &&
    error.code !== 'NO_AUTH' &&
    error.code !== 'NO_STATEMENT_EXIST'
  ) {
    throw new DownloadError(
      'expired',
      'WeChat Pay does not give this file: its URL lives for 5 minutes, ask for a new one',
      { cause: error },
    )
  }
  throw error
}
