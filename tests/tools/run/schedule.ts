/** What a step's runner has counted. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** For the table: `2 excepted`. */
  readonly note?: string
  /** What failed and why. */
  readonly details?: readonly string[]
}

/** A part of the test command. */
export interface Step {
  readonly name: string
  /** Names of the steps that have to be done, and to have succeeded, before this one starts. */
  readonly needs?: readonly string[]
  run(): Promise<Outcome>
}

export interface StepResult extends Outcome {
  readonly name: string
  /** Milliseconds. */
  readonly time: number
}

/**
 * The steps of these names, or all of them for none, with whatever they need. @throws {Error} for a name that
 * there is not
 */
export function selectSteps(steps: readonly Step[], names: readonly string[]): Step[] {
  const wanted = new Set<string>()
  const add = (name: string): void => {
    const step = steps.find(other => other.name === name)
    if (step === undefined)
      throw new Error(`no such step: ${name}. There are: ${steps.map(other => other.name).join(', ')}`)
    wanted.add(name)
    step.needs?.forEach(add)
  }
  ;(names.length > 0 ? names : steps.map(({ name }) => name)).forEach(add)
  return steps.filter(({ name }) => wanted.has(name))
}

/**
 * Runs the steps, so many at a time, each after what it needs. A step that throws has failed, and so has one
 * whose need has failed. @returns the results in the order of the steps
 */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  onStart: (name: string) => void = () => undefined,
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>()
  const waiting = [...steps]
  const running = new Map<string, Promise<void>>()
  const finish = async (step: Step): Promise<void> => {
    results.set(step.name, await runStep(step, results))
    running.delete(step.name)
  }
  while (waiting.length > 0 || running.size > 0) {
    const index = waiting.findIndex(({ needs = [] }) => needs.every(name => results.has(name)))
    const [step] = index >= 0 && running.size < atOnce ? waiting.splice(index, 1) : []
    if (step === undefined) {
      if (running.size === 0)
        throw new Error(`these steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
      await Promise.race(running.values())
      continue
    }
    onStart(step.name)
    running.set(step.name, finish(step))
  }
  return steps.map(({ name }) => results.get(name)!)
}

async function runStep(
  { name, needs = [], run }: Step,
  results: ReadonlyMap<string, StepResult>,
): Promise<StepResult> {
  const missing = needs.find(need => results.get(need)!.failed > 0)
  if (missing !== undefined)
    return { name, passed: 0, failed: 1, time: 0, details: [`it needs ${missing}, which has failed`] }
  const start = performance.now()
  const outcome = await run().catch((error: unknown): Outcome => ({
    passed: 0,
    failed: 1,
    details: [error instanceof Error ? error.message : String(error)],
  }))
  return { name, time: performance.now() - start, ...outcome }
}
