import { createRandom, type Random } from '../../../../src/emulator/seeded-random.ts'
import { BODY_CHANGES, type Change } from './body-changes.ts'
import { NOW, notifications, responses, type Genuine } from './genuine.ts'
import { HEADER_CHANGES } from './header-changes.ts'
import { isSame, type Message } from './message.ts'
import { RESOURCE_CHANGES, resourceOf, withResource } from './resource-changes.ts'
import { SIGNATURE_CHANGES } from './signature-changes.ts'
import { notificationSubject, resourceSubject, responseSubject, type Subject } from './subjects.ts'

/** What is forged. */
export const TARGETS = ['notifications', 'resources', 'responses'] as const
export type Target = (typeof TARGETS)[number]

/** A changed message, and who is given it. */
interface Forgery {
  /** What was changed. */
  readonly change: string
  /** The same to whoever reads it by HTTP: a name in another case, blanks around a value, the same byte again. */
  readonly isSame: boolean
  readonly message: Message
  readonly subject: Subject
}

export interface Task {
  readonly target: Target
  /** The same one makes the same messages. */
  readonly seed: string
  readonly count: number
  /** The number of the first one; default 0. */
  readonly from?: number
  readonly onProgress?: (done: number) => void
}

export interface Outcome {
  /** Messages that were given. */
  readonly given: number
  /** Messages of them that are the genuine one. */
  readonly same: number
  /** By what was changed: how often. */
  readonly changes: ReadonlyMap<string, number>
  /**
   * Forgeries that were believed, and genuine ones that were not: number and change. Empty, or there is a
   * fault.
   */
  readonly faults: readonly string[]
}

/** Messages that are under way at once: verification runs on other threads. */
const AT_ONCE = 4
const PROGRESS = 10_000
const WIRE: Readonly<Record<string, Change>> = { ...BODY_CHANGES, ...HEADER_CHANGES, ...SIGNATURE_CHANGES }

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random.below(items.length)]!

/** Whoever is given a message has its own state, so that several can be asked at once. */
type Draw = (random: Random) => Forgery

function wireDraw(genuine: readonly Genuine[], subjectOf: (genuine: Genuine) => Subject): Draw {
  const subjects = new Map(genuine.map(each => [each, subjectOf(each)]))
  const messages = genuine.map(({ message }) => message)
  const names = Object.keys(WIRE)
  return random => {
    for (;;) {
      const each = pick(genuine, random)
      const change = pick(names, random)
      const message = WIRE[change]!(each.message, random, messages)
      if (message !== undefined && canBeSent(message))
        return { change, message, isSame: isSame(message, each.message), subject: subjects.get(each)! }
    }
  }
}

function resourceDraw(): Draw {
  const subject = resourceSubject()
  const names = Object.keys(RESOURCE_CHANGES)
  return random => {
    const { message } = pick(notifications, random)
    const change = pick(names, random)
    const genuine = resourceOf(message)
    const resource = RESOURCE_CHANGES[change]!(
      genuine,
      random,
      resourceOf(pick(notifications, random).message),
    )
    return {
      change,
      message: withResource(message, resource),
      isSame: (['algorithm', 'ciphertext', 'nonce', 'associated_data'] as const).every(
        name => resource[name] === genuine[name],
      ),
      subject,
    }
  }
}

const DRAWS: Readonly<Record<Target, () => Draw>> = {
  notifications: () => wireDraw(notifications, notificationSubject),
  resources: resourceDraw,
  responses: () => wireDraw(responses, responseSubject),
}

/** What no HTTP message has in its headers is no message. */
function canBeSent({ headers }: Message): boolean {
  try {
    const sent = new Headers()
    for (const [name, value] of headers) sent.append(name, value)
    return true
  } catch {
    return false
  }
}

/**
 * Changes genuine messages in a random place and gives them to whoever would believe the genuine ones. The
 * clock has to stand at {@link NOW}.
 */
export async function forge({ target, seed, count, from = 0, onProgress }: Task): Promise<Outcome> {
  if (Date.now() !== NOW) throw new Error(`the clock has to stand at ${NOW}, when the messages were signed`)
  const changes = new Map<string, number>()
  const faults: string[] = []
  let same = 0
  let next = from
  let done = 0
  const work = async (draw: Draw): Promise<void> => {
    while (next < from + count) {
      const number = next++
      const forgery = draw(createRandom(crypto, `${seed} ${target} ${number}`))
      changes.set(forgery.change, (changes.get(forgery.change) ?? 0) + 1)
      if (forgery.isSame) same++
      const isBelieved = await forgery.subject(forgery.message)
      if (isBelieved !== forgery.isSame)
        faults.push(`${number}: ${isBelieved ? 'believed' : 'refused'}, ${forgery.change}`)
      if (++done % PROGRESS === 0) onProgress?.(done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(DRAWS[target]())))
  return { given: done, same, changes, faults }
}

/** How many kinds of changes there are. */
export function kindsOf(target: Target): number {
  return Object.keys(target === 'resources' ? RESOURCE_CHANGES : WIRE).length
}
