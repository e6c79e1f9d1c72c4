import type { SignedLine } from './exchange.ts'

/** What may have been signed in the place of a line, and why. */
export interface Candidate {
  readonly value: string
  readonly reason: string
  readonly message: string
}

type Candidates = (sent: string, host: string) => readonly Candidate[]

const of =
  (reason: string, message: string) =>
  (value: string): Candidate => ({ value, reason, message })

/** The usual mistakes, line by line. */
export const CANDIDATES: Readonly<Record<Exclude<SignedLine['name'], 'fields'>, Candidates>> = {
  method: method => [
    of('method-case', 'the method was signed in lower case')(method.toLowerCase()),
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
      .filter(other => other !== method)
      .map(of('method-other', 'another method was signed than was sent')),
  ],
  url: urlCandidates,
  timestamp: timestamp => [
    ...[-3, -2, -1, 1, 2, 3].map(seconds =>
      of(
        'timestamp-other',
        'another timestamp was signed than Authorization has: take the time once',
      )(String(Number(timestamp) + seconds)),
    ),
    ...Array.from({ length: 1000 }, (_, index) =>
      of(
        'timestamp-milliseconds',
        'the timestamp was signed in milliseconds',
      )(`${timestamp}${String(index).padStart(3, '0')}`),
    ),
  ],
  nonce: nonce => [
    of('nonce-case', 'the nonce was signed in another case')(nonce.toLowerCase()),
    of('nonce-case', 'the nonce was signed in another case')(nonce.toUpperCase()),
  ],
  body: bodyCandidates,
}

function urlCandidates(target: string, host: string): Candidate[] {
  const query = target.indexOf('?')
  const path = query < 0 ? target : target.slice(0, query)
  const all = [
    ...(query < 0 ? [] : [of('query-missing', 'the query is missing: path and query are signed')(path)]),
    ...['https://', 'http://', ''].map(scheme =>
      of('url-absolute', 'the whole URL was signed: sign its path and query')(`${scheme}${host}${target}`),
    ),
    of(
      'url-absolute',
      'the whole URL was signed: sign its path and query',
    )(`https://api.mch.weixin.qq.com${target}`),
    of('url-slash', 'the slash at the beginning is missing')(target.slice(1)),
    of(
      'url-slash',
      'a slash at the end too much, or too little',
    )(withOtherEnd(path) + target.slice(path.length)),
    ...['/api', '/v3', '/proxy'].map(prefix =>
      of('url-prefix', 'the path was changed on its way, by a proxy say')(prefix + target),
    ),
  ]
  for (const [reason, message, change] of [
    ['url-decoded', 'the decoded URL was signed: sign it as it is sent', decodeURIComponent],
    ['url-encoded', 'the URL was encoded once more after it was signed', encodeURI],
  ] as const) {
    try {
      all.push({ value: change(target), reason, message })
    } catch {
      // No URL that could be read so.
    }
  }
  const parts = target.slice(path.length + 1).split('&')
  if (parts.length > 1)
    all.push(
      of('query-order', 'the query was signed in another order')(`${path}?${[...parts].sort().join('&')}`),
      of('query-order', 'the query was signed in another order')(`${path}?${[...parts].reverse().join('&')}`),
    )
  return all
}

function withOtherEnd(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : `${path}/`
}

const RESERIALISED = 'the body was written anew after it was signed: sign and send the same string'

function bodyCandidates(body: string): Candidate[] {
  const empty =
    body === ''
      ? ['{}', 'null', 'undefined', '[]'].map(
          of('body-not-sent', 'a body was signed that was not sent: its line is empty then'),
        )
      : [of('body-empty', 'the body was signed as if it were empty')('')]
  return [
    ...empty,
    of('body-trimmed', 'white space around the body was not signed, or not sent')(body.trim()),
    of('body-line-end', 'the body was signed with another end')(`${body}\n`),
    ...serialisations(body).map(of('body-reserialised', RESERIALISED)),
  ]
}

/** A JSON body as other programs would write it. */
function serialisations(body: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  const compact = [value, sorted(value)].map(each => JSON.stringify(each))
  return [
    ...compact.flatMap(each => [
      each,
      spaced(each),
      asciiOnly(each),
      asciiOnly(spaced(each)),
      each.replaceAll('/', '\\/'),
      asciiOnly(each).replaceAll('/', '\\/'),
    ]),
    ...[2, 4, '\t'].map(indent => JSON.stringify(value, undefined, indent)),
  ]
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  )
}

/** With a space after each colon and comma, as Python writes it. */
function spaced(json: string): string {
  let text = ''
  let inString = false
  for (let index = 0; index < json.length; index++) {
    const character = json[index]!
    text += character
    if (inString && character === '\\') text += json[++index] ?? ''
    else if (character === '"') inString = !inString
    else if (!inString && (character === ':' || character === ',')) text += ' '
  }
  return text
}

/** With `\uXXXX` for everything else, as PHP and Python write it. */
function asciiOnly(json: string): string {
  return Array.from({ length: json.length }, (_, index) => {
    const code = json.charCodeAt(index)
    return code < 128 ? json[index]! : `\\u${code.toString(16).padStart(4, '0')}`
  }).join('')
}
