import type { Line, Series } from './series.ts'

const PANEL = { width: 400, height: 250 }
const PLOT = { left: 62, top: 44, right: 118, bottom: 42 }
/** Told apart without colours by their markers, too; legible on white and on black. */
const COLOURS = ['#2f81f7', '#e3692b', '#2da44e', '#a371f7', '#bf8700']

/** Panels two by two, both axes logarithmic. */
export function renderChart(series: readonly Series[]): string {
  const rows = Math.ceil(series.length / 2)
  const [width, height] = [PANEL.width * 2, PANEL.height * rows]
  const panels = series.map((each, index) => {
    const x = (index % 2) * PANEL.width
    const y = Math.floor(index / 2) * PANEL.height
    return `<g transform="translate(${x} ${y})">\n${renderPanel(each)}\n</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#768390">
${panels.join('\n')}
</svg>
`
}

function renderPanel({ title, size, unit, lines }: Series): string {
  const points = lines.flatMap(line => line.points)
  const x = scale(
    points.map(([value]) => value),
    PLOT.left,
    PANEL.width - PLOT.right,
  )
  const y = scale(
    points.map(([, value]) => value),
    PANEL.height - PLOT.bottom,
    PLOT.top,
  )
  const sizes = [...new Set(points.map(([value]) => value))].sort((a, b) => a - b)
  const bottom = PANEL.height - PLOT.bottom
  return [
    text(12, 20, title, 'font-size="13" font-weight="600"'),
    text(PLOT.left, 36, unit, 'font-size="10"'),
    ...sizes.map(value => text(x(value), bottom + 16, String(value), 'text-anchor="middle"')),
    text(
      (PLOT.left + PANEL.width - PLOT.right) / 2,
      bottom + 32,
      size,
      'text-anchor="middle" font-size="10"',
    ),
    ...ticks(points.map(([, value]) => value)).flatMap(value => [
      `<path d="M${PLOT.left} ${at(y(value))}H${PANEL.width - PLOT.right}" stroke="#768390" stroke-opacity=".25"/>`,
      text(PLOT.left - 6, y(value) + 4, short(value), 'text-anchor="end"'),
    ]),
    ...lines.map((line, index) => renderLine(line, COLOURS[index % COLOURS.length]!, x, y)),
    ...labels(lines, y),
  ].join('\n')
}

function renderLine({ points }: Line, colour: string, x: Scale, y: Scale): string {
  const path = points.map(
    ([size, value], index) => `${index === 0 ? 'M' : 'L'}${at(x(size))} ${at(y(value))}`,
  )
  const dots = points.map(([size, value]) => `<circle cx="${at(x(size))}" cy="${at(y(value))}" r="2.5"/>`)
  return `<g fill="${colour}"><path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="1.8"/>${dots.join('')}</g>`
}

/** Names at the ends of lines, moved apart where they would lie on each other. */
function labels(lines: readonly Line[], y: Scale): string[] {
  let last = -Infinity
  return lines
    .map((line, index) => ({
      name: line.name,
      colour: COLOURS[index % COLOURS.length]!,
      at: y(line.points.at(-1)![1]),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ name, colour, at: wanted }) => {
      last = Math.max(wanted, last + 13)
      return text(PANEL.width - PLOT.right + 8, last + 4, name, `fill="${colour}"`)
    })
}

type Scale = (value: number) => number

function scale(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))]
  return value => from + ((Math.log(value) - low) / (high - low || 1)) * (to - from)
}

/** Powers of ten, with their doubles and fives where there is room for them. */
function ticks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const powers = Array.from({ length: 13 }, (_, exponent) => 10 ** (exponent - 3))
  const steps = high / low > 100 ? [1] : [1, 2, 5]
  return powers.flatMap(power => steps.map(step => step * power)).filter(tick => tick >= low && tick <= high)
}

function short(value: number): string {
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`
  return value >= 1e4 ? `${Number((value / 1e3).toPrecision(3))}k` : String(Number(value.toPrecision(3)))
}

function at(value: number): string {
  return value.toFixed(1)
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escaped}</text>`
}
