import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** OpenSSL's command line in a folder of its own: an authority beside the code under test. */
export interface Openssl {
  /** Runs a command. @returns what it prints @throws {Error} with what it complains about */
  run(args: readonly string[]): Buffer
  /** Puts a file into the folder. @returns its name */
  write(name: string, content: string | Uint8Array): string
  read(name: string): string
  remove(): void
}

/** An RSA key pair as PEM. */
export interface OpensslKey {
  /** File of the private key, PKCS#8. */
  readonly file: string
  /** File of the public key, SPKI. */
  readonly publicFile: string
  readonly privateKey: string
  readonly publicKey: string
}

export function createOpenssl(): Openssl {
  const cwd = mkdtempSync(join(tmpdir(), 'openssl-'))
  return {
    run: args => execFileSync('openssl', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }),
    write(name, content) {
      writeFileSync(join(cwd, name), content)
      return name
    },
    read: name => readFileSync(join(cwd, name), 'utf8'),
    remove: () => rmSync(cwd, { recursive: true, force: true }),
  }
}

export function makeKey(openssl: Openssl, name: string): OpensslKey {
  const file = `${name}.pem`
  const publicFile = `${name}.pub.pem`
  openssl.run(['genpkey', '-quiet', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', file])
  openssl.run(['pkey', '-in', file, '-pubout', '-out', publicFile])
  return { file, publicFile, privateKey: openssl.read(file), publicKey: openssl.read(publicFile) }
}

/** A self-signed certificate. @param times `YYYYMMDDhhmmssZ` @returns PEM */
export function makeCertificate(
  openssl: Openssl,
  key: OpensslKey,
  { serial, from, to }: { serial: string; from: string; to: string },
): string {
  openssl.run(['req', '-new', '-key', key.file, '-subj', '/CN=Tenpay.com', '-out', 'request.pem'])
  openssl.write('index.txt', '')
  openssl.write('serial', `${serial}\n`)
  openssl.write(
    'ca.cnf',
    '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n',
  )
  openssl.run([
    'ca',
    '-config',
    'ca.cnf',
    '-selfsign',
    '-batch',
    '-notext',
    '-keyfile',
    key.file,
    '-in',
    'request.pem',
    '-startdate',
    from,
    '-enddate',
    to,
    '-out',
    'certificate.pem',
  ])
  return openssl.read('certificate.pem')
}

/** Whether a signature (RSASSA-PKCS1-v1_5 with SHA-256, base64) is one over the message. */
export function verifies(openssl: Openssl, key: OpensslKey, signature: string, message: string): boolean {
  openssl.write('message', message)
  openssl.write('signature', Buffer.from(signature, 'base64'))
  try {
    return (
      openssl
        .run(['dgst', '-sha256', '-verify', key.publicFile, '-signature', 'signature', 'message'])
        .toString()
        .trim() === 'Verified OK'
    )
  } catch {
    return false
  }
}

/** Base64 of a signature: RSASSA-PKCS1-v1_5 with SHA-256. */
export function sign(openssl: Openssl, key: OpensslKey, message: string): string {
  openssl.write('message', message)
  return openssl.run(['dgst', '-sha256', '-sign', key.file, 'message']).toString('base64')
}

const OAEP = [
  '-pkeyopt',
  'rsa_padding_mode:oaep',
  '-pkeyopt',
  'rsa_oaep_md:sha1',
  '-pkeyopt',
  'rsa_mgf1_md:sha1',
]

/** The plain text of RSAES-OAEP with SHA-1 in base64. */
export function decrypt(openssl: Openssl, key: OpensslKey, ciphertext: string): string {
  openssl.write('ciphertext', Buffer.from(ciphertext, 'base64'))
  return openssl.run(['pkeyutl', '-decrypt', '-inkey', key.file, ...OAEP, '-in', 'ciphertext']).toString()
}

/** RSAES-OAEP with SHA-1, base64. */
export function encrypt(openssl: Openssl, key: OpensslKey, plain: string): string {
  openssl.write('plain', plain)
  return openssl
    .run(['pkeyutl', '-encrypt', '-pubin', '-inkey', key.publicFile, ...OAEP, '-in', 'plain'])
    .toString('base64')
}
