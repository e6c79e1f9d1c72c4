import { formatXml } from '../../protocol/v2/xml.ts'
import type { Answers } from '../../notification/responses.ts'

/** APIv2 reads the XML; the status says the same. */
export const XML_ANSWERS: Answers = {
  acknowledge: () => answer(200, 'SUCCESS', 'OK', {}),
  fail: (status, message, headers = {}) => answer(status, 'FAIL', message, headers),
}

function answer(
  status: number,
  return_code: string,
  return_msg: string,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(formatXml({ return_code, return_msg }), {
    status,
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
}
