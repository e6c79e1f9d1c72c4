import { API_ORIGIN } from '../protocol/hosts.ts'
import { fillTemplate } from './template.ts'
import { refuseSurrogates } from './well-formed.ts'

/** Letters, digits, `-`, `.`, `_` and `~`, percent-encoded: a server may read them as the character. */
const ENCODED_PLAIN = /%(?:2[de]|3\d|4[1-9a-f]|5[\da]|5f|6[1-9a-f]|7[\da]|7e)/i

/** A segment that a URL parser takes for a way up. */
const DOTS = /^[^?]*\/\.{1,2}(?:[/?]|$)/

/** What no URL parser changes, dot segments apart. */
const PLAIN = /^[\w\-.~!$&'()*+,;=:@%/]*$/

/** A path with its values: what is looked up, signed and sent. */
export interface Target {
  /** As the caller wrote it, without its query. */
  readonly template: string
  /** Percent-encoded, exactly as it goes out. */
  readonly pathname: string
  /** The query in the path string, with its `?`; empty where there is none. */
  readonly search: string
}

/**
 * Reads a path once: whatever a URL parser would take for something else is refused, so that it cannot be
 * looked up as one path and sent as another.
 *
 * @throws {TypeError} for an absolute URL, a dot segment (plain or encoded), a backslash, white space, a
 *   control character, `#`, or a template variable that is missing
 */
export function parseTarget(path: string, values: Readonly<Record<string, unknown>>): Target {
  checkPath(path)
  const filled = fillTemplate(path, values)
  if (/[{}]/.test(filled))
    throw new TypeError(
      'the path holds a brace that is no template variable: write {name}, with letters, digits and _',
    )
  if (DOTS.test(filled))
    throw new TypeError('the path holds a dot segment (. or ..): give values as template variables')
  const { pathname, search } = PLAIN.test(filled)
    ? { pathname: filled, search: '' }
    : new URL(filled, API_ORIGIN)
  const end = path.indexOf('?')
  return { template: end === -1 ? path : path.slice(0, end), pathname, search }
}

/** What most paths are made of, and nothing else: there is nothing to find in them. */
const COMMON = /^[\w\-./{}]*$/

function checkPath(path: string): void {
  if (COMMON.test(path)) return
  if (/^\/[a-z][\w+.-]*:\//i.test(path))
    throw new TypeError(
      'chain() takes a path, like v3/certificates, and no URL: the host is the option baseUrl',
    )
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const bad = /[\u0000-\u0020\u007F\\#]/.exec(path)
  if (bad !== null)
    throw new TypeError(
      `the path holds ${JSON.stringify(bad[0])}, which does not go out as it is: give values as ` +
        'template variables',
    )
  refuseSurrogates(path, () => 'the path')
  const pathname = path.split('?', 1)[0]!
  const encoded = ENCODED_PLAIN.exec(pathname)
  if (encoded !== null)
    throw new TypeError(
      `the path holds ${encoded[0]}, which stands for a plain ${decodeURIComponent(encoded[0])}: ` +
        'write the character itself',
    )
  if (/%(?![\da-f]{2})/i.test(path))
    throw new TypeError(
      'the path holds a % that begins no percent-encoding: give values as template variables',
    )
}
