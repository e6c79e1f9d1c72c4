import { COLOURS, lookOf, type Look } from './contenders.ts'
import { scaleOf, scaleTo, spreadOut, type Scale } from './scale.ts'
import { sizesOf, type Line, type Series } from './series.ts'

const PANEL = { width: 420, height: 264 }
const PLOT = { left: 58, top: 56, right: PANEL.width - 116, bottom: PANEL.height - 48 }
const LABEL_HEIGHT = 14
/** The first line of each panel has circles, and so on: told apart without colours, too. */
const MARKERS = [
  'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  'M-3-3H3V3H-3Z',
  'M0-4L4 3H-4Z',
  'M0-4L4 0L0 4L-4 0Z',
  'M-3-1H3V1H-3Z',
]

/** Panels two by two, both axes logarithmic; light or dark as its reader has it. */
export function renderChart(series: readonly Series[]): string {
  const [width, height] = [PANEL.width * 2, PANEL.height * Math.ceil(series.length / 2)]
  const panels = series.map((each, index) => {
    const [x, y] = [(index % 2) * PANEL.width, Math.floor(index / 2) * PANEL.height]
    return `<g transform="translate(${x} ${y})">\n${renderPanel(each)}\n</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>Cost against size, on logarithmic axes</title>
<style>
${renderStyle(0)}
@media (prefers-color-scheme: dark) {
${renderStyle(1)}
}
</style>
<rect width="100%" height="100%" rx="6" class="page"/>
${panels.join('\n')}
</svg>
`
}

/** @param scheme 0 for light, 1 for dark */
function renderStyle(scheme: 0 | 1): string {
  return [
    `.page { fill: ${['#ffffff', '#0d1117'][scheme]} }`,
    `text { fill: ${['#1f2328', '#e6edf3'][scheme]} }`,
    `.grid { stroke: ${['#d1d9e0', '#30363d'][scheme]} }`,
    ...Object.entries(COLOURS).map(([name, pair]) => `.${name} { color: ${pair[scheme]} }`),
  ].join('\n')
}

function renderPanel(series: Series): string {
  const { title, size, unit, better, lines } = series
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value))
  const x = scaleOf(sizesOf(series), PLOT.left, PLOT.right)
  const y = scaleTo(values, PLOT.bottom, PLOT.top)
  return [
    text([12, 22], title, 'font-size="14" font-weight="600"'),
    text([12, 39], `${unit}, ${better} is better`),
    ...x.ticks.map(tick => text([x.at(tick), PLOT.bottom + 17], String(tick), 'text-anchor="middle"')),
    text([(PLOT.left + PLOT.right) / 2, PLOT.bottom + 34], size, 'text-anchor="middle"'),
    ...y.ticks.flatMap(tick => [
      `<path d="M${PLOT.left} ${at(y.at(tick))}H${PLOT.right}" class="grid"/>`,
      text([PLOT.left - 8, y.at(tick) + 4], short(tick), 'text-anchor="end"'),
    ]),
    ...lines.map((line, index) => renderLine(line, MARKERS[index % MARKERS.length]!, { x, y })),
    ...renderLabels(lines, y),
  ].join('\n')
}

function renderLine({ name, points }: Line, marker: string, { x, y }: { x: Scale; y: Scale }): string {
  const places = points.map(([size, value]) => `${at(x.at(size))} ${at(y.at(value))}`)
  const markers = places.map(place => `<path transform="translate(${place})" d="${marker}"/>`)
  const path = `<path d="M${places.join('L')}" fill="none" stroke="currentColor" stroke-width="2"/>`
  return `<g class="${lookOf(name).colour}" fill="currentColor">${path}${markers.join('')}</g>`
}

/** Names beside the ends of lines. */
function renderLabels(lines: readonly Line[], y: Scale): string[] {
  const ends = lines
    .map(({ name, points }): { look: Look; end: number } => ({
      look: lookOf(name),
      end: y.at(points.at(-1)![1]),
    }))
    .sort((a, b) => a.end - b.end)
  const places = spreadOut(
    ends.map(({ end }) => end),
    LABEL_HEIGHT,
    [PLOT.top, PLOT.bottom],
  )
  return ends.map(
    ({ look: { label, colour } }, index) =>
      `<g class="${colour}">${text([PLOT.right + 10, places[index]! + 4], label, 'style="fill: currentColor"')}</g>`,
  )
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`
  return value >= 1e4 ? `${value / 1e3}k` : String(value)
}

function at(value: number): string {
  return String(Number(value.toFixed(1)))
}

function text([x, y]: readonly [number, number], content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escaped}</text>`.replace(' >', '>')
}
