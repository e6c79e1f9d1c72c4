import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBlocks } from '../../readme/blocks.ts'
import { run } from '../../../tools/run/run.ts'

const wrangler = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url))

/**
 * The README's Worker as wrangler would deploy it, minified. @param node a Node that wrangler runs on @param
 * folder an empty one
 */
export async function bundleByWrangler(node: string, folder: string): Promise<string> {
  const block = readBlocks('README.md').find(({ file }) => file === 'worker.ts')
  if (block === undefined) throw new Error('README.md has no worker.ts')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(
    fileURLToPath(new URL('../../../../', import.meta.url)),
    join(folder, 'node_modules/wechatpay-isomorphic'),
    'dir',
  )
  writeFileSync(join(folder, 'worker.ts'), block.code)
  await run(
    node,
    [
      wrangler,
      'deploy',
      'worker.ts',
      '--dry-run',
      '--minify',
      '--outdir',
      'out',
      '--name',
      'readme',
      '--compatibility-date',
      '2026-01-01',
    ],
    { cwd: folder, env: { WRANGLER_SEND_METRICS: 'false' } },
  )
  return readFileSync(join(folder, 'out/worker.js'), 'utf8')
}
