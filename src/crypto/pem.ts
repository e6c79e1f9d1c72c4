import { ConfigurationError } from '../errors/configuration-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import type { Bytes } from '../lib/bytes.ts'

/** One key or certificate of a PEM text. */
export interface PemBlock {
  /** `PRIVATE KEY`, `CERTIFICATE`, … */
  readonly label: string
  /** With a passphrase: `der` is cipher text of OpenSSL's old format. */
  readonly encrypted: boolean
  readonly der: Bytes
}

interface RawBlock {
  readonly label: string
  readonly body: string
}

const BEGIN = '-----BEGIN '
const LABEL = /^[A-Z][A-Z\d ]{0,39}$/
const KEY_LABEL = /^(?:(?:RSA |EC |DSA |ENCRYPTED )?PRIVATE KEY|(?:RSA )?PUBLIC KEY|(?:X509 )?CERTIFICATE)$/

/** Whether a text means to be PEM. */
export function looksLikePem(text: string): boolean {
  return text.includes('-----BEGIN')
}

/**
 * The first key or certificate of a PEM text. Fine are: text around the blocks (bag attributes), several
 * blocks, indentation, CRLF, `\n` as two characters (environment variables), and no line breaks at all.
 *
 * @param wanted label that goes before others, where a file holds several: `PRIVATE KEY`
 * @throws {ConfigurationError} naming `option`; its message holds labels and nothing else of the text
 */
export function readPem(text: string, option: string, wanted?: string): PemBlock {
  const blocks = splitBlocks(text.replace(/\\[rn]/g, '\n'), option)
  const keys = blocks.filter(({ label }) => KEY_LABEL.test(label))
  const found = keys.find(({ label }) => wanted !== undefined && label.endsWith(wanted)) ?? keys[0]
  if (found === undefined && blocks.some(({ label }) => label === 'OPENSSH PRIVATE KEY'))
    throw new ConfigurationError(
      option,
      "found a key in OpenSSH's own form: the merchant's is in apiclient_key.pem; a copy is " +
        'converted by ssh-keygen -p -m PKCS8 -f <file>',
    )
  if (found === undefined)
    throw new ConfigurationError(
      option,
      'there is no key and no certificate in this PEM text, only: ' +
        blocks.map(({ label }) => label).join(', '),
    )
  const encrypted = found.body.includes('Proc-Type:') && found.body.includes('ENCRYPTED')
  const der = fromBase64(found.body.replace(/^.*:.*/gm, '').replace(/\s/g, ''))
  if (der === undefined && found.body.includes('\\'))
    throw new ConfigurationError(
      option,
      'the line breaks of this PEM text are escaped twice, so that backslashes are left in it: ' +
        'put each as \\n, once, or give base64 of the whole file',
    )
  if (der === undefined || der.length === 0)
    throw new ConfigurationError(
      option,
      `between the BEGIN and END lines of "${found.label}" there is no valid base64: the text ` +
        'was cut or changed',
    )
  return { label: found.label, encrypted, der }
}

/** Goes through the text once: a regular expression would take quadratic time over many BEGIN lines. */
function splitBlocks(text: string, option: string): RawBlock[] {
  const blocks: RawBlock[] = []
  for (let start = text.indexOf(BEGIN); start !== -1; start = text.indexOf(BEGIN, start)) {
    const labelEnd = text.indexOf('-----', start + BEGIN.length)
    const label = text.slice(start + BEGIN.length, labelEnd)
    if (labelEnd === -1 || !LABEL.test(label))
      throw new ConfigurationError(option, 'a BEGIN line of this PEM text is malformed')
    const endLine = `-----END ${label}-----`
    const end = text.indexOf(endLine, labelEnd + 5)
    if (end === -1)
      throw new ConfigurationError(
        option,
        `this PEM text has a BEGIN line for "${label}" and no END line: the text was cut`,
      )
    blocks.push({ label, body: text.slice(labelEnd + 5, end) })
    start = end + endLine.length
  }
  if (blocks.length === 0) throw new ConfigurationError(option, 'a BEGIN line of this PEM text is malformed')
  return blocks
}
