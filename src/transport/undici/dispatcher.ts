/**
 * What is used of undici's dispatchers, as far as undici 7 and 8 have it in common: so that a dispatcher of
 * either may be given, and that nobody needs the types of a version that is not installed.
 */
export interface UndiciDispatcher {
  dispatch(options: UndiciRequest, handler: UndiciHandler): boolean
}

/** A request as undici takes it. */
export interface UndiciRequest {
  readonly origin: string
  /** With its query. */
  readonly path: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array | null
}

/** Steers a request that is on its connection. */
export interface UndiciController {
  pause(): void
  resume(): void
  abort(reason: Error): void
}

/** What undici tells of a request. */
export interface UndiciHandler {
  /** It has a connection, and goes out. */
  onRequestStart(controller: UndiciController): void
  onRequestUpgrade(controller: UndiciController): void
  onResponseStart(
    controller: UndiciController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
    statusText?: string,
  ): void
  onResponseData(controller: UndiciController, chunk: Uint8Array): void
  onResponseEnd(): void
  onResponseError(controller: UndiciController | null, error: Error): void
}
