import { Readable } from 'node:stream'
import { generateKeyPairSync } from 'node:crypto'
import { createBills, readBill } from 'wechatpay-isomorphic'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A download whose file comes from a stream. */
export async function readRows({ open, sha1 }, take) {
  const bills = createBills({
    mchid: '1900000001',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey,
    certs: {
      PUB_KEY_ID_0119000000012026112200000000000000: generateKeyPairSync('rsa', { modulusLength: 2048 })
        .publicKey,
    },
    retry: 0,
    fetch: async () => new Response(Readable.toWeb(open())),
  })
  const source = {
    download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1',
    hash_type: 'SHA1',
    hash_value: sha1,
  }
  const stream = await bills.download(source, { gzip: true }).stream()
  for await (const row of readBill(stream).rows()) take(row)
}
