import { isRecord } from './check-field.ts'
import type { FieldFact } from './facts.ts'

/**
 * One of the shapes that the resource of a type of notification comes in: a choice among the fields of the
 * resource. Paths are dotted; a path into an object without the object itself takes that part of it alone.
 */
export interface VariantFact {
  /** `direct`, `partner`: what a test asks the emulator for, and the start of the interface's name. */
  readonly name: string
  /** Who gets it, in Chinese. */
  readonly title: string
  /** What the resource calls itself, where that is not what the type has. */
  readonly original_type?: string
  readonly fields: readonly string[]
  /** Those that are in every such notification. */
  readonly required: readonly string[]
  /**
   * Fields of the first variant that this one never has, and that the types let a merchant read without
   * asking first, because hardly any merchant gets both.
   */
  readonly absent?: readonly string[]
}

const KEYS: readonly string[] = [
  'name',
  'title',
  'original_type',
  'fields',
  'required',
  'absent',
] satisfies (keyof VariantFact)[]

/** The schema of one variant of a resource. */
export function variantField(resource: FieldFact, { fields, required }: VariantFact): FieldFact {
  return choose(resource, fields, required)
}

/** Top-level fields that tell a variant from all others: in it always, in no other ever. */
export function tellingFields(variant: VariantFact, all: readonly VariantFact[]): string[] {
  const others = all.filter(other => other !== variant).flatMap(({ fields }) => fields.map(firstOf))
  return variant.required.filter(name => !name.includes('.') && !others.includes(name))
}

/**
 * Checks the variants of one type.
 *
 * @param report says one thing that is wrong
 */
export function checkVariants(
  variants: unknown,
  resource: FieldFact,
  report: (problem: string) => void,
): void {
  if (!Array.isArray(variants) || variants.length < 2) return report('has variants that are not two or more')
  for (const variant of variants as unknown[]) {
    if (!isVariant(variant)) {
      report('has a variant without name, title, fields or required')
      continue
    }
    for (const key of Object.keys(variant))
      if (!KEYS.includes(key)) report(`has a variant with an unknown key: ${key}`)
    const { name, fields, required, absent = [] } = variant
    for (const path of [...fields, ...absent])
      if (fieldAt(resource, path) === undefined)
        report(`has ${path} in variant ${name}, which is not among the fields of its resource`)
    const own = choose(resource, fields, [])
    for (const path of required)
      if (fieldAt(own, path) === undefined)
        report(`requires ${path} in variant ${name}, which has no such field`)
    for (const path of absent)
      if (fieldAt(own, path) !== undefined)
        report(`has ${path} in variant ${name}, where it is called absent`)
  }
  const given = (variants as VariantFact[]).flatMap(({ fields = [] }) => fields.map(firstOf))
  for (const name of Object.keys(resource.properties ?? {}))
    if (!given.includes(name)) report(`has ${name} in no variant`)
  const names = (variants as VariantFact[]).map(({ name }) => name)
  if (new Set(names).size < names.length) report('has two variants of one name')
}

function isVariant(value: unknown): value is VariantFact {
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.every(item => typeof item === 'string')
  return (
    isRecord(value) &&
    /^[a-z]+(?:_[a-z]+)*$/.test(String(value['name'])) &&
    typeof value['title'] === 'string' &&
    isList(value['fields']) &&
    isList(value['required']) &&
    (value['absent'] === undefined || isList(value['absent']))
  )
}

/** A field with the properties that the paths name, and more of them required. */
function choose(field: FieldFact, fields: readonly string[] | 'all', required: readonly string[]): FieldFact {
  if (field.items) return { ...field, items: choose(field.items, fields, required) }
  if (field.properties === undefined) return field
  const kept = Object.entries(field.properties).flatMap(([name, property]) => {
    const inside = fields === 'all' || fields.includes(name) ? 'all' : below(fields, name)
    return inside.length === 0 ? [] : [[name, choose(property, inside, below(required, name))] as const]
  })
  const names = kept
    .map(([name]) => name)
    .filter(name => required.includes(name) || field.required?.includes(name))
  const { required: _, ...rest } = field
  return { ...rest, properties: Object.fromEntries(kept), ...(names.length > 0 && { required: names }) }
}

/** The rest of those paths that lead into a field. */
function below(paths: readonly string[], name: string): string[] {
  return paths.flatMap(path => (path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : []))
}

function fieldAt(field: FieldFact | undefined, path: string): FieldFact | undefined {
  return path
    .split('.')
    .reduce<FieldFact | undefined>((at, name) => (at?.items ?? at)?.properties?.[name], field)
}

function firstOf(path: string): string {
  return path.split('.', 1)[0]!
}
