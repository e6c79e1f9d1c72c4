import type { WechatpayResponse } from '../catalog/call.ts'
import type { Bytes } from '../lib/bytes.ts'

/** What a call comes to: read at once, or as a Response. */
export interface Outcome<Given = WechatpayResponse<unknown>> {
  /** The parsed response with sensitive fields as plain text; `undefined` for an empty body. */
  json(): Promise<unknown>
  /** A Response of this host whose `json()`, and its clones', decrypts as well. */
  toResponse(): Given
}

/** What a Response can be read as, whatever its `json()` gives. */
type Readable = Pick<Response, 'text' | 'arrayBuffer' | 'blob' | 'formData'>

/**
 * ky's ResponsePromise. Awaited it gives the Response, which is made then: most callers read the JSON at once
 * and never need one.
 */
export class CallPromise<Given extends Readable = WechatpayResponse<unknown>> extends Promise<Given> {
  /** What `then`, `catch` and `finally` give are plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #outcome: Promise<Outcome<Given>>
  #response: Promise<Given> | undefined

  constructor(outcome: Promise<Outcome<Given>>) {
    // Never settles by itself: those who wait for it call `then`.
    super(() => undefined)
    this.#outcome = outcome
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise, and this makes its value
  override then<Result1 = Given, Result2 = never>(
    onfulfilled?: ((value: Given) => Result1 | PromiseLike<Result1>) | null,
    onrejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    this.#response ??= this.#outcome.then(outcome => outcome.toResponse())
    return this.#response.then(onfulfilled, onrejected)
  }

  json(): Promise<unknown> {
    return this.#outcome.then(outcome => outcome.json())
  }

  async text(): Promise<string> {
    return (await this).text()
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this).arrayBuffer()
  }

  async bytes(): Promise<Bytes> {
    return new Uint8Array(await this.arrayBuffer())
  }

  async blob(): Promise<Blob> {
    return (await this).blob()
  }

  async formData(): Promise<FormData> {
    return (await this).formData()
  }
}
