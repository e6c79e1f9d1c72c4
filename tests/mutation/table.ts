import { manifest } from '../../scripts/entries.ts'
import { toTable } from '../tools/run/write-section.ts'
import type { RoomResult, Survivor } from './report.ts'

/** A result with the day on which it was found. */
type Dated = RoomResult & { readonly date: string }

/** Rooms, and what was detected of the changes to them. */
export function renderTable(results: readonly Dated[]): string {
  const rows = results.map(({ room, mutants, killed, late, survivors, score, date }) => [
    `\`${room}\``,
    String(mutants),
    String(killed),
    String(late),
    String(survivors.length),
    String(survivors.filter(({ reason }) => reason !== undefined).length),
    `${score.toFixed(1)} %`,
    date,
    manifest.version,
  ])
  return toTable(
    [
      'room',
      'mutants',
      'killed',
      'out of time',
      'survived',
      'of them with a reason',
      'score',
      'date',
      'version',
    ],
    rows,
  )
}

const HEAD = `# What no test notices

Changes to the sources that no test has noticed, made by \`npm run mutation -- --write\`. Reasons stand in \`reasons/\`; those without one are still to be killed.
`

/** Every survivor: those with a reason by their reasons, and the others one by one. */
export function renderSurvivors(results: readonly Dated[]): string {
  const rooms = results.map(({ room, survivors }) => {
    const reasons = [...new Set(survivors.map(({ reason }) => reason))].filter(reason => reason !== undefined)
    const known = reasons.map(reason => {
      const these = survivors.filter(survivor => survivor.reason === reason)
      return `- ${places(these)}: ${reason}`
    })
    const others = survivors.filter(({ reason }) => reason === undefined).map(toLine)
    return [`## ${room}`, known.join('\n'), others.join('\n')].filter(text => text !== '').join('\n\n')
  })
  return `${[HEAD.trim(), ...rooms].join('\n\n')}\n`
}

/** Files with their lines: `a.ts:1, 2; b.ts:3`. */
function places(survivors: readonly Survivor[]): string {
  const lines = new Map<string, Set<string>>()
  for (const { place } of survivors) {
    const [file = '', line = ''] = place.split(':')
    lines.set(file, (lines.get(file) ?? new Set()).add(line))
  }
  return Array.from(lines, ([file, numbers]) => `${file}:${[...numbers].join(', ')}`).join('; ')
}

function toLine({ place, mutator, from, to }: Survivor): string {
  return `- ${place} (${mutator}): ${code(from)} → ${code(to)}`
}

function code(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 90)}…` : text
  return `\`\` ${short} \`\``
}
