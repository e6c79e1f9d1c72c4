import type { Style, Terminal } from '../terminal.ts'
import type { Finding, Verdict } from './finding.ts'

const MARKS: Readonly<Record<Verdict, readonly [mark: string, style: Style]>> = {
  right: ['✓', 'green'],
  doubtful: ['!', 'yellow'],
  wrong: ['✗', 'red'],
  unknown: ['–', 'dim'],
}

/** A finding as lines for people: what was found, and what to do. */
export function findingLines({ verdict, found, advice }: Finding, terminal: Terminal): string[] {
  const [mark, style] = MARKS[verdict]
  const line = `${terminal.paint(style, mark)} ${terminal.word(found)}`
  return advice === undefined ? [line] : [line, `  → ${terminal.word(advice)}`]
}

/** The same as data, in the reader's language. */
export function findingData({ check, verdict, found, advice }: Finding, terminal: Terminal): object {
  return {
    check,
    verdict,
    found: terminal.word(found),
    ...(advice !== undefined && { advice: terminal.word(advice) }),
  }
}
