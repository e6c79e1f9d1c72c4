import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../../failure.ts'
import { createAuthority, SERVER_DAYS } from './certificates.ts'

/** Who vouches for the sandbox's own certificate. */
export interface Authority {
  /** PEM. */
  readonly certificate: string
  readonly publicKey: KeyObject
  readonly key: KeyObject
  /** Where clients find the certificate. */
  readonly file: string
  /** Why it is another one than before. */
  readonly renewed: boolean
  /** Removes what nobody needs afterwards. */
  close(): Promise<void>
}

const DAY = 86_400_000
const CERTIFICATE = 'ca.pem'
const KEY = 'ca-key.pem'

/**
 * The authority that is kept in a folder; a new one where there is none, or where it would end before a
 * certificate of its making. Without a folder its certificate is in a temporary one, its key in memory
 * alone.
 *
 * @throws {Failure} where what is kept cannot be used
 */
export async function openAuthority(folder: string | undefined, now = new Date()): Promise<Authority> {
  if (folder === undefined) {
    const temporary = await mkdtemp(join(tmpdir(), 'wechatpay-sandbox-'))
    const { certificate, key } = createAuthority(now)
    const file = join(temporary, CERTIFICATE)
    await writeFile(file, certificate)
    return {
      ...opened(certificate, key, file),
      close: () => rm(temporary, { recursive: true, force: true }),
    }
  }
  const file = join(folder, CERTIFICATE)
  const kept = await readKept(folder)
  const lasts = kept !== undefined && lastsFor(kept.certificate, SERVER_DAYS, now)
  if (lasts) return opened(kept.certificate, kept.key, file)
  const { certificate, key } = createAuthority(now)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // The key first: a certificate without its key would be of no use to anybody.
    await replace(join(folder, KEY), String(key.export({ type: 'pkcs8', format: 'pem' })), 0o600)
    await replace(file, certificate, 0o644)
  } catch (error) {
    throw unusable(folder, error)
  }
  return { ...opened(certificate, key, file), renewed: kept !== undefined }
}

function opened(certificate: string, key: KeyObject, file: string): Authority {
  const publicKey = createPublicKey(key)
  return { certificate, publicKey, key, file, renewed: false, close: () => Promise.resolve() }
}

async function readKept(folder: string): Promise<{ certificate: string; key: KeyObject } | undefined> {
  const [certificate, pem] = await Promise.all([readOr(join(folder, CERTIFICATE)), readOr(join(folder, KEY))])
  if (certificate === undefined) return undefined
  try {
    const key = createPrivateKey(pem ?? '')
    if (new X509Certificate(certificate).checkPrivateKey(key)) return { certificate, key }
  } catch {
    // Said below.
  }
  throw new Failure({
    en: `${CERTIFICATE} and ${KEY} in ${folder} do not belong together: remove both to have new ones`,
    zh: `${folder} 中的 ${CERTIFICATE} 与 ${KEY} 不匹配：删除两者即可重新生成`,
  })
}

async function readOr(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw unusable(path, error)
  }
}

function lastsFor(certificate: string, days: number, now: Date): boolean {
  return Date.parse(new X509Certificate(certificate).validTo) > now.getTime() + days * DAY
}

/** Written beside it first: who is killed meanwhile still has the old one. */
async function replace(path: string, text: string, mode: number): Promise<void> {
  const fresh = `${path}.new`
  await rm(fresh, { force: true })
  await writeFile(fresh, text, { mode })
  await rename(fresh, path)
}

function unusable(path: string, error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException
  return new Failure({ en: `${path} cannot be used: ${code}`, zh: `无法使用 ${path}：${code}` })
}
