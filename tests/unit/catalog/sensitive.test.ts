import { describe, expect, it } from 'vitest'
import type { FieldFact, OperationFact } from '../../../src/catalog/build/facts.ts'
import { everyFamily } from './families.ts'

/** Names of fields that hold somebody's identity number, name, phone, e-mail, bank account or home. */
const NAMES = [
  /(^|_)(id|id_?card|id_doc|identity|identification|credential|passport)_?(no|num|number)$/,
  /(^|_)(id_?card|credential_id)$/,
  /(^|_)(real|user|account|contact|id_?card|id_doc|identification)_?name$/,
  /^(legal_person|realname)$/,
  /(^|_)(mobile|tel|telephone|cell|(mobile_?)?phone)(_?(no|number))?$/,
  /(^|_)e?mail(_address)?$/,
  /(^|_)(account|bank_?card)_?(no|number)$/,
  /(^|_)bank_account$/,
  /(^|_)(usr|user|home|id_?card|id_doc|doc|identification)_?addr(ess)?$/,
  /^addr(ess)?$/,
]

/** The same by their Chinese names. */
const LABELS = new RegExp(
  [
    '姓名|实名$|(?<!商)户名(?!称)|开户名称',
    '身份证件?(号|$)|证件号',
    '(手机|手机号|手机号码|电话|电话号码)$|邮箱|电子邮件',
    '银行(账|帐|卡)号|(居住|身份证|证件|收货|联系|家庭|邮寄)地址|住址',
  ].join('|'),
)

/** What lies in a shop is printed on its door, and what lies in these formats is no text about a person. */
const PUBLIC_PLACE = /store|shop|parking_lot/
const OTHER_FORMATS = new Set(['media-id', 'media-url', 'uri', 'date', 'date-time', 'json'])

interface Found {
  readonly place: string
  readonly field: FieldFact
}

/** A field and all that is inside it, by their dotted names. */
function* walk(field: FieldFact, place: string): Generator<Found> {
  yield { place, field }
  for (const [name, property] of Object.entries(field.properties ?? {}))
    yield* walk(property, place === '' ? name : `${place}.${name}`)
  if (field.items !== undefined) yield* walk(field.items, `${place}[]`)
  if (field.json !== undefined) yield* walk(field.json, `${place}#`)
}

/** The fields of a request that travel in its body or its `meta`; numbers in a URL are never encrypted. */
function* sent({ body, form = {} }: OperationFact): Generator<Found> {
  if (body !== undefined) yield* walk(body, '')
  for (const [name, part] of Object.entries(form)) yield* walk(part, name)
}

function isPersonal({ place, field }: Found): boolean {
  const { type, format, label = '' } = field
  if (!['string', 'integer', 'number'].includes(type) || field.enum !== undefined) return false
  if (format !== undefined && OTHER_FORMATS.has(format)) return false
  const parts = place.split(/[.[\]#]+/).filter(part => part !== '')
  const name = parts.pop() ?? ''
  if (name === 'address' && parts.some(part => PUBLIC_PLACE.test(part))) return false
  return LABELS.test(label) || NAMES.some(pattern => pattern.test(name))
}

const saysWhy = ({ note }: FieldFact): boolean => /\bIn clear: \S/.test(note ?? '')

/** Where a request would carry somebody's data in clear, and no fact says why it may. */
function unexplained(operation: OperationFact): string[] {
  return [...sent(operation)]
    .filter(found => isPersonal(found) && found.field.sensitive !== true && !saysWhy(found.field))
    .map(
      ({ place, field }) => `${operation.method} ${operation.path}: ${place} (${field.label ?? 'no label'})`,
    )
}

/** An operation that sends one text of this name. */
function sending(name: string, field: Omit<FieldFact, 'type'>): OperationFact {
  return {
    method: 'POST',
    path: '/v3/x',
    title: '题',
    tags: [],
    roles: ['merchant'],
    body: { type: 'object', properties: { [name]: { type: 'string', ...field } } },
    responses: { 204: null },
  }
}

describe("somebody's data in a request", () => {
  it.each(everyFamily)('is encrypted, or $name says why it goes in clear', ({ facts }) => {
    expect(facts.flatMap(unexplained)).toEqual([])
  })

  it.each(everyFamily)('is not both encrypted and in clear: $name', ({ facts }) => {
    const both = facts.flatMap(operation =>
      [...sent(operation)].filter(({ field }) => field.sensitive === true && saysWhy(field)),
    )
    expect(both).toEqual([])
  })
})

describe('the search for it', () => {
  it.each([
    ['id_card_number', {}],
    ['user_id_card', {}],
    ['identification_no', {}],
    ['user_name', {}],
    ['legal_person', {}],
    ['mobile_phone', {}],
    ['contact_email', {}],
    ['account_number', {}],
    ['id_doc_address', {}],
    ['name', { label: '联系人姓名' }],
    ['number', { label: '证件号码' }],
    ['service', { label: '客服电话' }],
  ] as const)('finds %s %j', (name, field) => {
    expect(unexplained(sending(name, field))).toHaveLength(1)
  })

  it.each([
    ['id_card_copy', { format: 'media-id', label: '身份证人像面照片' }],
    ['id_card_valid_time', { label: '身份证有效期结束时间' }],
    ['notify_url', { label: '通知地址' }],
    ['merchant_name', { label: '商户名称' }],
    ['phone_number_hash', { label: '用户手机号的哈希值' }],
    ['id_card_number', { sensitive: true }],
    ['legal_person', { note: 'In clear: as it stands on the licence.' }],
  ] as const)('passes %s %j', (name, field) => {
    expect(unexplained(sending(name, field))).toEqual([])
  })
})
