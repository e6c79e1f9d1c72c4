import { constants, createPublicKey, createSign, type SignPrivateKeyInput } from 'node:crypto'
import type { Random } from '../../../../src/emulator/seeded-random.ts'
import { pkcs8Pem, rsa1024Pem } from '../../../fixtures/keys.ts'
import type { Change } from './body-changes.ts'
import { sign } from './genuine.ts'
import { valueOf, withHeader, type Message } from './message.ts'

const NAME = 'Wechatpay-Signature'
const SIZE = 256
const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
const block = (value: bigint): Buffer =>
  Buffer.from((value % 2n ** BigInt(8 * SIZE)).toString(16).padStart(2 * SIZE, '0'), 'hex')

const { n } = createPublicKey(pkcs8Pem).export({ format: 'jwk' })
const MODULUS = number(Buffer.from(n!, 'base64url'))

type BlockChange = (signature: Buffer, random: Random) => Uint8Array

const BLOCKS: Readonly<Record<string, BlockChange>> = {
  'a bit': (signature, random) => {
    const changed = Buffer.from(signature)
    changed[random.below(SIZE)]! ^= 1 << random.below(8)
    return changed
  },
  'a byte less': signature => signature.subarray(0, -1),
  'a byte more': (signature, random) => Buffer.concat([signature, Buffer.of(random.below(256))]),
  'a zero before it': signature => Buffer.concat([Buffer.of(0), signature]),
  'a zero after it': signature => Buffer.concat([signature, Buffer.of(0)]),
  twice: signature => Buffer.concat([signature, signature]),
  reversed: signature => Buffer.from(signature).reverse(),
  'the modulus more': signature => block(number(signature) + MODULUS),
  'taken from the modulus': signature => block(MODULUS - number(signature)),
  zero: () => Buffer.alloc(SIZE),
  one: () => block(1n),
  'at random': (_, random) => Buffer.from(random.hex(2 * SIZE), 'hex'),
}

type TextChange = (signature: string, random: Random) => string

const TEXTS: Readonly<Record<string, TextChange>> = {
  'without padding': signature => signature.replaceAll('=', ''),
  'more padding': signature => `${signature}=`,
  'the URL alphabet': signature => signature.replaceAll('+', '-').replaceAll('/', '_'),
  'left-over bits': signature =>
    signature.replace(/.(?=={1,2}$)/, last => String.fromCharCode(last.charCodeAt(0) + 1)),
  'in hex': signature => Buffer.from(signature, 'base64').toString('hex'),
  'in base64 twice': signature => Buffer.from(signature).toString('base64'),
  'blanks in its lines': signature => signature.replace(/.{64}(?=.)/g, '$& '),
  'a probe': signature => `WECHATPAY/SIGNTEST/${signature.slice(19)}`,
  'a probe of its length': (_, random) => `WECHATPAY/SIGNTEST/${random.text(323)}==`,
}

const signed = (key: SignPrivateKeyInput, message: Message): string =>
  createSign('RSA-SHA256')
    .update(`${given(message, 'Timestamp')}\n${given(message, 'Nonce')}\n`)
    .update(covered(message))
    .update('\n')
    .sign(key, 'base64')
const given = (message: Message, name: string): string => valueOf(message, `Wechatpay-${name}`) ?? ''
const resigned =
  (make: (message: Message) => string): Change =>
  message =>
    withHeader(message, NAME, make(message))

/** The body, or of a statement what is signed in its place. */
function covered(message: Message): Uint8Array {
  const sha1 = valueOf(message, 'wechatpay-statement-sha1')
  return sha1 === undefined ? message.body : Buffer.from(JSON.stringify({ sha1 }))
}

/** Signatures that are another number, another text, or of another key, digest or message. */
export const SIGNATURE_CHANGES: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    Object.entries(BLOCKS).map(([name, change]): [string, Change] => [
      `signature: ${name}`,
      (message, random) =>
        withHeader(
          message,
          NAME,
          Buffer.from(change(Buffer.from(given(message, 'Signature'), 'base64'), random)).toString('base64'),
        ),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TEXTS).map(([name, change]): [string, Change] => [
      `signature: ${name}`,
      (message, random) => withHeader(message, NAME, change(given(message, 'Signature'), random)),
    ]),
  ),
  'signature: of another key': resigned(message => signed({ key: rsa1024Pem }, message)),
  'signature: of another digest': resigned(message =>
    sign(given(message, 'Timestamp'), given(message, 'Nonce'), covered(message), 'RSA-SHA1'),
  ),
  'signature: with PSS': resigned(message =>
    signed({ key: pkcs8Pem, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, message),
  ),
  'signature: lines in another order': resigned(message =>
    sign(given(message, 'Nonce'), given(message, 'Timestamp'), covered(message)),
  ),
  'signature: of the body alone': resigned(message =>
    createSign('RSA-SHA256').update(covered(message)).sign(pkcs8Pem, 'base64'),
  ),
  'signature: of another type': message =>
    withHeader(message, 'Wechatpay-Signature-Type', 'WECHATPAY2-SM2-WITH-SM3'),
}
