import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCertificates, type PlatformCertificate } from '../../index.ts'
import type { ExitCode, Given } from '../command.ts'
import { readConfiguration } from '../configuration/configuration.ts'
import { words } from '../configuration/finding.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

interface Listed {
  readonly serial: string
  /** RFC 3339. */
  readonly notBefore: string
  readonly notAfter: string
  readonly pem: string
  readonly file?: string
}

/** `certificates`: the platform certificates that WeChat Pay gives this merchant. */
export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const configuration = await readConfiguration(terminal)
  if (configuration.apiv3Key === undefined)
    throw new Failure(
      words(
        'WXPAY_APIV3_KEY is needed: platform certificates come encrypted with it',
        '需要 WXPAY_APIV3_KEY：平台证书用它加密',
      ),
    )
  const certificates = await createCertificates(configuration).refresh()
  if (certificates.length === 0)
    terminal.say(
      words(
        'This merchant has no platform certificates: WeChat Pay signs with its public key alone.',
        '该商户没有平台证书：微信支付只用微信支付公钥签名。',
      ),
    )
  const { out } = given.options
  const directory = typeof out === 'string' ? resolve(terminal.cwd, out) : undefined
  const listed = certificates.map(certificate => describe(certificate, directory))
  if (directory !== undefined) await write(listed, directory)
  terminal.show(listed, all => all.flatMap(each => linesOf(each, terminal)))
  return 0
}

function describe(
  { serial, pem, notBefore, notAfter }: PlatformCertificate,
  directory: string | undefined,
): Listed {
  return {
    serial,
    notBefore: new Date(notBefore).toISOString(),
    notAfter: new Date(notAfter).toISOString(),
    pem,
    ...(directory !== undefined && { file: join(directory, `wechatpay_${serial}.pem`) }),
  }
}

async function write(listed: readonly Listed[], directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    for (const { file, pem } of listed) await writeFile(file!, pem.endsWith('\n') ? pem : `${pem}\n`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(words(`${directory} cannot be written (${code})`, `无法写入 ${directory}（${code}）`))
  }
}

function linesOf({ serial, notBefore, notAfter, pem, file }: Listed, terminal: Terminal): string[] {
  const [from, until] = [notBefore.slice(0, 10), notAfter.slice(0, 10)]
  return [
    terminal.word(
      words(`${serial}, valid from ${from} until ${until}`, `${serial}，有效期 ${from} 至 ${until}`),
    ),
    ...(file === undefined ? pem.trim().split('\n') : [`  ${file}`]),
  ]
}
