import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median } from '../statistics.ts'
import { fixed, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const COMPILERS = [
  { name: 'TypeScript 7', compiler: '../../../../node_modules/typescript/bin/tsc', rounds: 5, budget: 0.5 },
  { name: 'TypeScript 6', compiler: '../node_modules/typescript6/bin/tsc', rounds: 3, budget: 1.5 },
  { name: 'TypeScript 5.9', compiler: '../node_modules/typescript5/bin/tsc', rounds: 3, budget: 1.5 },
] as const

const SOURCES = {
  empty: 'export {}\n',
  call: `import { createWechatpay } from 'wechatpay-isomorphic'

const wxpay = createWechatpay({ mchid: '1900000001', serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB', privateKey: 'PEM', certs: { PUB_KEY_ID_0119: 'PEM' } })

export const { card_id } = await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post({
  user_card_code: '478515832665',
  query: { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  json: { brand_id: '1004', openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA', phone_number: '13800000000', user_card_confirm_state: 'CREATE_CARD_SUCCESS' },
}).json()
`,
}

/** What a user's compiler takes for one call, over an empty file. */
export async function types({ node, folder }: Bench): Promise<Table> {
  const projects = [true, false].map(skipLibCheck =>
    makeProject(join(folder, `user-${skipLibCheck}`), skipLibCheck),
  )
  const rows: string[][] = []
  for (const compiler of COMPILERS) {
    for (const project of projects) rows.push(await toRow(compiler, node, project))
  }
  return {
    title: 'Type-check of a file with one call, over an empty file',
    notes: [
      'whole runs of tsc --strict against the built declarations, in turns, medians and quartiles; skipLibCheck is what tsc --init writes, without it all declarations are checked as well',
    ],
    head: ['', 'empty s', 'one call s', 'over empty s', 'budget', ''],
    rows,
  }
}

async function toRow(
  { name, compiler, rounds, budget }: (typeof COMPILERS)[number],
  node: string,
  { path: user, skipLibCheck }: Project,
): Promise<string[]> {
  const program = fileURLToPath(new URL(compiler, import.meta.url))
  const empty: number[] = []
  const call: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await secondsOf(node, program, join(user, 'tsconfig.empty.json')))
    call.push(await secondsOf(node, program, join(user, 'tsconfig.call.json')))
  }
  const over = call.map((seconds, round) => seconds - empty[round]!)
  const seconds = (value: number): string => fixed(value, 2)
  return [
    skipLibCheck ? `${name}, skipLibCheck` : name,
    seconds(median(empty)),
    seconds(median(call)),
    spread(over, seconds),
    `≤ ${budget}`,
    verdict(median(over) <= budget),
  ]
}

async function secondsOf(node: string, program: string, project: string): Promise<number> {
  const begin = performance.now()
  await run(node, [program, '-p', project])
  return (performance.now() - begin) / 1000
}

interface Project {
  readonly path: string
  readonly skipLibCheck: boolean
}

/** A project of a user's that has the package installed. */
function makeProject(path: string, skipLibCheck: boolean): Project {
  mkdirSync(join(path, 'node_modules'), { recursive: true })
  symlinkSync(
    fileURLToPath(new URL('../../../../', import.meta.url)),
    join(path, 'node_modules/wechatpay-isomorphic'),
    'dir',
  )
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')
  for (const [name, source] of Object.entries(SOURCES)) {
    writeFileSync(join(path, `${name}.ts`), source)
    writeFileSync(
      join(path, `tsconfig.${name}.json`),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          module: 'nodenext',
          strict: true,
          skipLibCheck,
          noEmit: true,
        },
        files: [`${name}.ts`],
      }),
    )
  }
  return { path, skipLibCheck }
}
