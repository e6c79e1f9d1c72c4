import { parseXml as parseDocument, XmlError, type XmlElement, type XmlText } from '@rgrove/parse-xml'
import type { XmlTree } from '../../lib/xml-tree.ts'

/** Fields by name, in the order of the document. */
export type XmlFields = Readonly<Record<string, string>>

/** Characters of a document: WeChat Pay's longest have some ten thousand. */
const LONGEST = 0x10_0000
/** The root, a list, its element, a field. */
const DEEPEST = 4
/** What begins with `<` and holds text that is no markup, with its end. */
const OPAQUE: readonly (readonly [string, string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
]
const NAME = /^[A-Za-z_][\w.-]*$/
/** What XML 1.0 has no way to write, not even as a reference. */
// oxlint-disable-next-line no-control-regex
const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u
/** What ends text, is changed by a parser, or lies where some parsers trim. */
const NEEDS_CDATA = /[<>&\r]|^\s|\s$/

/**
 * The fields of a message of WeChat Pay: `<xml><name>value</name>…</xml>`. Only the entities of XML itself
 * are known, and no document has a DTD.
 *
 * @param root the root element's name; what is in a refund's `req_info` has `root`
 * @throws {SyntaxError} saying what is wrong, without any value
 */
export function parseXml(text: string, root = 'xml'): XmlFields {
  return toFields(parseRoot(text, root))
}

/**
 * The elements of a message whose fields hold others:
 * `<hblist><hbinfo>…</hbinfo><hbinfo>…</hbinfo></hblist>`. No signature covers such a message.
 *
 * @throws {SyntaxError} saying what is wrong, without any value
 */
export function parseXmlTree(text: string): XmlTree {
  return toTree(parseRoot(text, 'xml'))
}

/**
 * A message of these fields, in this order.
 *
 * @throws {TypeError} naming the field that XML cannot hold
 */
export function formatXml(fields: XmlTree, root = 'xml'): string {
  return `<${root}>${formatElements(fields, '')}</${root}>`
}

/** @param before the names of the elements around, with their dots */
function formatElements(elements: XmlTree, before: string): string {
  return Object.entries(elements)
    .flatMap(([name, value]) => [value].flat().map(each => formatElement(name, each, before)))
    .join('')
}

function formatElement(name: string, value: string | XmlTree, before: string): string {
  if (!NAME.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of a field`)
  if (typeof value === 'object') return `<${name}>${formatElements(value, `${before}${name}.`)}</${name}>`
  if (NO_CHARACTER.test(value))
    throw new TypeError(
      `${before}${name} holds a character that XML cannot: a control character, or half of a surrogate pair`,
    )
  return `<${name}>${NEEDS_CDATA.test(value) ? toCdata(value) : value}</${name}>`
}

/** A parser makes a line feed of a carriage return, also in CDATA: only a reference keeps it. */
function toCdata(value: string): string {
  const text = value.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')
  return `<![CDATA[${text}]]>`
}

function parseRoot(text: string, name: string): XmlElement {
  if (text.length > LONGEST) throw new SyntaxError(`XML of more than ${LONGEST} characters is refused`)
  refuseDepth(text)
  const root = readDocument(text)
  if (root?.name !== name)
    throw new SyntaxError(`expected XML with the root element <${name}>, found <${root?.name}>`)
  return root
}

function readDocument(text: string): XmlElement | null {
  try {
    // Line ends as any parser reads them, at once: this one mends each by itself, and copies the text for it.
    return parseDocument(text.replace(/\r\n?/g, '\n')).root
  } catch (cause) {
    throw new SyntaxError(`not XML: ${reasonOf(cause)}`)
  }
}

/** The parser's own words, without what they quote and the excerpt that follows them: both may hold anything. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof XmlError)) return 'it is malformed'
  const words = cause.message.replace(/(?: for element |[^\w ,']).*/s, '').trim()
  return `${words} (line ${cause.line}, column ${cause.column})`
}

/** Before it is parsed, because a parser's depth is that of its stack. */
function refuseDepth(text: string): void {
  let depth = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const [, end] = OPAQUE.find(([start]) => text.startsWith(start, at)) ?? []
    if (end !== undefined) {
      at = text.indexOf(end, at)
      if (at === -1) return
    } else if (text.startsWith('<!', at)) {
      throw new SyntaxError('XML with a document type (DTD) is refused: WeChat Pay sends none')
    } else if (text.startsWith('</', at)) depth--
    else if (!isEmptyTag(text, at) && ++depth > DEEPEST)
      throw new SyntaxError(`XML with more than ${DEEPEST} levels of elements is refused`)
  }
}

function isEmptyTag(text: string, at: number): boolean {
  return text[text.indexOf('>', at) - 1] === '/'
}

function toFields(element: XmlElement): XmlFields {
  const fields = elementsOf(element).map(child => {
    if (child.children.some(isElement))
      throw new SyntaxError(`XML with elements in the field ${child.name} is refused`)
    return [child.name, child.text] as const
  })
  refuseTwice(fields.map(([name]) => name))
  return Object.fromEntries(fields)
}

function toTree(element: XmlElement): XmlTree {
  const lists = new Map<string, (string | XmlTree)[]>()
  for (const child of elementsOf(element)) {
    const value = child.children.some(isElement) ? toTree(child) : child.text
    const list = lists.get(child.name)
    if (list === undefined) lists.set(child.name, [value])
    else list.push(value)
  }
  return Object.fromEntries(Array.from(lists, ([name, list]) => [name, list.length === 1 ? list[0]! : list]))
}

/** The elements in one that has nothing else. */
function elementsOf({ name, children }: XmlElement): XmlElement[] {
  return children.filter(node => {
    if (isText(node) && node.text.trim() !== '')
      throw new SyntaxError(`XML with text beside the fields of <${name}> is refused`)
    return isElement(node)
  }) as XmlElement[]
}

function refuseTwice(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) throw new SyntaxError(`XML with the field ${name} twice is refused`)
    seen.add(name)
  }
}

function isElement(node: unknown): node is XmlElement {
  return (node as XmlElement).type === 'element'
}

function isText(node: unknown): node is XmlText {
  return (node as XmlText).type === 'text'
}
