import type { FieldSchema, Operation } from '../../catalog.ts'
import type { ExampleCall } from './example-call.ts'

/** A piece of a body that the shell puts in: `$mchid`, `$(encrypt …)`. */
class Shell {
  readonly code: string
  constructor(code: string) {
    this.code = code
  }
}

/**
 * A script for bash that signs an operation's call with openssl and sends it with curl to a sandbox, whose
 * credentials it asks for itself. Needs Node for reading them.
 *
 * @param sandbox URL of the sandbox
 */
export function writeCurl(operation: Operation, call: ExampleCall, sandbox: string): string {
  const { method, body, form } = operation
  const isBrand = operation.path.startsWith('/brand/')
  const isUpload = call.file !== undefined
  const json = body && call.json !== undefined ? withShell(body, call.json) : undefined
  const payload = isUpload ? metaOf(form ?? {}, call) : json
  const text = payload === undefined ? "''" : quoteBody(payload)
  const encrypts = text.includes('$(encrypt ')
  const [scheme, id] = isBrand
    ? (['WECHATPAY-BRAND-SHA256-RSA2048', 'brand_id'] as const)
    : (['WECHATPAY2-SHA256-RSA2048', 'mchid'] as const)
  const lines = [
    ...askForCredentials(sandbox, isBrand),
    `${id}=$(get .${isBrand ? 'brandId' : 'mchid'})`,
    ...(encrypts ? ENCRYPT : []),
    ...(isUpload
      ? [`file=${quote(call.file)}`, 'sha256=$(openssl dgst -sha256 -r "$file" | cut -d" " -f1)']
      : []),
    `path=${quotePath(operation, call)}`,
    `body=${text}`,
    'timestamp=$(date +%s) nonce=$(openssl rand -hex 16)',
    `signature=$(printf '%s\\n' ${method} "$path" "$timestamp" "$nonce" "$body" |`,
    '  openssl dgst -sha256 -sign <(get .privateKey) | openssl base64 -A)',
    `curl -s -X ${method} "$sandbox$path" -A curl -H 'Accept: application/json' \\`,
    `  -H "Authorization: ${scheme} ${id}=\\"$${id}\\",nonce_str=\\"$nonce\\",signature=\\"$signature\\",` +
      'timestamp=\\"$timestamp\\",serial_no=\\"$(get .serial)\\""',
    ...(encrypts ? ['  -H "Wechatpay-Serial: $serial"'] : []),
    ...Object.entries(call.headers ?? {}).map(([name, value]) => `  -H ${quote(`${name}: ${value}`)}`),
    ...(isUpload ? uploadParts(form ?? {}, call) : jsonParts(method)),
  ]
  return `${joinCurl(lines)}\n`
}

/** Lines that ask a sandbox for its credentials; `$(get .mchid)` is one of them then. */
export function askForCredentials(sandbox: string, isBrand = false): readonly string[] {
  return [
    `sandbox=${quote(sandbox)}   # npx wechatpay-isomorphic emulator`,
    `credentials=$(curl -sf "$sandbox/__emulator/credentials?secrets=true${isBrand ? '&identity=brand' : ''}")`,
    'get() { node -p "JSON.parse(fs.readFileSync(0, \'utf8\'))$1" <<< "$credentials"; }',
  ]
}

/** WeChat Pay's public key of the sandbox, its id, and RSAES-OAEP with it. */
const ENCRYPT: readonly string[] = [
  'serial=$(get ".certs" | grep -o "PUB_KEY_ID_[0-9]*")',
  'encrypt() { printf %s "$1" | openssl pkeyutl -encrypt -pubin -inkey <(get ".certs.$serial") \\',
  '  -pkeyopt rsa_padding_mode:oaep | openssl base64 -A; }',
]

function jsonParts(method: string): readonly string[] {
  return method === 'GET' || method === 'DELETE'
    ? []
    : ['  -H \'Content-Type: application/json\' --data-binary "$body"']
}

function uploadParts(
  form: Readonly<Record<string, FieldSchema>>,
  { form: others = {} }: ExampleCall,
): readonly string[] {
  const name = Object.keys(form).find(part => form[part]?.type === 'file') ?? 'file'
  return [
    '  -F "meta=$body;type=application/json"',
    ...Object.entries(others).map(([part, value]) => `  -F ${quote(`${part}=${String(value)}`)}`),
    `  -F "${name}=@$file"`,
  ]
}

/** All lines that belong to the last command end in a backslash, except the last one. */
function joinCurl(lines: readonly string[]): string {
  const start = lines.findIndex(line => line.startsWith('curl '))
  const end = lines.length - 1
  return lines
    .map((line, place) => (place >= start && place < end && !line.endsWith('\\') ? `${line} \\` : line))
    .join('\n')
}

/** Path and query, values percent-encoded; the caller's own number is left to the shell. */
function quotePath({ path, query: schema }: Operation, { variables, query = {} }: ExampleCall): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(variables[name])))
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map(each => {
      const text = typeof each === 'object' ? JSON.stringify(each) : String(each)
      return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`
    }),
  )
  const own = ownNames(schema)
  const given = pairs.length === 0 ? quote(filled) : quote(`${filled}?${pairs.join('&')}`)
  const shell = own.map((name, place) => `"${place + pairs.length === 0 ? '?' : '&'}${name}=$mchid"`)
  return `${given}${shell.join('')}`
}

/** Fields that hold the caller's merchant number. */
function ownNames(schema: FieldSchema | undefined): readonly string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, { own }]) =>
    own === 'mchid' ? [name] : [],
  )
}

/** A value whose sensitive fields, and whose fields that name the caller, are left to the shell. */
function withShell(schema: FieldSchema, value: unknown): unknown {
  if (schema.sensitive) return new Shell(`$(encrypt ${quote(String(value))})`)
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? value : value.map(item => withShell(items, item))
  }
  if (typeof value !== 'object' || value === null) return value
  const properties = schema.properties ?? {}
  return {
    ...Object.fromEntries(ownNames(schema).map(name => [name, new Shell('$mchid')])),
    ...Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        properties[name] === undefined ? item : withShell(properties[name], item),
      ]),
    ),
  }
}

function metaOf(form: Readonly<Record<string, FieldSchema>>, { meta = {} }: ExampleCall): unknown {
  const filled = Object.entries(form['meta']?.properties ?? {}).flatMap(([name, { format }]) => {
    if (format === 'file-name') return [[name, new Shell('$file')] as const]
    return format === 'file-sha256' ? [[name, new Shell('$sha256')] as const] : []
  })
  return { ...meta, ...Object.fromEntries(filled) }
}

/** JSON in single quotes, what the shell puts in between in double ones. */
function quoteBody(value: unknown): string {
  const shells: string[] = []
  const text = JSON.stringify(value, (_, item: unknown) => {
    if (!(item instanceof Shell)) return item
    shells.push(item.code)
    return MARK
  })
  const pieces = text.split(MARK)
  return pieces
    .map((piece, place) => `${quote(piece)}${place < shells.length ? `"${shells[place]!}"` : ''}`)
    .join('')
}

/** Stands where the shell puts something in. No example has it. */
const MARK = '\u{F8FF}shell\u{F8FF}'

/** Text as one word of the shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
