import { connect } from 'node:net'
import { createServer, type Server } from 'node:tls'
import type { Certified } from './certificates.ts'
import { join } from './join.ts'

/** What a client says that does not trust the authority: OpenSSL’s, Java’s and Go’s ways. */
const DISTRUST = /ALERT_(?:UNKNOWN_CA|CERTIFICATE_UNKNOWN|BAD_CERTIFICATE)/

/**
 * Ends TLS, and hands on what was in it. It listens nowhere: connections are emitted to it.
 *
 * @param port of 127.0.0.1, where HTTP is spoken
 * @param distrusted called when a client does not believe the certificate
 */
export function createSecureServer(
  { certificate, key }: Certified,
  port: number,
  distrusted: () => void,
): Server {
  const failed = ({ code = '' }: NodeJS.ErrnoException): void => {
    if (DISTRUST.test(code)) distrusted()
  }
  const server = createServer(
    {
      cert: certificate,
      key: key.export({ type: 'pkcs8', format: 'pem' }),
      ALPNProtocols: ['http/1.1'],
    },
    socket => {
      // In TLS 1.3 a client looks at the certificate after the server is done.
      socket.on('error', failed)
      join(socket, connect(port, '127.0.0.1'))
    },
  )
  return server.on('tlsClientError', (error, socket) => {
    failed(error)
    socket.destroy()
  })
}
