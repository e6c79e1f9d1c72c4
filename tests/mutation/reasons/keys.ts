import type { Reason } from '../report.ts'

/** Why changes to `src/keys/` that no test notices may stay. */
export const keysReasons: readonly Reason[] = [
  {
    file: 'keys/certificates/authority.ts',
    code: 'const { subject } = readIssued(',
    mutators: ['StringLiteral'],
    reason: 'the name is for an error of text that is no PEM, which the line of the issuer has thrown before',
  },
  {
    file: 'keys/certificates/cert-store.ts',
    code: "typeof downloadedAt !== 'number'",
    mutators: ['ConditionalExpression'],
    reason: 'what is no number is not finite: the look before it is for the types',
  },
  {
    file: 'keys/certificates/certificate-list.ts',
    code: "typeof value === 'object' && value !== null",
    mutators: ['ConditionalExpression'],
    reason: 'a number, text or boolean has no data, just as the empty object that stands in for it',
  },
  {
    file: 'keys/certificates/downloads.ts',
    code: 'attempt(() => false)',
    mutators: ['ArrowFunction'],
    reason: 'the answer is only asked whether it is true: undefined is not, like false',
  },
  {
    file: 'keys/certificates/named-certificate.ts',
    code: 'key.serial === undefined || notBefore === undefined || notAfter === undefined',
    reason:
      'all three come out of the certificate or none does: one look is enough, the others are for the types',
  },
  {
    file: 'keys/certificates/single-flight.ts',
    code: 'flight !== undefined && isUnderWay()',
    mutators: ['ConditionalExpression'],
    reason: 'isUnderWay() is false without a flight: the look before it is for the types',
  },
  {
    file: 'keys/certificates/single-flight.ts',
    code: 'land?.()',
    mutators: ['OptionalChaining'],
    reason: 'a new Promise calls its function at once, so that land is there: the mark is for the types',
  },
  {
    file: 'keys/own-keys.ts',
    code: 'catch(() => false)',
    mutators: ['ArrowFunction'],
    reason: 'the answer is only asked whether it is true: undefined is not, like false',
  },
]
