import type { Reason } from '../report.ts'

/** Why changes to `src/crypto/` that no test notices may stay. */
export const cryptoReasons: readonly Reason[] = [
  {
    file: 'crypto/der.ts',
    code: 'if (tag === undefined || first === undefined)',
    mutators: ['ConditionalExpression'],
    reason: 'the second byte of what has no first is missing, too',
  },
  {
    file: 'crypto/der-writer.ts',
    code: 'const digits = first === -1',
    mutators: ['ConditionalExpression'],
    reason:
      'subarray(-1) is the last of bytes that are all zero, and nothing of no bytes, before which a zero goes',
  },
  {
    file: 'crypto/incremental-digest.ts',
    code: 'openNative(name)?.finish()',
    mutators: ['OptionalChaining'],
    reason: 'what is missing throws instead, which is caught there, and the portable digest is taken as well',
  },
  {
    file: 'crypto/incremental-digest.ts',
    code: "nodeModule<NodeCrypto>('crypto')",
    mutators: ['OptionalChaining'],
    reason: 'what is missing throws instead, which the caller catches: the portable digest is taken as well',
  },
  {
    file: 'crypto/incremental-digest.ts',
    code: '} catch {',
    mutators: ['BlockStatement'],
    reason: 'a function that ends gives undefined, as it says there',
  },
  {
    file: 'crypto/key-material.ts',
    code: '} catch {',
    mutators: ['BlockStatement'],
    reason: 'a function that ends gives undefined, as it says there',
  },
  {
    file: 'crypto/pem.ts',
    code: 'wanted !== undefined && label.endsWith(wanted)',
    mutators: ['ConditionalExpression'],
    reason: 'a label is in capitals, and does not end in "undefined"; the check is for the compiler',
  },
  {
    file: 'crypto/pem.ts',
    code: 'replace(/^.*:.*/gm',
    mutators: ['Regex'],
    reason:
      'the match is the whole line either way; ^ keeps a long line from being searched from each character',
  },
  {
    file: 'crypto/rsa.ts',
    code: "if (source.kind === 'crypto-key' && serves(source, usage)) return source.key",
    mutators: ['ConditionalExpression'],
    reason:
      'a key that is no CryptoKey has no name, and none that an algorithm has; the check is for the compiler',
  },
  {
    file: 'crypto/weak-key.ts',
    code: '(bits > LONGEST ?',
    mutators: ['EqualityOperator'],
    reason: 'a key of just that length is not refused, and this text not written',
  },
  {
    file: 'crypto/weak-key.ts',
    code: 'modulus !== undefined && exponent >= modulus',
    mutators: ['ConditionalExpression'],
    reason: 'no number is as large as undefined; the check is for the compiler',
  },
]
