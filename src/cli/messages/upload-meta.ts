/**
 * What is signed of an upload: the JSON of its part `meta`. `undefined` for what is no upload.
 *
 * @param body of multipart/form-data, whose bytes are taken for one character each
 */
export function uploadMeta(contentType: string, body: Uint8Array): string | undefined {
  const [type = '', ...parameters] = contentType.split(';').map(part => part.trim())
  const boundary = parameters
    .find(parameter => parameter.toLowerCase().startsWith('boundary='))
    ?.slice('boundary='.length)
    .replaceAll('"', '')
  if (type.toLowerCase() !== 'multipart/form-data' || !boundary) return undefined
  for (const part of Buffer.from(body).toString('latin1').split(`--${boundary}`)) {
    const end = part.indexOf('\r\n\r\n')
    if (end !== -1 && /name="?meta"?/.test(part.slice(0, end)))
      return Buffer.from(part.slice(end + 4).replace(/\r\n$/, ''), 'latin1').toString('utf8')
  }
  return undefined
}
