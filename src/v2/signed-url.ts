import { serialiseQuery } from '../client/query.ts'
import { snapshotQuery } from '../client/snapshot.ts'
import { API_ORIGIN } from '../protocol/hosts.ts'
import { pathOf } from './call.ts'
import type { ClientV2 } from './client.ts'
import { prepareFields } from './fields.ts'
import { signOnce } from './request.ts'

/** @throws {TypeError} for a path that no browser is sent to */
export async function signedUrl(client: ClientV2, path: string, query: unknown): Promise<string> {
  const sent = pathOf(path.startsWith('/') ? path : `/${path}`)
  const operation = await client.catalog.find('GET', sent)
  if (operation === undefined) throw new TypeError(`there is no GET ${sent} that a browser could be sent to`)
  const signed = await prepareFields(client, operation, 'query', snapshotQuery(query ?? {}))
  const fields =
    operation.query?.properties?.['sign'] === undefined
      ? signed.fields
      : signOnce(client, { method: 'GET', path: sent, operation }, signed)
  const [host] = client.transport.hosts
  const origin = client.fixedHost ? host.origin : new URL(operation.baseUrl ?? API_ORIGIN).origin
  return `${origin}${sent}${serialiseQuery(fields)}`
}
