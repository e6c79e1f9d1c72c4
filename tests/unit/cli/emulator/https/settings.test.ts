import { expect, test } from 'vitest'
import { settingLines } from '../../../../../src/cli/emulator/https/settings.ts'
import { testTerminal } from '../../test-terminal.ts'

const started = {
  url: 'https://127.0.0.1:8081',
  proxy: 'http://127.0.0.1:8081',
  ca: '/home/me/.sandbox/ca.pem',
}

test.each(['en', 'zh'] as const)('what to set is the same in every language: %s', language => {
  const text = settingLines(started, testTerminal({ language })).join('\n')
  for (const part of [
    'export HTTPS_PROXY=http://127.0.0.1:8081\n',
    'export NO_PROXY=127.0.0.1,localhost\n',
    'export SSL_CERT_FILE=/home/me/.sandbox/ca.pem ',
    'export REQUESTS_CA_BUNDLE=/home/me/.sandbox/ca.pem ',
    'export CURL_CA_BUNDLE=/home/me/.sandbox/ca.pem ',
    'export NODE_EXTRA_CA_CERTS=/home/me/.sandbox/ca.pem ',
    'export NODE_USE_ENV_PROXY=1 ',
    '-file /home/me/.sandbox/ca.pem -keystore /home/me/.sandbox/ca.p12 -storepass changeit\n',
    'java -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=8081 -Djavax.net.ssl.trustStore=/home/me/.sandbox/ca.p12 ',
  ])
    expect(text).toContain(part)
})

test('a path with a space and a quotation mark is one word to a shell', () => {
  const text = settingLines({ ...started, ca: "/it's me/ca.pem" }, testTerminal()).join('\n')
  expect(text).toContain(String.raw`export CURL_CA_BUNDLE='/it'\''s me/ca.pem' `)
})
