import { execFileSync } from 'node:child_process'
import { createPublicKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createAuthority,
  createServerCertificate,
} from '../../../../../src/cli/emulator/https/certificates.ts'

// Certificates know seconds.
const NOW = new Date(Math.floor(Date.now() / 1000) * 1000)
const DAY = 86_400_000
const authority = createAuthority(NOW)
const server = createServerCertificate(createPublicKey(authority.key), authority.key, NOW)
const [ca, leaf] = [new X509Certificate(authority.certificate), new X509Certificate(server.certificate)]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  writeFileSync(join(folder, 'ca.pem'), authority.certificate)
  writeFileSync(join(folder, 'server.pem'), server.certificate)
})
afterAll(() => rmSync(folder, { recursive: true }))

function openssl(...line: readonly string[]): string {
  return execFileSync('openssl', line, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

/** An extension as OpenSSL reads it, in one line. */
function extension(name: string, file: string): string {
  return openssl('x509', '-in', file, '-noout', '-ext', name).replace(/\s+/g, ' ').trim()
}

/** What OpenSSL says of it, as strictly as it can. */
function verify(...options: readonly string[]): string {
  return openssl(...'verify -x509_strict -purpose sslserver -CAfile ca.pem'.split(' '), ...options)
}

describe('the authority', () => {
  test('may sign certificates of servers for these names, and no authorities', () => {
    expect(extension('basicConstraints', 'ca.pem')).toBe(
      'X509v3 Basic Constraints: critical CA:TRUE, pathlen:0',
    )
    expect(extension('keyUsage', 'ca.pem')).toBe('X509v3 Key Usage: critical Certificate Sign, CRL Sign')
    expect(extension('nameConstraints', 'ca.pem')).toBe(
      'X509v3 Name Constraints: critical Permitted: DNS:mch.weixin.qq.com DNS:localhost ' +
        'IP:127.0.0.0/255.0.0.0 IP:0:0:0:0:0:0:0:1/FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF',
    )
    expect(ca.checkPrivateKey(authority.key)).toBe(true)
  })

  test('lasts ten years, and is another one each time', () => {
    expect((Date.parse(ca.validTo) - NOW.getTime()) / DAY).toBe(3650)
    const other = new X509Certificate(createAuthority(NOW).certificate)
    expect(other.serialNumber).not.toBe(ca.serialNumber)
    expect(other.serialNumber).toMatch(/^[4-7][\dA-F]{31}$/)
  })

  test('its end can be beyond 2049', () => {
    const late = new X509Certificate(createAuthority(new Date('2045-01-01T00:00:00Z')).certificate)
    expect(new Date(late.validTo).toISOString()).toBe('2054-12-30T00:00:00.000Z')
  })
})

describe('the server’s certificate', () => {
  test('is for WeChat Pay’s hosts and this machine', () => {
    expect(leaf.subjectAltName).toBe(
      'DNS:api.mch.weixin.qq.com, DNS:api2.mch.weixin.qq.com, DNS:apihk.mch.weixin.qq.com, DNS:localhost, ' +
        'IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    )
    expect(leaf.checkPrivateKey(server.key)).toBe(true)
  })

  test('may be a server’s and nothing else', () => {
    expect(extension('basicConstraints', 'server.pem')).toBe('X509v3 Basic Constraints: critical CA:FALSE')
    expect(extension('keyUsage', 'server.pem')).toBe('X509v3 Key Usage: critical Digital Signature')
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
  })

  test('names its authority’s key', () => {
    const key = (name: string, file: string): string =>
      /[\dA-F]{2}(?::[\dA-F]{2}){19}$/.exec(extension(name, file))![0]
    expect(key('authorityKeyIdentifier', 'server.pem')).toBe(key('subjectKeyIdentifier', 'ca.pem'))
    expect(key('subjectKeyIdentifier', 'server.pem')).not.toBe(key('subjectKeyIdentifier', 'ca.pem'))
  })

  test('is not valid for more days than clients take', () => {
    const [from, to] = [Date.parse(leaf.validFrom), Date.parse(leaf.validTo)]
    expect((to - from) / DAY).toBeLessThanOrEqual(398)
    expect(from).toBeLessThan(NOW.getTime())
    expect(to).toBeLessThan(Date.parse(ca.validTo))
  })
})

describe('OpenSSL', () => {
  test.each([
    ['-verify_hostname', 'api.mch.weixin.qq.com'],
    ['-verify_hostname', 'api2.mch.weixin.qq.com'],
    ['-verify_hostname', 'apihk.mch.weixin.qq.com'],
    ['-verify_hostname', 'localhost'],
    ['-verify_ip', '127.0.0.1'],
    ['-verify_ip', '::1'],
  ])('takes it for %s %s', (option, name) => {
    expect(verify(option, name, 'server.pem')).toBe('server.pem: OK\n')
  })

  test('takes it for no other host', () => {
    expect(() => verify('-verify_hostname', 'example.com', 'server.pem')).toThrow('hostname mismatch')
  })

  test('takes nothing of the authority’s for another host: its key is of no use for that', () => {
    writeFileSync(join(folder, 'ca-key.pem'), String(authority.key.export({ type: 'pkcs8', format: 'pem' })))
    writeFileSync(
      join(folder, 'names'),
      'subjectAltName=DNS:example.com\nkeyUsage=critical,digitalSignature\n',
    )
    const request =
      'req -new -newkey rsa:2048 -nodes -keyout other-key.pem -subj /CN=example.com -out other.csr'
    openssl(...request.split(' '))
    const sign = 'x509 -req -in other.csr -CA ca.pem -CAkey ca-key.pem -extfile names -days 30 -out other.pem'
    openssl(...sign.split(' '))
    expect(() => verify('other.pem')).toThrow('permitted subtree violation')
  })
})
