import type { Room } from './rooms.ts'

/** What is read of Stryker's report, https://github.com/stryker-mutator/mutation-testing-elements. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Position {
  readonly line: number
  readonly column: number
}

/** Why a change that no test notices does no harm. */
export interface Reason {
  /** Path below `src/`. */
  readonly file: string
  /** What stands in the line that was changed, or in the change. */
  readonly code: string
  /** Only changes of this kind, and all of them in such a line without it. */
  readonly mutators?: readonly string[]
  readonly reason: string
}

/** A change that no test has noticed. */
export interface Survivor {
  /** Path below `src/` and line. */
  readonly place: string
  readonly mutator: string
  readonly from: string
  readonly to: string
  /** Why it may stay; `undefined` where nobody knows. */
  readonly reason: string | undefined
}

export interface RoomResult {
  readonly room: Room
  readonly mutants: number
  readonly killed: number
  /** Detected, because a test did not come to its end. */
  readonly late: number
  readonly survivors: readonly Survivor[]
  /** Per cent of the mutants that were detected. */
  readonly score: number
}

/** What the report says of a room. What cannot be compiled or run is no mutant. */
export function readReport(room: Room, { files }: MutationReport, reasons: readonly Reason[]): RoomResult {
  const count = (...statuses: readonly string[]): number =>
    Object.values(files)
      .flatMap(({ mutants }) => mutants)
      .filter(({ status }) => statuses.includes(status)).length
  const [killed, late] = [count('Killed'), count('Timeout')]
  const mutants = killed + late + count('Survived', 'NoCoverage')
  const survivors = Object.entries(files)
    .flatMap(([path, { source, mutants: all }]) =>
      all
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(mutant => toSurvivor(path.replace(/^src\//, ''), source.split('\n'), mutant, reasons)),
    )
    .sort((a, b) => byPlace.compare(a.place, b.place))
  return { room, mutants, killed, late, survivors, score: ((killed + late) / mutants) * 100 }
}

/** Stryker gives files in the order in which they were tried, and that is another one each time. */
const byPlace = new Intl.Collator('en', { numeric: true })

function toSurvivor(
  file: string,
  lines: readonly string[],
  { mutatorName, replacement = '', location: { start, end } }: Mutant,
  reasons: readonly Reason[],
): Survivor {
  const line = lines[start.line - 1] ?? ''
  const from =
    start.line === end.line
      ? line.slice(start.column - 1, end.column - 1)
      : `${line.slice(start.column - 1)} …`
  const found = reasons.find(
    reason =>
      reason.file === file &&
      (line.includes(reason.code) || replacement.includes(reason.code)) &&
      (reason.mutators === undefined || reason.mutators.includes(mutatorName)),
  )
  return {
    place: `${file}:${start.line}`,
    mutator: mutatorName,
    from,
    to: replacement.replaceAll(/\s+/g, ' '),
    reason: found?.reason,
  }
}
