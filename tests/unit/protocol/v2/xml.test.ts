import { describe, expect, test } from 'vitest'
import { formatXml, parseXml, parseXmlTree } from '../../../../src/protocol/v2/xml.ts'

const DTD = 'XML with a document type (DTD) is refused: WeChat Pay sends none'
const DEEP = 'XML with more than 4 levels of elements is refused'

describe('reading', () => {
  test('an answer as WeChat Pay writes it', () => {
    expect(
      parseXml(
        '<xml>\n<return_code><![CDATA[SUCCESS]]></return_code>\r\n' +
          '<return_msg>OK</return_msg><attach/><total_fee>888</total_fee></xml>\n',
      ),
    ).toStrictEqual({ return_code: 'SUCCESS', return_msg: 'OK', attach: '', total_fee: '888' })
  })

  test('a declaration, a byte order mark, comments, references and CDATA in pieces', () => {
    expect(
      parseXml(
        '\uFEFF<?xml version="1.0" encoding="UTF-8"?><!-- a --><xml><a>&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;</a>' +
          '<b><![CDATA[1]]]]><![CDATA[>2]]></b><!-- <c>3</c> --><d>x<!-- y -->z</d></xml>',
      ),
    ).toStrictEqual({ a: `<&>"'中文`, b: '1]]>2', d: 'xz' })
  })

  test('line ends become line feeds, but for those written as references', () => {
    expect(parseXml('<xml><a>1\r\n2\r3&#13;</a></xml>')).toStrictEqual({ a: '1\n2\n3\r' })
  })

  test('names that an object has of itself are fields like others', () => {
    const fields = parseXml('<xml><__proto__>1</__proto__><constructor>2</constructor></xml>')
    expect(Object.entries(fields)).toStrictEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  })

  test('another root', () => {
    expect(parseXml('<root><a>1</a></root>', 'root')).toStrictEqual({ a: '1' })
  })

  test.each([
    ['nothing', '', 'not XML: Root element is missing or invalid (line 1, column 1)'],
    ['JSON', '{"a":1}', 'not XML: Root element is missing or invalid (line 1, column 1)'],
    ['a page', '<html><body/></html>', 'expected XML with the root element <xml>, found <html>'],
    ['a DTD', '<!DOCTYPE xml><xml/>', DTD],
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><xml><c>&a;</c></xml>', DTD],
    ['a DTD within', '<xml><!DOCTYPE a><b>1</b></xml>', DTD],
    [
      'an entity that nobody knows',
      '<xml><a>&nbsp;</a></xml>',
      "not XML: Named entity isn't defined (line 1, column 9)",
    ],
    ['an ampersand', '<xml><a>1 & 2</a></xml>', 'not XML: Unterminated reference (line 1, column 13)'],
    ['another end', '<xml>\n<openid>1</b></xml>', 'not XML: Missing end tag (line 2, column 10)'],
    ['a tag without an end', '<xml><openid', 'not XML: Unclosed start tag (line 1, column 13)'],
    ['a quoted sign', '<xml a="<"/>', 'not XML: Unescaped (line 1, column 9)'],
    ['elements in a field', '<xml><a><b>1</b></a></xml>', 'XML with elements in the field a is refused'],
    [
      'text and elements in a field',
      '<xml><a>1<b>2</b></a></xml>',
      'XML with elements in the field a is refused',
    ],
    ['a name twice', '<xml><a>1</a><b/><a>1</a></xml>', 'XML with the field a twice is refused'],
    ['text beside fields', '<xml>1<a>2</a></xml>', 'XML with text beside the fields of <xml> is refused'],
    [
      'CDATA without an end',
      '<xml><a><![CDATA[1</a></xml>',
      'not XML: Unclosed CDATA section (line 1, column 18)',
    ],
    ['a comment without an end', '<!-- <xml/>', 'not XML: Unclosed comment (line 1, column 5)'],
    [
      'an end too much',
      '<xml></xml></xml>',
      'not XML: Extra content at the end of the document (line 1, column 12)',
    ],
    [
      'two roots',
      '<xml></xml><xml></xml>',
      'not XML: Extra content at the end of the document (line 1, column 12)',
    ],
    ['NUL', '<xml><a>\u0000</a></xml>', 'not XML: Invalid character (line 1, column 9)'],
    ['depth', '<a>'.repeat(100_000), DEEP],
    ['depth behind attributes', `<xml>${'<a b="/>">'.repeat(100_000)}`, 'not XML: it is malformed'],
    [
      'megabytes',
      `<xml><a>${'x'.repeat(0x10_0000)}</a></xml>`,
      'XML of more than 1048576 characters is refused',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseXml(text)).toThrow(new SyntaxError(message))
  })

  test('a document of 1048576 characters is read', () => {
    const value = 'x'.repeat(0x10_0000 - '<xml><a></a></xml>'.length)
    expect(parseXml(`<xml><a>${value}</a></xml>`)).toStrictEqual({ a: value })
  })

  test('an instruction within a field is passed over', () => {
    expect(parseXml('<xml><a><?x y?>1</a><?x y?></xml>')).toStrictEqual({ a: '1' })
  })

  test('an error shows nothing of the text', () => {
    const text = '<xml><openid>oSECRET</openid><a>oSECRET & oSECRET</a></xml>'
    expect(() => parseXml(text)).toThrow(/^(?!.*SECRET).*$/s)
  })

  test('a megabyte of carriage returns takes no longer than one of anything else', () => {
    const { a } = parseXml(`<xml><a>${'\r'.repeat(1_000_000)}</a></xml>`)
    expect(a).toHaveLength(1_000_000)
  })
})

describe('reading elements in elements', () => {
  const LIST =
    '<hblist>\n<hbinfo><openid>o1</openid><amount>1</amount></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist>'

  test('several of a name are a list', () => {
    const tree = { status: 'SENT', hblist: { hbinfo: [{ openid: 'o1', amount: '1' }, { openid: 'o2' }] } }
    expect(parseXmlTree(`<xml><status>SENT</status>${LIST}</xml>`)).toStrictEqual(tree)
    expect(parseXmlTree(formatXml(tree))).toStrictEqual(tree)
  })

  test.each([
    [
      'text beside elements',
      '<xml><hblist>1<a>2</a></hblist></xml>',
      'XML with text beside the fields of <hblist> is refused',
    ],
    ['five levels', '<xml><a><b><c><d/><e>1</e></c></b></a></xml>', DEEP],
    ['another root', '<root><a>1</a></root>', 'expected XML with the root element <xml>, found <root>'],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseXmlTree(text)).toThrow(new SyntaxError(message))
  })

  test.each([
    ['white space', '\n'],
    ['a declaration', '<?xml version="1.0"?>'],
    ['an instruction', '<?x <a><a><a><a>?>'],
    ['a comment', '<!-- <a><a><a><a> -->'],
  ])('four levels behind %s are read, and no fifth', (_, before) => {
    expect(parseXmlTree(`${before}<xml><a><b><c>1</c></b></a></xml>`)).toStrictEqual({ a: { b: { c: '1' } } })
    expect(() => parseXmlTree(`${before}<xml><a><b><c><d>1</d></c></b></a></xml>`)).toThrow(
      new SyntaxError(DEEP),
    )
  })

  test.each(['<![CDATA[</a></a></a>]]>', '<!-- </a></a></a> -->', '<?x </a></a></a>?>'])(
    'ends in %s take nothing off the depth, and elements in it add nothing',
    ends => {
      expect(() => parseXmlTree(`<xml><a><b><c>${ends}<d>1</d></c></b></a></xml>`)).toThrow(
        new SyntaxError(DEEP),
      )
      const starts = ends.replaceAll('</a>', '<a>')
      expect(() => parseXmlTree(`<xml><a><b><c>${starts}</c></b></a></xml>`)).not.toThrow()
    },
  )

  test('what cannot be written is named with the elements around it', () => {
    expect(() => formatXml({ a: { b: ['1', '\u0000'] } })).toThrow(
      new TypeError(
        'a.b holds a character that XML cannot: a control character, or half of a surrogate pair',
      ),
    )
  })
})

describe('writing', () => {
  test('CDATA only where it is needed', () => {
    expect(formatXml({ a: '1', b: '<&>', c: '', d: '中文 x' })).toBe(
      '<xml><a>1</a><b><![CDATA[<&>]]></b><c></c><d>中文 x</d></xml>',
    )
  })

  test.each([
    'x]]>y',
    ']]>',
    ']]]]>>',
    '\r',
    'a\r\nb\rc',
    ' a ',
    '\t',
    '😀',
    '&#13;',
    '<![CDATA[x]]>',
    '\u0085',
  ])('what is read of %j is the same', value => {
    expect(parseXml(formatXml({ value }))).toStrictEqual({ value })
  })

  test.each(['\u0000', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD83D', 'a\uDE00'])(
    '%j is refused by the name of its field',
    value => {
      expect(() => formatXml({ body: value })).toThrow(
        new TypeError(
          'body holds a character that XML cannot: a control character, or half of a surrogate pair',
        ),
      )
    },
  )

  test.each(['', 'a b', '1a', 'a>', 'coupon_id_$n', '中'])('%j is no name', name => {
    expect(() => formatXml({ [name]: '1' })).toThrow(
      new TypeError(`${JSON.stringify(name)} is no name of a field`),
    )
  })
})
