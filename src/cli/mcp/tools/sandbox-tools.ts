import { objectOf, textOf, type Tool } from '../tool.ts'
import { CALL_PROPERTIES, callOperation, FILE_PROPERTY } from './call-operation.ts'
import { findAct, readActs } from './acts.ts'

const connectionTool: Tool = {
  name: 'sandbox_connection',
  title: 'How to reach the sandbox',
  description:
    'URL, merchant and keys of the sandbox, as environment variables for the program under development. The ' +
    'sandbox is WeChat Pay in memory: it verifies signatures, plays flows, notifies; no real money, no real keys.',
  properties: {},
  required: [],
  effect: 'sandbox',
  async run(_, bench) {
    const sandbox = await bench.sandbox()
    const { options, certs } = await sandbox.connect('')
    const [publicKeyId = '', publicKey = ''] =
      Object.entries(certs).find(([name]) => name.startsWith('PUB_KEY_ID_')) ?? []
    return {
      url: sandbox.url,
      startedHere: sandbox.startedHere,
      env: {
        WXPAY_BASE_URL: sandbox.url,
        WXPAY_MCHID: options.mchid,
        WXPAY_SERIAL: options.serial,
        WXPAY_PRIVATE_KEY: options.privateKey,
        WXPAY_PUBLIC_KEY_ID: publicKeyId,
        WXPAY_PUBLIC_KEY: publicKey,
        WXPAY_APIV3_KEY: options.apiv3Key,
        WXPAY_APPID: options.appid,
      },
      note: 'Any appid is taken. Notifications go to notify_url where that is on this machine (http://127.0.0.1:…).',
    }
  },
}

const callTool: Tool = {
  name: 'call_sandbox',
  title: 'Call an operation in the sandbox',
  description:
    'Sends one signed call to the sandbox and gives the answer. The sandbox checks the body strictly, so this ' +
    'shows whether a call is right before it is written into a program. The own mchid and appid may be left out.',
  properties: {
    ...CALL_PROPERTIES,
    file: FILE_PROPERTY,
    meta: { type: 'object', description: 'of an upload: what goes beside file name and digest' },
    form: { type: 'object', description: 'of an upload: further parts' },
  },
  required: ['method', 'path'],
  effect: 'sandbox',
  async run(given, bench) {
    const sandbox = await bench.sandbox()
    const path = `/${textOf(given, 'path').replace(/^\//, '')}`
    return callOperation(given, await sandbox.connect(path), bench.signal)
  },
}

const actTool: Tool = {
  name: 'act_as_customer',
  title: 'Act as the customer, or as time',
  description:
    'What happens on the other side in the sandbox: the customer pays or fails to pay an order, a refund ' +
    'arrives, a transfer is confirmed, a complaint is made, the clock moves, faults are set, a notification ' +
    'is sent again, everything is reset. Without act: the list of all acts. ' +
    'Example: act "POST /orders/{out_trade_no}/pay", variables {"out_trade_no": "A-1"}; ' +
    'act "POST /clock", body {"advance": "24h"}.',
  properties: {
    act: { type: 'string', description: 'as the list has it: "POST /orders/{out_trade_no}/pay"' },
    variables: { type: 'object', description: 'values of the {variables} in act' },
    body: { type: 'object', description: 'fields of the act, as the list has them' },
  },
  required: [],
  effect: 'sandbox',
  async run(given, bench) {
    const sandbox = await bench.sandbox()
    const acts = await readActs(sandbox)
    const wanted = textOf(given, 'act')
    if (wanted === '') return { acts }
    const { act, path } = findAct(acts, wanted, objectOf(given, 'variables'))
    const result = await sandbox.act(act.method, path, objectOf(given, 'body'))
    return { done: `${act.method} ${path}`, result: result ?? null }
  },
}

/** Entries of the journal at the most, where nothing else is asked for. */
const MOST = 50

const journalTool: Tool = {
  name: 'read_journal',
  title: 'Read what happened in the sandbox',
  description:
    'The last entries of the sandbox’s journal (calls, acts, what time made happen, deliveries, each with what it ' +
    'changed), or its notifications with every attempt to deliver them and what the endpoint answered.',
  properties: {
    of: {
      type: 'string',
      enum: ['journal', 'notifications', 'ledger'],
      description: 'default journal; ledger: balances in fen by account',
    },
    about: { type: 'string', description: 'one thing: orders/<mchid>/<out_trade_no>, refunds/…' },
    kind: { type: 'string', enum: ['call', 'act', 'due', 'delivery', 'clock'] },
    after: { type: 'integer', minimum: 0, description: 'only entries after this seq' },
    limit: { type: 'integer', minimum: 1, maximum: 1000, description: `default ${MOST}` },
  },
  required: [],
  effect: 'read',
  async run(given, bench) {
    const sandbox = await bench.sandbox()
    const of = textOf(given, 'of') || 'journal'
    if (of === 'ledger') return sandbox.act('GET', '/ledger')
    const query = new URLSearchParams(
      ['about', 'kind', 'after'].flatMap(name =>
        given[name] === undefined ? [] : [[name, String(given[name])]],
      ),
    )
    const entries = await sandbox.act('GET', of === 'notifications' ? '/events' : `/journal?${query}`)
    const list = Array.isArray(entries) ? (entries as readonly unknown[]) : []
    const limit = typeof given['limit'] === 'number' ? given['limit'] : MOST
    return { total: list.length, [of]: list.slice(-limit) }
  },
}

const checkTool: Tool = {
  name: 'check_endpoint',
  title: 'Check a notification endpoint',
  description:
    'Sends a merchant’s notification endpoint on this machine what WeChat Pay sends and what an attacker would ' +
    '(genuine, twice, stale, tampered, probes, other amounts, out of order), and says what it should have done and ' +
    'why. The endpoint must use the sandbox’s keys: see sandbox_connection.',
  properties: {
    url: { type: 'string', minLength: 1, description: 'http://127.0.0.1:3000/notify' },
    out_trade_no: { type: 'string', description: 'an order that the endpoint knows; default the last one' },
  },
  required: ['url'],
  effect: 'sandbox',
  async run(given, bench) {
    const sandbox = await bench.sandbox()
    const number = textOf(given, 'out_trade_no') || undefined
    const { ok, checks } = await sandbox.checkEndpoint(textOf(given, 'url'), number)
    return {
      ok,
      // Of what is right nothing need be explained.
      checks: checks.map(check =>
        check.result === 'pass' ? { name: check.name, result: check.result, did: check.did } : check,
      ),
    }
  },
}

/** What is done with the sandbox. */
export const SANDBOX_TOOLS: readonly Tool[] = [connectionTool, callTool, actTool, journalTool, checkTool]
