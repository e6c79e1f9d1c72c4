import type { VNode } from 'preact'
import type { ShownKind } from '../../emulator/things/list.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { say } from '../shell/preferences.ts'
import { layout, type PlacedState, type PlacedWay } from './layout.ts'

const WIDTH = 148
const HEIGHT = 40
const GAP_X = 104
const GAP_Y = 26
const EDGE = 8
/** How far along a way that is not straight its label stands: before others cross it. */
const LABEL = 0.38
/** Room for ways that lead back, below. */
const BELOW = 22

const x = ({ column }: PlacedState): number => EDGE + column * (WIDTH + GAP_X)
const y = ({ row }: PlacedState): number => EDGE + row * (HEIGHT + GAP_Y)

/** A flow's states and the ways between them; the present one is lit, those gone through are marked. */
export function MachineView({
  kind,
  state,
  visited,
}: {
  readonly kind: ShownKind
  readonly state: string
  readonly visited: ReadonlySet<string>
}): VNode {
  const machine = layout(kind)
  const width = 2 * EDGE + machine.columns * (WIDTH + GAP_X) - GAP_X
  const hasBack = machine.ways.some(({ back }) => back)
  const height = 2 * EDGE + machine.rows * (HEIGHT + GAP_Y) - GAP_Y + (hasBack ? BELOW : 0)
  const present = kind.states[state]
  const name = `${say(WORDS.states)}: ${present === undefined ? state : say(present)} (${state})`
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(WORDS.states)}>
    <svg
      class="machine"
      viewBox=${`0 0 ${width} ${height}`}
      style=${{ width: `${width}px`, height: `${height}px` }}
      role="img"
      aria-label=${name}
      data-testid="machine"
      data-state=${state}
    >
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M1 1 7 4 1 7" class="arrow" />
        </marker>
      </defs>
      ${machine.ways.map(way => html`<${Way} way=${way} kind=${kind} bottom=${height - EDGE} visited=${visited} />`)}
      ${machine.states.map(
        placed =>
          html`<g class=${stateClass(placed.name, state, visited)} data-state=${placed.name}>
            <rect
              x=${x(placed)}
              y=${y(placed)}
              width=${WIDTH}
              height=${HEIGHT}
              rx=${kind.ends.includes(placed.name) ? HEIGHT / 2 : 6}
            />
            <text x=${x(placed) + WIDTH / 2} y=${y(placed) + 17} class="state-name">${placed.name}</text>
            <text x=${x(placed) + WIDTH / 2} y=${y(placed) + 32} class="state-words">
              ${say(kind.states[placed.name]!)}
            </text>
          </g>`,
      )}
    </svg>
  </div>`
}

function stateClass(name: string, present: string, visited: ReadonlySet<string>): string {
  if (name === present) return 'state present'
  return visited.has(name) ? 'state visited' : 'state'
}

function Way({
  way: { from, to, back },
  kind,
  bottom,
  visited,
}: {
  readonly way: PlacedWay
  readonly kind: ShownKind
  readonly bottom: number
  readonly visited: ReadonlySet<string>
}): VNode {
  const by = kind.transitions.find(each => each.from === from.name && each.to === to.name)?.by
  const words = by === undefined ? '' : say(by)
  const wasGone = visited.has(from.name) && visited.has(to.name)
  const [x1, y1] = [x(from) + WIDTH, y(from) + HEIGHT / 2]
  const [x2, y2] = [x(to), y(to) + HEIGHT / 2]
  const middle = (x1 + x2) / 2
  const shape = back
    ? `M${x(from) + WIDTH / 2} ${y(from) + HEIGHT}V${bottom}H${x(to) + WIDTH / 2}V${y(to) + HEIGHT}`
    : `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 2} ${y2}`
  const label = back
    ? { x: (x(from) + x(to) + WIDTH) / 2, y: bottom - 4 }
    : {
        x: x1 + (y1 === y2 ? GAP_X / 2 : GAP_X * LABEL),
        y: y1 === y2 ? y1 - 6 : y1 + (y2 - y1) * LABEL ** 1.3 + 4,
      }
  return html`<g class=${`way ${wasGone ? 'gone' : ''}`}>
    <path d=${shape} marker-end="url(#arrow)" />
    <text x=${label.x} y=${label.y}>${words}</text>
  </g>`
}
