import type { FIELD_FORMATS, FIELD_TYPES } from './field-kinds.ts'

/** What a string holds: `date-time`, `uri`, `media-id` and others, which decide how it is checked. */
export type FieldFormat = (typeof FIELD_FORMATS)[number]

/** What a JSON value in a request or a response looks like, as WeChat Pay documents it. */
export interface FieldSchema {
  /** `any` where the documentation does not say. */
  readonly type: (typeof FIELD_TYPES)[number]
  readonly properties?: Readonly<Record<string, FieldSchema>>
  /**
   * Names of the properties that the documentation calls required; advice, because it is sometimes too
   * strict.
   */
  readonly required?: readonly string[]
  readonly items?: FieldSchema
  /** Known values; new ones appear without notice. */
  readonly enum?: readonly (string | number)[]
  /** In characters; of the plain text where the field is sensitive. */
  readonly minLength?: number
  readonly maxLength?: number
  /** Of an array. */
  readonly minItems?: number
  readonly maxItems?: number
  /** Of a file, in bytes. */
  readonly maxBytes?: number
  /** Of a file's name, in lower case without the dot: those that are taken. */
  readonly extensions?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** A regular expression that the whole text matches. */
  readonly pattern?: string
  /** What WeChat Pay takes where the field is left out. */
  readonly default?: string | number | boolean
  readonly format?: FieldFormat
  /** The schema inside a string that holds JSON (`format: "json"`). */
  readonly json?: FieldSchema
  /** On the wire this string is RSA-OAEP ciphertext in base64. */
  readonly sensitive?: true
  /** Known to take 4-byte UTF-8 (emoji); most fields do not. */
  readonly emoji?: true
  readonly deprecated?: true
  /**
   * Of a request: it names the caller, so that the client fills in its own option of this name where the
   * field is left out.
   */
  readonly own?: 'mchid' | 'appid'
  /** Of an object: groups of properties of which at least one has to be there. */
  readonly atLeastOne?: readonly (readonly string[])[]
  /** The field's Chinese name. */
  readonly label?: string
}

/** The methods that WeChat Pay has. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** An error that an operation documents. */
export interface OperationError {
  /** HTTP status. */
  readonly status: number
  /** What `ApiError` has as `code`. */
  readonly code: string
}

/** One operation of WeChat Pay's API. */
export interface Operation {
  readonly method: Method
  /** URI template with its leading `/`: `/v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  /** The API's own name, in Chinese. */
  readonly title: string
  readonly tags: readonly string[]
  readonly roles: readonly string[]
  /** The official documentation page. */
  readonly doc?: string
  readonly deprecated?: true
  /** Whether the connection needs the merchant API certificate (APIv2). */
  readonly mtls?: true
  /** Where the host is not the default one. */
  readonly baseUrl?: string
  /** Template variables by name. */
  readonly pathParams: Readonly<Record<string, FieldSchema>>
  /** An object schema of the query parameters. */
  readonly query?: FieldSchema
  /** An object schema of documented request headers, `Wechatpay-Serial` left out: the client sets it. */
  readonly header?: FieldSchema
  /** Schema of the JSON body. */
  readonly body?: FieldSchema
  /**
   * Parts of a multipart upload by name, all of them required: one of type `file`, `meta` (the JSON that is
   * signed), and others that are text.
   */
  readonly form?: Readonly<Record<string, FieldSchema>>
  /** Status to schema of the JSON response, `null` for an empty body. */
  readonly responses: Readonly<Record<string, FieldSchema | null>>
  /** The documented errors, each once. */
  readonly errors?: readonly OperationError[]
  /**
   * Why the same call may be sent twice: `read-only`, or the fields (dotted paths into body, query or
   * template variables) that make WeChat Pay know it again. Missing where nothing says so; a GET needs none.
   */
  readonly idempotentBy?: 'read-only' | readonly string[]
  /** Media types, where the response is not JSON. */
  readonly produces?: readonly string[]
}

/**
 * One family of operations as the package ships it: read it with `expandFamily`, or give it to
 * `createWechatpay({ catalog })`.
 */
export interface CatalogFamily<Name extends string = string> {
  /** The family of a path, as `familyOf` has it: `brand`, `marketing-favor`. */
  readonly name: Name
  /** All of the family's operations, compacted; the form is private to the package. */
  readonly data: string
}
