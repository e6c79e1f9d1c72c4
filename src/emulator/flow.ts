import type { Operation } from '../catalog/types.ts'
import type { Caller } from './parties.ts'
import type { Bytes } from '../lib/bytes.ts'
import type { SignType } from '../protocol/v2/sign.ts'

/** A file that came with a request. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Bytes
}

/** What came by APIv2: what is made of it is told of in the same form. */
export interface ByV2 {
  /** How notifications are signed: as the request was. */
  readonly signType: SignType
}

/** A request that has been verified, decrypted and checked. */
export interface FlowRequest {
  readonly operation: Operation
  readonly caller: Caller
  /** Template variables, percent-decoded. */
  readonly variables: Readonly<Record<string, string>>
  /** With sensitive parameters as plain text. */
  readonly query: Readonly<Record<string, string>>
  /**
   * The JSON body with sensitive fields as plain text, checked against the catalog; `undefined` where there
   * is none.
   */
  readonly body: unknown
  /** Where the request went, `https://api.mch.weixin.qq.com`: download URLs lead there too. */
  readonly origin: string
  /** The file of an upload, its digest checked. */
  readonly file: UploadedFile | undefined
  /** Where it came by APIv2, and was put into the words of APIv3. */
  readonly v2?: ByV2 | undefined
}

/** What a flow answers: the JSON body with sensitive fields as plain text, or a file, which is not signed. */
export interface FlowResponse {
  /** Default 200, or 204 without a body. */
  readonly status?: number
  readonly body?: unknown
  readonly file?: { readonly type: string; readonly bytes: Bytes }
}

/** Plays one operation. Throws an `EmulatorProblem` to answer with an error. */
export type Flow = (request: FlowRequest) => FlowResponse | Promise<FlowResponse>

/** Flows by operation: `POST /v3/…/{user_card_code}/confirm`. */
export type Flows = Readonly<Record<string, Flow>>
