import type { FieldSchema, Operation } from '../../../src/catalog.ts'
import type { ExampleCall } from '../../../src/cli/catalog/example-call.ts'
import { askForCredentials, quote } from '../../../src/cli/catalog/write-curl.ts'
import { toElements } from '../../../src/catalog/v2/values.ts'
import { sentPath } from './operations.ts'

/**
 * A call as bash, with curl and openssl: the fields in the order of their names, the key behind them, and the
 * digest of that as `sign`.
 *
 * @param sandbox its URL
 */
export function writeCurlV2(operation: Operation, call: ExampleCall, sandbox: string): string {
  const schema = operation.query ?? operation.body ?? { type: 'object' }
  const values = (call.query ?? call.xml ?? {}) as Readonly<Record<string, unknown>>
  const type = signTypeOf(schema)
  const url = `"$sandbox${sentPath(operation)}`
  return [
    ...askForCredentials(sandbox),
    'fields=(',
    ...fieldsOf(schema, values, type).map(field => `  ${field}`),
    ')',
    'text="$(printf \'%s\\n\' "${fields[@]}" | LC_ALL=C sort -t= -k1,1 | paste -sd "&")&key=$(get .apiv2Key)"',
    `sign=$(printf %s "$text" | openssl dgst ${DIGEST[type]} -r | cut -d" " -f1 | tr a-f A-F)`,
    ...(operation.method === 'GET'
      ? [
          'data=(); for field in "${fields[@]}" "sign=$sign"; do data+=(--data-urlencode "$field"); done',
          `curl -s -G "\${data[@]}" ${url}"`,
        ]
      : [
          `xml=$(printf '%s\\n' "\${fields[@]}" "sign=$sign" | sed -E 's#^([^=]+)=(.*)$#<\\1><![CDATA[\\2]]></\\1>#')`,
          `curl -s ${url}" -H 'Content-Type: text/xml' --data-binary "<xml>$xml</xml>"`,
        ]),
    '',
  ].join('\n')
}

type SignType = 'MD5' | 'HMAC-SHA256'

const DIGEST: Readonly<Record<SignType, string>> = {
  MD5: '-md5',
  'HMAC-SHA256': '-sha256 -hmac "$(get .apiv2Key)"',
}

/** MD5 where it is taken. */
function signTypeOf({ properties = {} }: FieldSchema): SignType {
  const { enum: taken = ['MD5'] } = properties['sign_type'] ?? {}
  return taken.includes('MD5') ? 'MD5' : 'HMAC-SHA256'
}

/** `name=value` in the shell's quotes, the caller's own first. */
function fieldsOf(
  schema: FieldSchema,
  values: Readonly<Record<string, unknown>>,
  type: SignType,
): readonly string[] {
  const { properties = {} } = schema
  const named = Object.entries(properties).flatMap(([name, { own, example }]: [string, Documented]) => {
    if (own === 'mchid') return [`"${name}=$(get .mchid)"`]
    return own === 'appid' ? [quote(`${name}=${String(example)}`)] : []
  })
  const filled: Readonly<Record<string, string>> = {
    nonce_str: '"nonce_str=$(openssl rand -hex 16)"',
    sign_type: quote(`sign_type=${type}`),
    timestamp: '"timestamp=$(date +%s)"',
  }
  const made = Object.entries(filled).flatMap(([name, text]) =>
    Object.hasOwn(properties, name) ? [text] : [],
  )
  const given = Object.entries(toElements(schema, values)).map(([name, value]) =>
    quote(`${name}=${String(value)}`),
  )
  return [...named, ...made, ...given]
}

type Documented = FieldSchema & { readonly example?: unknown }
