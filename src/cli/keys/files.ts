import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import type { Credentials } from './credentials.ts'

/** Where the PEM of each key is. */
export interface KeyFiles {
  readonly privateKey: string
  readonly publicKey?: string
  /** In the order of the credentials' certificates. */
  readonly certificates: readonly string[]
}

/**
 * Writes the keys, readable for their owner alone.
 *
 * @param folder is made where there is none
 * @throws {Failure} of the system
 */
export async function writeKeyFiles(credentials: Credentials, folder: string): Promise<KeyFiles> {
  const { privateKey, publicKey, certificates } = credentials
  const write = async (name: string, pem: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, ending(pem), { mode: 0o600 })
    // The mode above is of new files alone.
    await chmod(path, 0o600)
    return path
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const own = await write('apiclient_key.pem', privateKey)
    const platform = await Promise.all(
      certificates.map(({ serial, pem }) => write(`wechatpay_${serial}.pem`, pem)),
    )
    const files = { privateKey: own, certificates: platform }
    if (publicKey === undefined) return files
    return { ...files, publicKey: await write('pub_key.pem', publicKey.pem) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure({ en: `${folder} cannot be written: ${code}`, zh: `无法写入 ${folder}：${code}` })
  }
}

function ending(pem: string): string {
  return pem.endsWith('\n') ? pem : `${pem}\n`
}
