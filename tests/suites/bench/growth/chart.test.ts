import { expect, test } from 'vitest'
import { renderChart } from './chart.ts'
import { scaleTo, spreadOut } from './scale.ts'
import { toLines, type Series } from './series.ts'

test('a line has the median of each size, sizes ascending', () => {
  const samples = [
    { name: 'ours', size: 16, value: 4 },
    { name: 'ours', size: 1, value: 9 },
    { name: 'ours', size: 1, value: 1 },
    { name: 'ours', size: 1, value: 2 },
    { name: 'papaparse', size: 16, value: 7 },
  ]
  expect(toLines(samples)).toEqual([
    {
      name: 'ours',
      points: [
        [1, 2],
        [16, 4],
      ],
    },
    { name: 'papaparse', points: [[16, 7]] },
  ])
})

test.each([
  { values: [753, 2915], ticks: [500, 1000, 2000, 5000] },
  { values: [2, 200], ticks: [1, 10, 100, 1000] },
  { values: [10, 10], ticks: [10, 20] },
  { values: [0.04, 0.09], ticks: [0.02, 0.05, 0.1] },
])('an axis of $values has the ticks $ticks', ({ values, ticks }) => {
  const scale = scaleTo(values, 0, 300)
  expect(scale.ticks).toEqual(ticks)
  expect(ticks.map(scale.at).at(0)).toBe(0)
  expect(ticks.map(scale.at).at(-1)).toBeCloseTo(300)
})

test('equal steps of a logarithmic axis are equal factors', () => {
  const { at } = scaleTo([1, 100], 200, 0)
  expect([1, 10, 100].map(at).map(Math.round)).toEqual([200, 100, 0])
})

test.each([
  { wanted: [10, 50], places: [10, 50] },
  { wanted: [10, 12, 13], places: [10, 24, 38] },
  { wanted: [90, 95, 99], places: [72, 86, 100] },
  { wanted: [-5, 0], places: [0, 14] },
])('labels wanted at $wanted stand at $places', ({ wanted, places }) => {
  expect(spreadOut(wanted, 14, [0, 100])).toEqual(places)
})

test('the chart has a panel, a label and a marker for what it is given, and no number that is none', () => {
  const series = (title: string): Series => ({
    title,
    size: 'KiB',
    unit: 'calls/s & more',
    better: 'more',
    lines: [
      {
        name: 'wechatpay-isomorphic',
        points: [
          [1, 100],
          [64, 20],
        ],
      },
      { name: 'another <one>', points: [[64, 20]] },
    ],
  })
  const svg = renderChart([series('First'), series('Second'), series('Third')])
  expect(svg).toContain('viewBox="0 0 840 528"')
  expect([...svg.matchAll(/<g transform=/g)]).toHaveLength(3)
  expect([...svg.matchAll(/<path transform=/g)]).toHaveLength(9)
  expect([...svg.matchAll(/>another &lt;one></g)]).toHaveLength(3)
  expect(svg).toContain('calls/s &amp; more')
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})
