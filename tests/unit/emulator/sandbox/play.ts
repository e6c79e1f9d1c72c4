import { createRandom, type Random } from '../../../../src/emulator/seeded-random.ts'
import { flowsOf } from '../../../../src/emulator/flows/flows.ts'
import type { FlowRequest } from '../../../../src/emulator/flow.ts'
import { createEngine, type Engine } from '../../../../src/emulator/journal/engine.ts'
import { memoryJournal, type Journal } from '../../../../src/emulator/journal/journal.ts'
import { createParties } from '../../../../src/emulator/parties/parties.ts'
import { EmulatorProblem } from '../../../../src/emulator/problem.ts'
import type { FlowModule, Sandbox } from '../../../../src/emulator/sandbox.ts'
import type { V2Request } from '../../../../src/emulator/v2/flow.ts'
import { MessageRefused } from '../../../../src/emulator/v2/message-refused.ts'
import { DEFAULT_SETTINGS, type SandboxSettings } from '../../../../src/emulator/settings.ts'

/** The flows without the wire: no signatures, no schemas, so that very many acts are played in little time. */
export interface Play {
  readonly sandbox: Sandbox
  readonly flows: FlowModule
  readonly engine: Engine
  readonly journal: Journal
  /** Of what is delivered: nothing leaves, but each attempt is counted. */
  readonly delivered: string[]
  /** Moves the host's clock, without an event. */
  pass(milliseconds: number): void
  /** Calls an operation. @returns its response, or the problem's code */
  call(caller: string, operation: string, parts?: CallParts): Promise<unknown>
  /** Calls an operation of APIv2. @returns the answer's fields, or the problem's code */
  callV2(caller: string, path: string, fields: Readonly<Record<string, string>>): Promise<unknown>
}

export interface CallParts {
  readonly variables?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export async function createPlay(
  seed: string,
  settings: Partial<SandboxSettings> = {},
  journal: Journal = memoryJournal(),
): Promise<Play> {
  const random: Random = createRandom(globalThis.crypto, seed)
  const sandbox: Sandbox = {
    random,
    parties: createParties(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
  }
  const flows = flowsOf(sandbox)
  const delivered: string[] = []
  let host = Date.UTC(2026, 10, 20)
  const engine: Engine = await createEngine({
    journal,
    due: flows.due ?? {},
    errands: {
      'notification.deliver': async ({ data }) => {
        delivered.push(String(data['id']))
        await engine.play('delivery', 'delivered', tx => tx.unschedule(`notification/${String(data['id'])}`))
      },
    },
    hostNow: () => host,
  })
  return {
    sandbox,
    flows,
    engine,
    journal,
    delivered,
    pass: milliseconds => void (host += milliseconds),
    async call(caller, operation, { variables = {}, query = {}, body } = {}) {
      await engine.turn(true)
      // A flow reads of its caller and operation nothing but these.
      const request = {
        operation: { method: operation.split(' ')[0], path: operation.split(' ')[1] },
        caller: { kind: 'mchid', id: caller },
        variables,
        query,
        body,
        file: undefined,
      } as unknown as FlowRequest
      try {
        return (await engine.play('call', operation, tx => flows.operations[operation]!(request, tx))).body
      } catch (error) {
        if (error instanceof EmulatorProblem) return error.problem.code
        throw error
      }
    },
    async callV2(caller, path, fields) {
      await engine.turn(true)
      const request = {
        operation: { method: 'POST', path },
        caller: { kind: 'mchid', id: caller },
        fields: { mch_id: caller, ...fields },
        signType: 'MD5',
        origin: 'https://api.mch.weixin.qq.com',
      } as unknown as V2Request
      try {
        return (await engine.play('call', path, tx => flows.v2![path]!(request, tx))).fields
      } catch (error) {
        if (error instanceof EmulatorProblem) return error.problem.code
        if (error instanceof MessageRefused) return error.message
        throw error
      }
    },
  }
}
