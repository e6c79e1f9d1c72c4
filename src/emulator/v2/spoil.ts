import { parseXml, formatXml } from '../../protocol/v2/xml.ts'
import { spoil as spoilV3, type Spoiling } from '../faults/spoil.ts'

/** An answer of APIv2 that no client may believe. It has no serial number and no time that could be wrong. */
export async function spoilV2(response: Response, kind: Spoiling): Promise<Response> {
  if (kind === 'wrong-content') return spoilV3(response, kind)
  const xml = await response.clone().text()
  const fields = fieldsOf(xml)
  // A bill, or an answer that is not signed, has no signature that could be wrong.
  if (fields?.['sign'] === undefined) return kind === 'tampered-body' ? spoilV3(response, kind) : response
  const { sign, ...rest } = fields
  switch (kind) {
    case 'missing-signature':
      return xmlOf(response, formatXml(rest))
    case 'tampered-body':
      return xmlOf(response, formatXml({ ...rest, nonce_str: `${rest['nonce_str'] ?? ''}0`, sign }))
    default:
      return xmlOf(response, formatXml({ ...rest, sign: [...sign].reverse().join('') }))
  }
}

function fieldsOf(text: string): Readonly<Record<string, string>> | undefined {
  try {
    return parseXml(text)
  } catch {
    return undefined
  }
}

function xmlOf({ status, headers }: Response, body: string): Response {
  return new Response(body, { status, headers })
}
