import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { Words } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { words } from './finding.ts'
import { VARIABLES, type Part, type Variable } from './variables.ts'

/** One part of the configuration, as it was found. */
export interface Setting {
  /** The variable that was set: `WXPAY_PRIVATE_KEY_FILE`. */
  readonly variable: string
  /** `neighbour`: nobody named the file, it lies beside the private key's. */
  readonly from: 'environment' | '.env' | 'neighbour'
  /** Of a file what it holds; empty where it cannot be read. */
  readonly value: string
  /** The file's path. */
  readonly file?: string | undefined
  /** Why the file cannot be read. */
  readonly problem?: Words | undefined
  /** Whether others than the file's owner may read it. */
  readonly isShared?: boolean | undefined
}

/** What was found where; nothing has been judged yet. */
export interface Settings extends Partial<Readonly<Record<Part, Setting>>> {
  /** The path of the `.env` that was read, if there is one. */
  readonly dotenv?: string | undefined
  /** All variables that are set, in the environment and in `.env`. */
  readonly names: readonly string[]
}

type Values = Readonly<Record<string, string | undefined>>

/** What a merchant calls the certificate that came with the key. */
const NEIGHBOUR = 'apiclient_cert.pem'

/**
 * Reads the merchant's configuration: the environment, then the `.env` of the working directory, then the
 * files that either names, relative to that directory. Never fails: what cannot be read says why.
 */
export async function findSettings(terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<Settings> {
  const { env, cwd } = terminal
  const path = join(cwd, '.env')
  const dotenv = await readFile(path, 'utf8').then(parseEnv, () => undefined)
  const sources: readonly (readonly [Setting['from'], Values])[] = [
    ['environment', env],
    ['.env', dotenv ?? {}],
  ]
  const found = await Promise.all(
    (Object.keys(VARIABLES) as Part[]).map(
      async part => [part, await findSetting(part, sources, terminal)] as const,
    ),
  )
  const settings = Object.fromEntries(found.filter(([, setting]) => setting !== undefined)) as Partial<
    Record<Part, Setting>
  >
  const certificate = settings.certificate ?? (await neighbourOf(settings.privateKey))
  const names = [...new Set([...Object.keys(env), ...Object.keys(dotenv ?? {})])]
  return { ...settings, names, ...(certificate && { certificate }), ...(dotenv && { dotenv: path }) }
}

async function findSetting(
  part: Part,
  sources: readonly (readonly [Setting['from'], Values])[],
  terminal: Pick<Terminal, 'env' | 'cwd'>,
): Promise<Setting | undefined> {
  const { name, file }: Variable = VARIABLES[part]
  for (const [from, values] of sources) {
    const value = values[name]
    // An empty variable is one that somebody has switched off.
    if (value !== undefined && value !== '')
      return part === 'certs' && looksLikePath(value)
        ? { variable: name, from, ...(await readSettingFile(value, terminal)) }
        : { variable: name, from, value }
    const named = file ? values[`${name}_FILE`] : undefined
    if (named !== undefined && named !== '')
      return { variable: `${name}_FILE`, from, ...(await readSettingFile(named, terminal)) }
  }
  return undefined
}

async function neighbourOf(privateKey: Setting | undefined): Promise<Setting | undefined> {
  if (privateKey?.file === undefined || privateKey.problem !== undefined) return undefined
  const file = join(dirname(privateKey.file), NEIGHBOUR)
  const value = await readFile(file, 'utf8').catch(() => undefined)
  return value === undefined || file === privateKey.file
    ? undefined
    : { variable: VARIABLES.certificate.name, from: 'neighbour', value, file }
}

/** PEM, JSON and base64 of a key are longer, or say what they are. */
function looksLikePath(value: string): boolean {
  return value.length < 256 && !value.includes('\n') && !value.includes('-----') && !value.startsWith('{')
}

/** The start of a DER structure: such a file is no text. */
const DER = 0x30

async function readSettingFile(
  named: string,
  { env, cwd }: Pick<Terminal, 'env' | 'cwd'>,
): Promise<Pick<Setting, 'value' | 'file' | 'problem' | 'isShared'>> {
  const home = named.startsWith('~/') ? (env['HOME'] ?? env['USERPROFILE']) : undefined
  const file = home === undefined ? resolve(cwd, named) : join(home, named.slice(2))
  try {
    const bytes = await readFile(file)
    const { mode } = await stat(file)
    // An editor ends a file with a line break that belongs to no key.
    const value = bytes[0] === DER ? bytes.toString('base64') : bytes.toString('utf8').replace(/\r?\n$/, '')
    return { value, file, isShared: process.platform !== 'win32' && (mode & 0o077) !== 0 }
  } catch (error) {
    return { value: '', file, problem: describe(error) }
  }
}

function describe(error: unknown): Words {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  const known: Readonly<Record<string, Words>> = {
    ENOENT: words('there is no such file', '文件不存在'),
    EACCES: words('the file may not be read', '没有读取该文件的权限'),
    EISDIR: words('it is a directory', '这是一个目录'),
  }
  return known[code] ?? words(`it cannot be read (${code})`, `无法读取（${code}）`)
}
