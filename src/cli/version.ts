import { readFileSync } from 'node:fs'

/** The package's, from the package.json beside which both `src/` and `dist/` lie. */
export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return version
}
