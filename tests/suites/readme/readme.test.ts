import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen as serve, type Listening } from '../../../src/file.node.ts'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { createWechatpay } from '../../../src/index.ts'
import { run } from '../../tools/run/run.ts'
import { installRuntimes, runtimePath } from '../../tools/runtimes/install.ts'
import { readBlocks, withoutComments } from './blocks.ts'
import { manifest, root } from '../../../scripts/entries.ts'
import { createProject, type Project } from '../package/project.ts'
import { createProxy, listen } from '../../unit/transport/undici/loopback.ts'
import { start, type Started } from './start.ts'

const READMES = ['README.md', 'README.zh-CN.md']
const FILES = ['pay.ts', 'server.ts', 'worker.ts', 'deno.ts', 'activate.ts']
/** Of the guides: they need more than the sandbox in memory, which the tests of the guides give. */
const SNIPPETS = ['undici.ts', 'listen.ts']
const APPID = 'wxd678efh567hg6787'
const node24 = runtimePath('node24/bin/node')
const deno = runtimePath('.bin/deno')
const preload = fileURLToPath(new URL('preload.ts', import.meta.url))

let emulator: Emulator
let server: Listening
let project: Project
/** Where the sandbox delivers. */
let notifyUrl = ''
/** The environment of the examples. */
let env: Record<string, string>

beforeAll(async () => {
  await installRuntimes()
  // What the sandbox delivers goes to the example's server, wherever it listens.
  emulator = await createEmulator({
    deliver: request => fetch(`${notifyUrl}/notify`, request),
  })
  server = await serve(emulator)
  project = await createProject(
    ...['typescript', '@types/node', 'undici'].map(name => `${name}@${manifest.devDependencies[name]}`),
  )
  for (const { file, code } of readBlocks('README.md')) if (file !== undefined) project.write(file, code)
  for (const file of SNIPPETS)
    project.write(file, readFileSync(new URL(`docs/snippets/${file}`, root), 'utf8'))

  const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
  const [id, publicKey] = Object.entries(certs).find(([name]) => name.startsWith('PUB_KEY_ID_'))!
  project.write('apiclient_key.pem', privateKey)
  project.write('pub_key.pem', publicKey)
  const order = {
    appid: APPID,
    description: 'Coffee',
    out_trade_no: 'A-20261125-2',
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  }
  project.write(
    'shop.ts',
    `export const credentials = ${JSON.stringify({ ...emulator.credentials, baseUrl: server.url })}\n` +
      `export const order = ${JSON.stringify(order)}\n`,
  )
  env = {
    WXPAY_MCHID: mchid,
    WXPAY_APPID: APPID,
    WXPAY_SERIAL: serial,
    WXPAY_APIV3_KEY: apiv3Key,
    WXPAY_PUBLIC_KEY_ID: id,
    WXPAY_PUBLIC_KEY: publicKey,
    EMULATOR_URL: server.url,
  }
}, 600_000)

afterAll(async () => {
  await server?.close()
  project?.remove()
})

test('both READMEs hold the same code, comments aside', () => {
  const [english, chinese] = READMES.map(name =>
    readBlocks(name).map(block => [block.language, block.file, withoutComments(block)]),
  )
  expect(english!.length).toBeGreaterThan(5)
  expect(chinese).toEqual(english)
})

test.each(READMES)('%s holds the examples that are tried here, and no other files', name => {
  expect(
    readBlocks(name)
      .flatMap(({ file }) => file ?? [])
      .sort(),
  ).toEqual([...FILES].sort())
})

test.each(READMES)('%s says before its first example which Node the installers ask for', name => {
  const text = readFileSync(new URL(name, root), 'utf8')
  const stated = text.indexOf(`Node ${manifest.engines.node.replace('>=', '≥ ')}`)
  expect(stated).toBeGreaterThan(-1)
  expect(stated).toBeLessThan(text.indexOf('```ts'))
})

test('the first screen works in an empty folder, and after npm init', async () => {
  const commands = readBlocks('README.md')
    .find(({ code }) => code.startsWith('npm install'))!
    .code.trimEnd()
    .split('\n')
    .map(line => line.replace(/ +#.*$/, '').split(' '))
  const pay = readBlocks('README.md').find(({ file }) => file === 'pay.ts')!.code
  for (const first of [[], [['npm', 'init', '-y']]]) {
    const folder = mkdtempSync(join(tmpdir(), 'first-'))
    try {
      for (const [program, ...args] of [...first, ...commands])
        await run(
          program!,
          args.map(arg => (arg === 'wechatpay-isomorphic' ? project.tarball : arg)),
          { cwd: folder },
        )
      writeFileSync(join(folder, 'pay.ts'), pay)
      const { stdout, stderr } = await run(node24, ['pay.ts'], { cwd: folder })
      expect(stdout).toMatch(/^prepay_id=\S+ RSA\nnotified of .+\nSUCCESS true\nPROCESSING\n$/)
      expect(stderr).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}, 120_000)

describe('every example compiles', () => {
  test.each([...FILES, ...SNIPPETS].filter(file => file !== 'deno.ts'))(
    '%s with tsc, strict',
    async file => {
      const options = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noUnusedLocals: true,
        noUnusedParameters: false,
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2022', 'dom'],
        types: ['node'],
        noEmit: true,
        allowImportingTsExtensions: true,
      }
      project.write(`tsconfig.${file}.json`, JSON.stringify({ compilerOptions: options, files: [file] }))
      const { code, stdout } = await run(
        process.execPath,
        ['node_modules/typescript/bin/tsc', '-p', `tsconfig.${file}.json`],
        { cwd: project.folder, allowFailure: true },
      )
      expect([code, stdout]).toEqual([0, ''])
    },
    60_000,
  )

  test('deno.ts with deno check', async () => {
    const { code, stdout, stderr } = await run(deno, ['check', '--node-modules-dir=manual', 'deno.ts'], {
      cwd: project.folder,
      allowFailure: true,
    })
    expect(code, stdout + stderr).toBe(0)
  }, 60_000)
})

describe('every example runs', () => {
  test.each(['node22', 'node24', 'node26'])(
    'activate.ts on %s',
    async runtime => {
      const { stdout } = await run(runtimePath(`${runtime}/bin/node`), ['activate.ts'], {
        cwd: project.folder,
      })
      expect(stdout).toBe('EFFECTIVE 13800000000\n')
    },
    60_000,
  )

  test.each(['node22', 'node24', 'node26'])(
    'pay.ts on %s',
    async runtime => {
      const { stdout } = await run(runtimePath(`${runtime}/bin/node`), ['pay.ts'], { cwd: project.folder })
      const [payment, ...rest] = stdout.split('\n')
      expect(payment).toMatch(/^prepay_id=\S+ RSA$/)
      expect(rest).toEqual(['notified of A-20261125-1', 'SUCCESS true', 'PROCESSING', ''])
    },
    60_000,
  )

  test.each(['node22', 'node24', 'node26'])(
    'undici.ts on %s, through a proxy the second time',
    async runtime => {
      const tunnels: (string | undefined)[] = []
      const proxy = await listen(
        () => undefined,
        createProxy(({ url }) => tunnels.push(url)),
      )
      try {
        const { stdout } = await run(runtimePath(`${runtime}/bin/node`), ['undici.ts'], {
          cwd: project.folder,
          env: { PROXY_URL: proxy.url },
        })
        expect(stdout).toMatch(/^weixin:\/\/\S+\nweixin:\/\/\S+\n$/)
        expect(tunnels).toEqual([new URL(server.url).host])
      } finally {
        await proxy.close()
      }
    },
    60_000,
  )

  test('listen.ts is told of a payment', async () => {
    const example = await start(node24, ['--import', preload, 'listen.ts'], { cwd: project.folder, env })
    notifyUrl = example.url
    try {
      const wxpay = createWechatpay({ ...emulator.credentials, appid: APPID, fetch: emulator.fetch })
      const out_trade_no = 'LISTEN-1'
      await wxpay.v3.pay.transactions.native.post({
        json: {
          description: 'Coffee',
          out_trade_no,
          notify_url: 'https://shop.example',
          amount: { total: 1 },
        },
      })
      await emulator.pay(out_trade_no)
      expect(emulator.notifications().at(-1)).toMatchObject({ state: 'acknowledged' })
      await expect.poll(example.output).toContain('LISTEN-1 is paid\n')
    } finally {
      await example.stop()
    }
  })

  describe('server.ts on Node', () => {
    const startServer = (url: string): ReturnType<typeof start> =>
      start(node24, ['--import', preload, 'server.ts'], {
        cwd: project.folder,
        env: { ...env, EMULATOR_URL: url },
      })

    test('takes an order, is notified of its payment, compares the amount, refunds', async () => {
      const example = await startServer(server.url)
      const ask = async (path: string): Promise<unknown> => (await fetch(`${example.url}${path}`)).json()
      notifyUrl = example.url
      try {
        const { out_trade_no, payment } = (await ask('/order?openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')) as {
          out_trade_no: string
          payment: object
        }
        expect(payment).toMatchObject({ appId: APPID, signType: 'RSA' })
        expect(await ask(`/?out_trade_no=${out_trade_no}`)).toEqual({ out_trade_no, paid: false })
        const { failed } = await fetch(`${example.url}/refund?out_trade_no=${out_trade_no}`).then(
          async response => ({ failed: [response.status, await response.text()] }),
        )
        expect(failed, 'nothing to refund').toEqual([502, 'RESOURCE_NOT_EXISTS'])

        await emulator.pay(out_trade_no)
        const { attempts } = emulator.notifications().at(-1)!
        expect(attempts.map(({ status }) => status)).toEqual([204])
        expect(await ask(`/?out_trade_no=${out_trade_no}`)).toEqual({ out_trade_no, paid: true })
        expect(await ask(`/refund?out_trade_no=${out_trade_no}`)).toMatchObject({
          status: 'PROCESSING',
          amount: { refund: 100 },
        })
      } finally {
        await example.stop()
      }
    }, 60_000)

    test('goes on where WeChat Pay cannot be reached', async () => {
      const example = await startServer('http://127.0.0.1:1')
      try {
        const status = await fetch(`${example.url}/order?openid=o`).then(
          response => response.status,
          () => 'the server has gone away',
        )
        expect(status).toSatisfy((code: number) => code >= 500, 'a response of 5xx')
        expect(example.isRunning(), 'the process is still there').toBe(true)
      } finally {
        await example.stop()
      }
    }, 60_000)
  })

  /** Takes an order by a GET of `/`, which is paid: the example is told. */
  async function expectOrderAndPayment(example: Started): Promise<void> {
    notifyUrl = example.url
    try {
      const response = await fetch(example.url)
      expect(response.status, example.output()).toBe(200)
      const { out_trade_no, code_url } = (await response.json()) as Record<string, string>
      expect(code_url).toMatch(/^weixin:\/\//)
      await emulator.pay(out_trade_no!)
      const { attempts } = emulator.notifications().at(-1)!
      expect(attempts.map(({ status }) => status)).toEqual([204])
      await expect.poll(example.output).toContain(`${out_trade_no} is paid\n`)
    } finally {
      await example.stop()
    }
  }

  test('worker.ts on workerd', async () => {
    const bundle = join(project.folder, 'worker.mjs')
    await build({
      absWorkingDir: project.folder,
      entryPoints: ['worker.ts'],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['workerd', 'worker', 'browser'],
      target: 'es2022',
      logLevel: 'error',
    })
    const bindings = { ...env, WXPAY_PRIVATE_KEY: emulator.credentials.privateKey }
    const runner = fileURLToPath(new URL('run-worker.ts', import.meta.url))
    const args = [runner, bundle, JSON.stringify(bindings)]
    await expectOrderAndPayment(await start(node24, args, { cwd: project.folder, env }))
  }, 60_000)

  test('deno.ts on Deno, with the permissions that the README gives it', async () => {
    const commands = readBlocks('README.md').map(({ code }) => code)
    const [, flags = ''] = /^deno run ((?:--[\w-]+ )+)deno\.ts/m.exec(commands.join('\n'))!
    const quoted = Object.entries({ ...env, WXPAY_PRIVATE_KEY: emulator.credentials.privateKey })
    project.write('.env', quoted.map(([name, value]) => `${name}='${value}'\n`).join(''))
    const args = ['run', '--no-prompt', '--node-modules-dir=manual', `--preload=${preload}`]
    const example = await start(deno, [...args, ...flags.trim().split(' '), 'deno.ts'], {
      cwd: project.folder,
      env: {},
    })
    await expectOrderAndPayment(example)
  }, 60_000)
})
