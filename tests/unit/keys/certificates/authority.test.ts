import { afterAll, expect, test } from 'vitest'
import { createAuthority } from '../../../../src/keys/certificates/authority.ts'
import { readCertificateText } from '../../../../src/keys/certificates/named-certificate.ts'
import { spkiPem } from '../../../fixtures/keys.ts'
import { createOpenssl, makeKey } from '../../../suites/openssl/openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const authority = makeKey(openssl, 'authority')
const platform = makeKey(openssl, 'platform')

/** A certificate of the authority's key under whatever name. */
function makeRoot(name: string): string {
  openssl.run(['req', '-x509', '-new', '-key', authority.file, '-subj', `/CN=${name}`, '-out', `${name}.crt`])
  return openssl.read(`${name}.crt`)
}

/** A platform certificate that the authority's key signs in a root's name. */
function issue(root: string, digest: string): string {
  openssl.run(['req', '-new', '-key', platform.file, '-subj', '/CN=Tenpay.com sign', '-out', 'issued.csr'])
  const signed = ['-CA', `${root}.crt`, '-CAkey', authority.file, '-set_serial', `0x${SERIAL}`, digest]
  openssl.run(['x509', '-req', '-in', 'issued.csr', ...signed, '-out', 'issued.crt'])
  return openssl.read('issued.crt')
}

const root = makeRoot('root')
makeRoot('namesake')
const read = (pem: string) => readCertificateText(SERIAL, pem, crypto)

test('what the issuer signed with SHA-256 passes as it is', async () => {
  const certificate = read(issue('root', '-sha256'))
  expect(await createAuthority(root, crypto)(certificate)).toBe(certificate)
})

test.each([
  ['another issuer’s name, signed with the same key', 'namesake', '-sha256'],
  ['another digest', 'root', '-sha384'],
])('%s does not', async (_, name, digest) => {
  await expect(createAuthority(root, crypto)(read(issue(name, digest)))).rejects.toThrow(
    new Error(`certificate ${SERIAL} was not issued by certAuthority`),
  )
})

test.each([
  ['no PEM', '-----BEGIN x'],
  ['nothing', ''],
  ['a bare key', spkiPem],
])('%s is no authority', (_, pem) => {
  expect(() => createAuthority(pem, crypto)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'certAuthority' }),
  )
})
