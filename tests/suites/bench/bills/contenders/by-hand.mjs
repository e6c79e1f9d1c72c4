import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** Digest and unzip as every contender needs them, and as one would write them for Node alone. */
export async function unzipped({ open, sha1 }, ...sinks) {
  const digest = createHash('sha1')
  await pipeline(
    open(),
    createGunzip(),
    async function* (chunks) {
      for await (const chunk of chunks) {
        digest.update(chunk)
        yield chunk
      }
    },
    ...sinks,
  )
  if (digest.digest('hex') !== sha1) throw new Error('another digest')
}

/** Records of text become rows by the header; the totals, which have fewer values, are left out. */
export async function takeRows(records, take) {
  let header
  for await (const fields of records) {
    if (header === undefined) header = fields[0].split(',')
    else if (fields.length === header.length) take(toRow(header, fields))
  }
}

function toRow(header, fields) {
  const row = {}
  for (let index = 0; index < header.length; index++) row[header[index]] = fields[index]
  return row
}
