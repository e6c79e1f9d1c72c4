import { operationOf, operations, type FieldSchema, type Operation } from '../../catalog.ts'
import { SYNONYMS } from './synonyms.ts'

/** An operation that a search has found. */
export interface Found {
  readonly method: string
  readonly path: string
  /** In Chinese. */
  readonly title: string
  readonly roles: readonly string[]
  /** Fields that were searched for, with their Chinese names, where it was found by these. */
  readonly fields: readonly string[]
  readonly deprecated: boolean
}

export interface SearchOptions {
  /** `merchant`, `partner`, …: only what that role may call. */
  readonly role?: string | undefined
  /** How many at the most; default 20. */
  readonly limit?: number | undefined
}

/** An operation with all that is searched. */
interface Entry {
  readonly operation: Operation
  readonly title: string
  readonly tags: string
  readonly path: string
  readonly segments: readonly string[]
  readonly fields: readonly SearchedField[]
}

interface SearchedField {
  readonly name: string
  /** Lower case, as it is searched. */
  readonly label: string
  /** As it is shown: `out_trade_no 商户订单号`. */
  readonly shown: string
}

let index: Promise<readonly Entry[]> | undefined

/**
 * Operations that have all of the words in title, tags, path or fields, best first; where none has all of
 * them, those that have most, Chinese words by their pairs of characters.
 */
export async function searchOperations(
  words: readonly string[],
  { role, limit = 20 }: SearchOptions = {},
): Promise<readonly Found[]> {
  const wanted = words
    .flatMap(word => word.toLowerCase().split(/[\s/{}]+/))
    .filter(word => word !== '' && word !== 'v3')
  if (wanted.length === 0) return []
  const entries = (await (index ??= buildIndex())).filter(
    ({ operation }) => role === undefined || operation.roles.includes(role),
  )
  const all = rank(entries, wanted, true)
  const hits = all.length > 0 ? all : rank(entries, wanted.flatMap(toPairs), false)
  return hits.slice(0, limit).map(({ entry, fields }) => toFound(entry, fields))
}

interface Hit {
  readonly entry: Entry
  readonly score: number
  readonly fields: readonly string[]
}

function rank(entries: readonly Entry[], words: readonly string[], every: boolean): readonly Hit[] {
  return entries
    .flatMap(entry => {
      const scores = words.map(word => scoreWord(entry, word))
      const met = scores.filter(({ score }) => score > 0).length
      // Where not every word has to be met, at least half of them do.
      if (every ? met < words.length : met * 2 < words.length) return []
      const score = scores.reduce((sum, each) => sum + each.score, 0) * weightOf(entry.operation)
      return [{ entry, score, fields: scores.flatMap(each => each.fields) }]
    })
    .sort((left, right) => right.score - left.score || left.entry.path.length - right.entry.path.length)
}

/** What most people look for goes first: the payments of the mainland, and nothing that is deprecated. */
function weightOf({ path, tags, roles, deprecated }: Operation): number {
  if (deprecated) return 0.5
  if (/^\/(?:hk\/|v3\/global\/)/.test(path)) return 0.7
  return (tags.includes('基础支付') ? 1.4 : 1) * (roles.includes('merchant') ? 1.05 : 1)
}

/** How well an operation has a word; fields are named where nothing else has it. */
function scoreWord(
  entry: Entry,
  word: string,
): { readonly score: number; readonly fields: readonly string[] } {
  const plural = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
  const forms = [...new Set([word, plural, ...synonymsOf(plural)])]
  const [best = 0, ...others] = forms.map(form => scoreText(entry, form)).sort((a, b) => b - a)
  // A title and a path that say the same are better than either; of these the shorter path.
  if (best > 0)
    return {
      score: best + others.reduce((sum, each) => sum + each, 0) / 4 - entry.segments.length / 2,
      fields: [],
    }
  const fields = entry.fields.filter(({ name, label }) =>
    [word, plural].some(form => name.includes(form) || label.includes(form)),
  )
  const exact = fields.some(({ name, label }) => name === word || label === word)
  return fields.length === 0
    ? { score: 0, fields: [] }
    : { score: exact ? 12 : 6, fields: fields.map(({ shown }) => shown) }
}

function synonymsOf(word: string): readonly string[] {
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word]! : []
}

function scoreText({ operation, title, tags, path, segments }: Entry, word: string): number {
  if (title === word) return 100
  // A title that is little else than the word is about it.
  if (title.includes(word)) return 40 + Math.round((20 * word.length) / title.length)
  if (segments.includes(word)) return 38
  if (segments.some(segment => segment.split('-').includes(word))) return 34
  if (path.includes(word)) return 25
  if (operation.method.toLowerCase() === word) return 20
  return tags.includes(word) ? 18 : 0
}

/** Chinese has no spaces: 会员卡开通 is searched as 会员, 员卡, 卡开, 开通. */
function toPairs(word: string): readonly string[] {
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return [word]
  const characters = [...word]
  return characters.slice(1).map((character, place) => `${characters[place]!}${character}`)
}

async function buildIndex(): Promise<readonly Entry[]> {
  const found = await Promise.all((await operations()).map(({ method, path }) => operationOf(method, path)))
  return found.flatMap(operation => (operation === undefined ? [] : [toEntry(operation)]))
}

function toEntry(operation: Operation): Entry {
  const { path, title, tags, pathParams, query, body, form, header, responses } = operation
  const fields = new Map<string, SearchedField>()
  const collect = (schema: FieldSchema | null | undefined): void => {
    if (!schema) return
    for (const [property, field] of Object.entries(schema.properties ?? {})) {
      const { label = '' } = field
      const name = property.toLowerCase()
      if (!fields.has(name))
        fields.set(name, { name, label: label.toLowerCase(), shown: `${property} ${label}`.trim() })
      collect(field)
    }
    collect(schema.items)
    collect(schema.json)
  }
  for (const schema of [query, body, header, ...Object.values(responses)]) collect(schema)
  for (const properties of [pathParams, form ?? {}]) collect({ type: 'object', properties })
  const lower = path.toLowerCase()
  return {
    operation,
    title: title.toLowerCase().replace(/api$/, ''),
    tags: tags.join(' ').toLowerCase(),
    path: lower,
    segments: lower.split('/'),
    fields: [...fields.values()],
  }
}

function toFound({ operation }: Entry, fields: readonly string[]): Found {
  const { method, path, title, roles, deprecated = false } = operation
  return { method, path, title, roles, fields: [...new Set(fields)].slice(0, 3), deprecated }
}
