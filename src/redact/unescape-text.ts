/** How often a text is escaped at the most: JSON in a query in a query. */
const DEEPEST = 3

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  colon: ':',
}

/**
 * A text, and what it says under its escapes of ASCII, which names of fields are: those of URLs, of HTML, of
 * JSON and JavaScript, and of quoted-printable. Escapes that are cut off or wrong stay as they are.
 */
export function unescapeText(text: string): readonly string[] {
  const versions = [text]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const last = versions.at(-1)!
    const next = unescapeOnce(last)
    if (next === last) break
    versions.push(next)
  }
  return versions
}

function unescapeOnce(text: string): string {
  if (!/[%&\\=]/.test(text)) return text
  return text
    .replace(/%([2-7][\da-f])/gi, (_, code: string) => character(code, 16))
    .replace(/\\u00([2-7][\da-f])/gi, (_, code: string) => character(code, 16))
    .replace(/\\x([2-7][\da-f])/gi, (_, code: string) => character(code, 16))
    .replace(/=(3D|22|5F)/g, (_, code: string) => character(code, 16))
    .replace(
      /&(?:#x([2-7][\da-f])|#(\d{2,3})|(quot|apos|lt|gt|amp|colon));/gi,
      (_, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(hex, 16)
        return decimal === undefined ? ENTITIES[name!.toLowerCase()]! : character(decimal, 10)
      },
    )
}

function character(code: string, radix: 10 | 16): string {
  return String.fromCharCode(Number.parseInt(code, radix))
}
