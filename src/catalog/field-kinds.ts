/** Types of a field; `any` where the documentation does not say. */
export const FIELD_TYPES = [
  'object',
  'array',
  'string',
  'integer',
  'number',
  'boolean',
  'file',
  'any',
] as const

/**
 * What a string holds. `date-time` is RFC 3339 with an offset, `date` is `2026-11-22`, `json` is JSON (its
 * schema is in `json`), `decimal` is digits, `media-id` and `media-url` are what an upload gave; `file-name`
 * and `file-sha256` are parts of an upload's `meta` that the client fills in by itself.
 */
export const FIELD_FORMATS = [
  'date-time',
  'date',
  'json',
  'decimal',
  'uri',
  'media-id',
  'media-url',
  'rfc2397',
  'mm/yy',
  'yyyyMMddHHmmss',
  'file-name',
  'file-sha256',
] as const
