import { utf8 } from '../lib/bytes.ts'

/** What WeChat Pay says about a signature that it refused. */
export interface SignInformation {
  readonly method?: string
  readonly url?: string
  /** The beginning of the message that WeChat Pay put together. */
  readonly truncated_sign_message?: string
  /** Length in bytes of the whole message. */
  readonly sign_message_length?: number
}

const LINES = ['method', 'URL', 'timestamp', 'nonce', 'body'] as const

/**
 * The first place where the message that was signed and the one WeChat Pay verified differ, in words without
 * any of the body.
 */
export function explainSignError(signed: string, information: SignInformation): string {
  const theirs = information.truncated_sign_message
  if (typeof theirs !== 'string') return 'WeChat Pay did not say what it verified'
  const ours = splitMessage(signed)
  const isShorter = utf8(theirs).length < (information.sign_message_length ?? 0)
  const isCut = isShorter || !theirs.endsWith('\n')
  // WeChat Pay ends also a body that it has cut short with a line feed, which is none of the message's.
  const seen = splitMessage(isShorter && theirs.endsWith('\n') ? theirs.slice(0, -1) : theirs)
  const index = LINES.findIndex(
    (_, line) => !agrees(ours[line], seen[line], isCut && line >= seen.length - 1),
  )
  const length = utf8(signed).length
  if (index === -1) {
    if (information.sign_message_length !== undefined && information.sign_message_length !== length) {
      return (
        `line 5 (body) differs: ${length} bytes were signed in all, WeChat Pay verified ` +
        `${information.sign_message_length}`
      )
    }
    if (isCut)
      return (
        'all that WeChat Pay shows of the message is as it was signed: the private key may not belong ' +
        'to the certificate serial'
      )
    return (
      'WeChat Pay verified the very message that was signed: the private key does not belong to the ' +
      'certificate serial, or the serial not to the merchant'
    )
  }
  const name = `line ${index + 1} (${LINES[index]}) differs`
  return index === 4
    ? `${name}: ${length} bytes were signed in all, WeChat Pay verified ` +
        `${information.sign_message_length ?? 'others'}`
    : `${name}: signed ${JSON.stringify(ours[index])}, WeChat Pay verified ${JSON.stringify(seen[index])}`
}

/** Four lines and the rest: a body may hold line feeds of its own. */
function splitMessage(message: string): string[] {
  const lines = message.split('\n')
  return lines.length <= 4 ? lines : [...lines.slice(0, 4), lines.slice(4).join('\n')]
}

/** Whether a line is the same, or the beginning of ours where the message was cut short within it or before. */
function agrees(ours: string | undefined, theirs: string | undefined, isCut: boolean): boolean {
  return ours === theirs || (isCut && ours?.startsWith(theirs ?? '') === true)
}
