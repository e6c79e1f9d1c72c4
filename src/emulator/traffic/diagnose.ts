import { readPem } from '../../crypto/pem.ts'
import { sha256Hex } from '../../crypto/digest.ts'
import { digestSigned } from '../../crypto/signed-by.ts'
import { fromBase64 } from '../../lib/base64.ts'
import { utf8 } from '../../lib/bytes.ts'
import { parseAuthorization, type Authorization } from '../../protocol/authorization.ts'
import type { Caller } from '../parties.ts'
import type { Received } from '../received.ts'
import { CANDIDATES } from './candidates.ts'
import type { SignatureDifference, SignedLine } from './exchange.ts'
import type { Crypto } from '../../lib/web-crypto.ts'

/** Characters of a body above which nobody guesses what else it could have been. */
const LONGEST = 64 * 1024

/** The five lines as they arrived; none where there is no Authorization that can be read. */
export function signedLines(received: Received): SignedLine[] {
  const read = parseAuthorization(received.headers.get('authorization') ?? '')
  if (read === undefined) return []
  const meta = received.form?.get('meta')
  return [
    { name: 'method', value: received.method },
    { name: 'url', value: received.target },
    { name: 'timestamp', value: read.timestamp },
    { name: 'nonce', value: read.nonce },
    { name: 'body', value: typeof meta === 'string' ? meta : (received.text ?? '') },
  ]
}

/** What a refused signature was made of. */
interface Evidence {
  readonly received: Received
  readonly lines: readonly SignedLine[]
  readonly callers: readonly Caller[]
  readonly crypto: Crypto
}

/**
 * Why a signature does not hold: which line was signed otherwise, or what else is wrong. It only explains; a
 * request that was refused stays refused.
 *
 * @param message what WeChat Pay's answer says of it
 */
export async function explainSignature(evidence: Evidence, message: string): Promise<SignatureDifference> {
  const { received, callers } = evidence
  const read = parseAuthorization(received.headers.get('authorization') ?? '')
  if (read === undefined)
    return { reason: 'authorization-malformed', message: 'there is no Authorization that could be read' }
  const caller = callers.find(({ kind, id }) => kind === read.kind && id === read.id)
  if (caller === undefined)
    return { reason: 'mchid-unknown', message: `the sandbox has no ${read.kind} ${read.id}` }
  if (caller.serial !== read.serial) return serialDifference(read, caller)
  const signature = fromBase64(read.signature)
  if (signature === undefined)
    return { reason: 'signature-not-base64', message: 'the signature is no base64 in one line' }
  const digest = digestSigned(readPem(caller.publicKeyPem, 'publicKey').der, signature)
  if (digest === '' || digest === undefined) return otherKey(evidence, signature)
  return (
    (await differingLine(evidence, digest)) ??
    timestampDifference(read, message) ?? {
      reason: 'unknown',
      message: 'the key is right, and something else was signed than these five lines',
    }
  )
}

function serialDifference({ serial }: Authorization, caller: Caller): SignatureDifference {
  return serial.toUpperCase() === caller.serial
    ? { reason: 'serial-case', message: 'the serial number is written in upper case' }
    : { reason: 'serial-unknown', message: `serial_no is ${serial}; the merchant’s is ${caller.serial}` }
}

function timestampDifference({ timestamp }: Authorization, message: string): SignatureDifference | undefined {
  if (!message.includes('timestamp')) return undefined
  return timestamp.length === 13
    ? {
        line: 'timestamp',
        reason: 'timestamp-milliseconds',
        message: 'the timestamp is in milliseconds: WeChat Pay wants seconds',
      }
    : {
        line: 'timestamp',
        reason: 'timestamp-expired',
        message: 'the timestamp is more than 5 minutes away from now: seconds since 1970 of a right clock',
      }
}

function otherKey({ callers }: Evidence, signature: Uint8Array): SignatureDifference {
  const other = callers.find(({ publicKey }) => publicKey.hasSigned(signature) === true)
  return other === undefined
    ? { reason: 'key-other', message: 'another private key has signed than the one of this serial number' }
    : { reason: 'key-other', message: `the private key of ${other.kind} ${other.id} has signed` }
}

/** Compares digests: the signature gives the one that was signed. */
async function differingLine(
  { received, lines, crypto }: Evidence,
  digest: string,
): Promise<SignatureDifference | undefined> {
  const isSigned = async (message: string): Promise<boolean> =>
    (await sha256Hex(crypto, utf8(message))) === digest
  const values = lines.map(({ value }) => value)
  const joined = `${values.join('\n')}\n`
  if (joined.length > LONGEST) return undefined
  if (await isSigned(joined)) return undefined
  const forms: readonly (readonly [message: string, reason: string, text: string])[] = [
    [
      `${values.slice(0, 4).join('\n')}\n`,
      'body-line-missing',
      'the fifth line is missing: it is there, empty',
    ],
    [values.join('\n'), 'line-end-missing', 'the line feed after the last line is missing'],
    [`${values.join('\r\n')}\r\n`, 'line-end-crlf', 'lines end with a line feed alone'],
    [
      `${values.join('\\n')}\\n`,
      'line-end-escaped',
      'lines end with a line feed, not with a backslash and n',
    ],
  ]
  for (const [message, reason, text] of forms) if (await isSigned(message)) return { reason, message: text }
  const host = received.headers.get('host') ?? received.url.host
  for (const [index, { name, value }] of lines.entries()) {
    // A message of APIv2 is explained elsewhere.
    if (name === 'fields') continue
    for (const candidate of CANDIDATES[name](value, host)) {
      const message = `${values.map((each, at) => (at === index ? candidate.value : each)).join('\n')}\n`
      if (await isSigned(message))
        return { line: name, reason: candidate.reason, message: candidate.message, signed: candidate.value }
    }
  }
  return undefined
}
