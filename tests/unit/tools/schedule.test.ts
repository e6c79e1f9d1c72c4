import { expect, test } from 'vitest'
import { runSteps, selectSteps, type Outcome, type Step } from '../../tools/run/schedule.ts'

const passing: Outcome = { passed: 1, failed: 0 }
const step = (name: string, needs: string[] = [], run: Step['run'] = async () => passing): Step => ({
  name,
  needs,
  run,
})

test('a selected step brings along what it needs, in the order of the steps', () => {
  const steps = [step('lint'), step('build'), step('runtimes'), step('node', ['build', 'runtimes'])]
  expect(selectSteps(steps, ['node']).map(({ name }) => name)).toEqual(['build', 'runtimes', 'node'])
  expect(selectSteps(steps, [])).toEqual(steps)
  expect(() => selectSteps(steps, ['nodes'])).toThrow(
    'no such step: nodes. There are: lint, build, runtimes, node',
  )
})

test('steps start after what they need, and no more of them at a time than asked for', async () => {
  const order: string[] = []
  let running = 0
  let most = 0
  const run = (name: string) => async (): Promise<Outcome> => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setTimeout(resolve, 5))
    running--
    order.push(name)
    return passing
  }
  const steps = [
    step('c', ['b'], run('c')),
    step('b', ['a'], run('b')),
    step('a', [], run('a')),
    step('d', [], run('d')),
    step('e', [], run('e')),
  ]
  const results = await runSteps(steps, 2)
  expect(results.map(({ name }) => name)).toEqual(['c', 'b', 'a', 'd', 'e'])
  expect(order.indexOf('a')).toBeLessThan(order.indexOf('b'))
  expect(order.indexOf('b')).toBeLessThan(order.indexOf('c'))
  expect(most).toBe(2)
})

test('a step that throws has failed, and so have those that need it', async () => {
  const broken = async (): Promise<Outcome> => {
    throw new Error('no compiler')
  }
  const results = await runSteps([step('build', [], broken), step('node', ['build']), step('lint')], 2)
  expect(results.map(({ name, passed, failed, details }) => [name, passed, failed, details?.[0]])).toEqual([
    ['build', 0, 1, 'no compiler'],
    ['node', 0, 1, 'it needs build, which has failed'],
    ['lint', 1, 0, undefined],
  ])
})

test('steps that wait for each other are found out', async () => {
  await expect(runSteps([step('a', ['b']), step('b', ['a'])], 2)).rejects.toThrow(
    'these steps wait for each other: a, b',
  )
})
