import type { Operation } from '../catalog/types.ts'
import { readFile, type UploadFile } from '../client/read-file.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { utf8, type Bytes } from '../lib/bytes.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { md5HexOf, signFields } from '../protocol/v2/sign.ts'
import { WORKWX_SIGNED, workwxSign } from '../protocol/v2/workwx-sign.ts'
import { formatXml, type XmlFields } from '../protocol/v2/xml.ts'
import type { Attempt, UnsignedRequest } from '../transport/attempt.ts'
import { encodeMultipart } from '../transport/multipart.ts'
import { serialiseQuery } from '../client/query.ts'
import type { ClientV2 } from './client.ts'
import { prepareFields, type SignedPart } from './fields.ts'
import type { CallV2 } from './take-call.ts'

/** What is called. */
export interface CalledV2 {
  readonly method: string
  /** As it is sent: `/pay/micropay`. */
  readonly path: string
  readonly operation: Operation | undefined
}

/** A request, but for the nonce and signature that each attempt has of its own. */
export interface RequestV2 {
  readonly signed: SignedPart
  /** What is in the URL without being signed, with its `?`. */
  readonly search: string
  /** Signs an attempt, and puts what is signed where it belongs. */
  sign(unsigned: UnsignedRequest): Promise<Attempt>
}

/**
 * Check → fill in → encrypt. Nothing is sent here.
 *
 * @throws {ValidationError} with all that is wrong
 * @throws {ConfigurationError} naming the option that is needed
 */
export async function prepareRequestV2(
  client: ClientV2,
  called: CalledV2,
  { xml, query, file }: CallV2,
): Promise<RequestV2> {
  const { method, operation } = called
  if (operation?.form !== undefined) return prepareForm(client, called, file)
  const isGet = method === 'GET'
  const signed = await prepareFields(client, operation, isGet ? 'query' : 'xml', isGet ? query : xml)
  const search = isGet ? '' : serialiseQuery(query)
  checkWorkwx(client, called, signed)
  const isSigned = operation === undefined || hasField(operation, 'sign')
  const place = isGet ? toUrl : toBody
  return {
    signed,
    search,
    sign: async unsigned => place(unsigned, isSigned ? signOnce(client, called, signed) : signed.fields),
  }
}

/** The fields with a nonce and a signature of their own. */
export function signOnce(client: ClientV2, { path, operation }: CalledV2, signed: SignedPart): XmlFields {
  const { key, crypto, workwxSecret } = client
  const { fields, signing } = signed
  const needsNonce = operation === undefined || hasField(operation, 'nonce_str')
  const all: Record<string, string> = {
    ...fields,
    ...(needsNonce && { nonce_str: fields['nonce_str'] ?? createNonce(crypto) }),
  }
  const names = WORKWX_SIGNED[path]
  if (names !== undefined && workwxSecret !== undefined && all['workwx_sign'] === undefined)
    all['workwx_sign'] = workwxSign(all, names, workwxSecret)
  return { ...all, sign: signFields(all, key, signing.type) }
}

function hasField({ body, query, form }: Operation, name: string): boolean {
  return [body?.properties, query?.properties, form].some(
    properties => properties !== undefined && Object.hasOwn(properties, name),
  )
}

/** @throws {ConfigurationError} where the secret is missing */
function checkWorkwx({ workwxSecret }: ClientV2, { path }: CalledV2, { fields }: SignedPart): void {
  if (WORKWX_SIGNED[path] === undefined || workwxSecret !== undefined || 'workwx_sign' in fields) return
  throw new ConfigurationError(
    'workwxSecret',
    `${path} is signed with the secret of the payment application in enterprise WeChat as well: give it`,
  )
}

function toBody(unsigned: UnsignedRequest, fields: XmlFields): Attempt {
  return {
    ...unsigned,
    headers: { 'content-type': 'text/xml; charset=utf-8', ...unsigned.headers },
    body: formatXml(fields),
    message: '',
  }
}

function toUrl(unsigned: UnsignedRequest, fields: XmlFields): Attempt {
  const url = new URL(unsigned.url)
  url.search = serialiseQuery(fields)
  return { ...unsigned, url, message: '' }
}

/** An upload: its parts are signed, and the file by its MD5. */
async function prepareForm(client: ClientV2, called: CalledV2, given: unknown): Promise<RequestV2> {
  const file = await readFile(given)
  const fields = { mch_id: client.own.mchid, media_hash: md5HexOf(file.bytes).toLowerCase() }
  const type = client.signType
  const signed: SignedPart = { fields: { ...fields, sign_type: type }, signing: { type, named: type } }
  return {
    signed,
    search: '',
    sign: async unsigned => toForm(unsigned, signOnce(client, called, signed), file, client),
  }
}

function toForm(
  unsigned: UnsignedRequest,
  fields: XmlFields,
  { name, type, bytes }: UploadFile,
  { crypto }: ClientV2,
): Attempt {
  const parts = Object.entries(fields).map(([each, value]) => ({ name: each, content: utf8(value) }))
  const form: { readonly contentType: string; readonly bytes: Bytes } = encodeMultipart(
    [...parts, { name: 'media', filename: name, type, content: bytes }],
    `wechatpay-${createNonce(crypto)}`,
  )
  return {
    ...unsigned,
    headers: { ...unsigned.headers, 'content-type': form.contentType },
    body: form.bytes,
    message: '',
  }
}
