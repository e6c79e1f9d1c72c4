/** What a JSON value in a request or an answer looks like, as WeChat Pay documents it. */
export interface FieldSchema {
  /** `any` where the documentation does not say. */
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'any'
  readonly properties?: Readonly<Record<string, FieldSchema>>
  /** Names of the properties that the documentation calls required; advice, because it is sometimes too strict. */
  readonly required?: readonly string[]
  readonly items?: FieldSchema
  readonly anyOf?: readonly FieldSchema[]
  /** Known values; new ones appear without notice. */
  readonly enum?: readonly (string | number)[]
  /** In characters; of the plain text where the field is sensitive. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly default?: string | number | boolean
  readonly format?: string
  /** The schema inside a string that holds JSON (`format: "json"`). */
  readonly json?: FieldSchema
  /** On the wire this string is RSA-OAEP ciphertext in base64. */
  readonly sensitive?: true
  readonly deprecated?: true
  /** The field's Chinese name. */
  readonly label?: string
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

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
  /** Parts of a multipart upload by name. */
  readonly form?: Readonly<Record<string, FieldSchema>>
  /** Status to schema of the JSON answer, `null` for an empty body. */
  readonly responses: Readonly<Record<string, FieldSchema | null>>
  /** Media types, where the answer is not JSON. */
  readonly produces?: readonly string[]
}
