import type { Options as KyOptions } from 'ky'

/**
 * What every call takes beside its template variables, `query`, `json` and `file`: ky's own options
 * (`signal`, `timeout`, `retry`, `searchParams`, `hooks`, …).
 */
export interface CallOptions extends Omit<
  KyOptions,
  'json' | 'body' | 'method' | 'fetch' | 'baseUrl' | 'prefix' | 'parseJson' | 'stringifyJson' | 'headers'
> {
  /**
   * Further request headers. A `Wechatpay-Serial` here says that sensitive fields are encrypted already:
   * nothing is touched then.
   */
  headers?: CallHeaders | undefined
}

/** Headers by name: an object, a `Headers`, a `Map` or a list of pairs. */
export type CallHeaders =
  Readonly<Record<string, string | undefined>> | Headers | Iterable<readonly [name: string, value: string]>

/** An object that has at least one of these properties. */
export type AtLeastOne<Names extends string> = {
  [Name in Names]: { readonly [Needed in Name]: unknown }
}[Names]

/** A file to upload: a `File`, a `Blob`, or its parts. */
export type FileInput =
  | Blob
  | {
      /** The file's name, with its ending: it is part of what is signed, and decides the media type. */
      readonly name: string
      /** The whole content; a string is UTF-8. WeChat Pay takes pictures of up to 2 MB, videos of up to 5 MB. */
      readonly data: Uint8Array | ArrayBuffer | string
      /** Media type; default by the name's ending. */
      readonly type?: string | undefined
    }

/**
 * The response: verified before anyone can read it. `.json()` decrypts sensitive fields; the rest gives the
 * verified bytes as they came.
 */
export interface WechatpayResponse<Data> extends Omit<Response, 'json' | 'clone'> {
  /** The parsed response with sensitive fields as plain text; `undefined` for an empty body. */
  json(): Promise<Data>
  /** The same response once more, to be read twice. */
  clone(): WechatpayResponse<Data>
}

/** ky's `ResponsePromise`: await it for the `Response`, or take the body at once. */
export interface ResponsePromise<Data> extends Promise<WechatpayResponse<Data>> {
  /** The parsed response with sensitive fields as plain text; `undefined` for an empty body. */
  json(): Promise<Data>
  /** The verified body as it came, sensitive fields still encrypted. */
  text(): Promise<string>
  /** The verified bytes. */
  arrayBuffer(): Promise<ArrayBuffer>
  /** The verified bytes. */
  bytes(): Promise<Uint8Array>
  /** The verified bytes with their media type. */
  blob(): Promise<Blob>
  /** The verified body as a form; WeChat Pay has no operation that answers with one. */
  formData(): Promise<FormData>
}

/**
 * What every call of APIv2 takes beside `xml`, `query` and `file`: ky's own options (`signal`, `timeout`,
 * `retry`, …).
 */
export interface XmlCallOptions extends Omit<CallOptions, 'hooks' | 'searchParams'> {}

/** A response of APIv2: verified, where it is signed, before anyone can read it. */
export interface XmlResponse<Data> extends Omit<Response, 'json' | 'clone'> {
  /**
   * The fields by name: amounts and counts as numbers, JSON in strings parsed, what is numbered on the wire
   * (`coupon_id_0`, `coupon_id_1`) as a list (`coupon_id_$n`).
   */
  xml(): Promise<Data>
  /** The same as `xml()`. */
  json(): Promise<Data>
  clone(): XmlResponse<Data>
}

/** What a call of APIv2 gives: await it for the `Response`, or take the fields at once. */
export interface XmlResponsePromise<Data> extends Promise<XmlResponse<Data>> {
  /**
   * The fields by name: amounts and counts as numbers, JSON in strings parsed, what is numbered on the wire
   * (`coupon_id_0`, `coupon_id_1`) as a list (`coupon_id_$n`).
   */
  xml(): Promise<Data>
  /** The same as `xml()`. */
  json(): Promise<Data>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
  bytes(): Promise<Uint8Array>
  blob(): Promise<Blob>
}

/** What a call to a path outside the catalog takes: anything. */
export interface UnknownCall extends CallOptions {
  /** Parameters of the query. */
  query?: Readonly<Record<string, unknown>> | URLSearchParams | undefined
  /** The body. It is sent as it is given: of an unknown path no field is encrypted. */
  json?: unknown
  /** Template variables. */
  readonly [variable: string]: unknown
}

/** A verb of a path outside the catalog. */
export interface UnknownVerb {
  (call?: UnknownCall): ResponsePromise<unknown>
}

/** A path outside the catalog: every segment and every verb, untyped. */
export interface UnknownNode {
  readonly get: UnknownVerb & UnknownNode
  readonly post: UnknownVerb & UnknownNode
  readonly put: UnknownVerb & UnknownNode
  readonly patch: UnknownVerb & UnknownNode
  readonly delete: UnknownVerb & UnknownNode
  readonly getAsync: UnknownVerb & UnknownNode
  readonly postAsync: UnknownVerb & UnknownNode
  readonly putAsync: UnknownVerb & UnknownNode
  readonly patchAsync: UnknownVerb & UnknownNode
  readonly deleteAsync: UnknownVerb & UnknownNode
  readonly [segment: string]: UnknownNode
}

/**
 * A path that can be called. The verbs are for the compiler's errors: it names this type, and so them, where
 * a path does not have a verb.
 */
export type WithVerbs<Verbs extends string, Node extends Readonly<Record<Verbs, unknown>>> = Node & object

/** What a call to a path of APIv2 outside the catalog takes: any fields. */
export interface UnknownXmlCall extends XmlCallOptions {
  query?: Readonly<Record<string, unknown>> | undefined
  xml?: Readonly<Record<string, unknown>> | undefined
}

/** A verb of a path of APIv2 outside the catalog. */
export interface UnknownXmlVerb {
  (call?: UnknownXmlCall): XmlResponsePromise<Readonly<Record<string, unknown>>>
}

/** A path of APIv2 outside the catalog: every segment and both verbs, untyped. */
export interface UnknownXmlNode {
  readonly get: UnknownXmlVerb & UnknownXmlNode
  readonly post: UnknownXmlVerb & UnknownXmlNode
  readonly getAsync: UnknownXmlVerb & UnknownXmlNode
  readonly postAsync: UnknownXmlVerb & UnknownXmlNode
  readonly [segment: string]: UnknownXmlNode
}
