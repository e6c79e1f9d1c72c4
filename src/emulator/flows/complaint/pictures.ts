import { fromBase64, toBase64 } from '../../../lib/base64.ts'
import { fileFor } from '../../files.ts'
import type { FlowResponse } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox, StatefulFlow } from '../../sandbox.ts'

const BASE = '/v3/merchant-service/images'

const TYPES: Readonly<Record<string, string>> = { bmp: 'image/bmp', jpg: 'image/jpeg', png: 'image/png' }

/** A picture of a complaint: a merchant's own one, or one that a customer has shown. */
interface Picture {
  readonly mchid: string
  readonly type?: string | undefined
  /** Base64; the sandbox has one for those of customers. */
  readonly content?: string | undefined
}

/** By `media_id`. */
const PICTURES: Table<Picture> = table('complaint_images')

/** A merchant's pictures are uploaded and, like those of customers, downloaded: the file is not signed. */
export function pictureOperations({ random }: Sandbox): Readonly<Record<string, StatefulFlow>> {
  return {
    [`POST ${BASE}/upload`]({ caller, file }, tx) {
      const extension = file?.name.split('.').at(-1)?.toLowerCase() ?? ''
      const type = TYPES[extension] ?? 'application/octet-stream'
      const media_id = `${random.hex(32).toUpperCase()}.${extension}`
      tx.put(PICTURES, media_id, {
        mchid: caller.id,
        type,
        content: toBase64(file?.bytes ?? new Uint8Array()),
      })
      return { body: { media_id } }
    },
    [`GET ${BASE}/{media_id}`]({ caller, variables }, tx) {
      const picture = tx.get(PICTURES, variables['media_id']!)
      if (picture?.mchid !== caller.id) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '图片不存在')
      return { file: contentOf(picture) }
    },
  }
}

function contentOf({ type, content }: Picture): NonNullable<FlowResponse['file']> {
  const bytes = content === undefined ? undefined : fromBase64(content)
  return type === undefined || bytes === undefined ? fileFor(['image/*']) : { type, bytes }
}

/** A customer shows pictures: their ids have characters that are escaped in a URL, as on the wire. */
export function showPictures(
  { random }: Sandbox,
  tx: Transaction,
  mchid: string,
  count: number,
): readonly string[] {
  return Array.from({ length: count }, () => {
    const id = `ChsyMDAw${random.text(44)}==`
    tx.put(PICTURES, id, { mchid })
    return id
  })
}

/** @throws {EmulatorProblem} 400 PARAM_ERROR where one is not there */
export function mustBeUploaded(
  tx: Transaction,
  mchid: string,
  media: readonly string[] | undefined,
  field: string,
): void {
  if (media?.some(id => tx.get(PICTURES, id)?.mchid !== mchid) === true)
    throw paramError('图片不存在，请先上传', field, 'body')
}
