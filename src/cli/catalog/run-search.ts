import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { columns } from '../program/width.ts'
import { searchOperations } from './search-operations.ts'

/** Prints the operations that some words find. */
export const run: Run = async ({ arguments: [words = []], options }, terminal) => {
  const wanted = [words].flat()
  const { role, limit } = options
  const found = await searchOperations(wanted, {
    role: typeof role === 'string' ? role : undefined,
    limit: readLimit(limit),
  })
  if (found.length === 0)
    terminal.say({
      en: `nothing is found by ${wanted.join(' ')}: try fewer words, or Chinese ones like 退款`,
      zh: `没有找到 ${wanted.join(' ')}：请减少关键词，或换用其他词`,
    })
  terminal.show(found, all =>
    columns(
      all.map(({ method, path, title, roles, fields, deprecated }) => {
        const mark = deprecated ? `  ${terminal.word({ en: 'deprecated', zh: '已废弃' })}` : ''
        const by = fields.length === 0 ? '' : `  (${fields.join(', ')})`
        return [
          terminal.paint('bold', `${method} ${path}`),
          title,
          terminal.paint('dim', `${roles.join(', ')}${mark}${by}`),
        ]
      }),
    ),
  )
  return found.length === 0 ? 1 : 0
}

function readLimit(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new Failure(
    { en: `--limit takes a whole number from 1 on, got ${text}`, zh: `--limit 应为正整数，收到 ${text}` },
    2,
  )
}
