import type { FieldSchema } from '../types.ts'

/** What is known of a kind of notification of APIv2. */
export interface NotificationKind {
  readonly kind: string
  readonly title: string
  /** Fields that it is known by: `true` for any value. */
  readonly when: Readonly<Record<string, true | string>>
  /** Fields that tell one from another of the same kind. */
  readonly id: readonly string[]
  /** Of its fields those that are no plain text; of a refund what `req_info` holds as well. */
  readonly resource: FieldSchema
}

/** The kind that fields belong to: the first of these that fits. */
export function kindOfFields(
  kinds: readonly NotificationKind[],
  fields: Readonly<Record<string, unknown>>,
): NotificationKind | undefined {
  return kinds.find(({ when }) =>
    Object.entries(when).every(([name, value]) =>
      value === true ? fields[name] !== undefined && fields[name] !== '' : fields[name] === value,
    ),
  )
}
