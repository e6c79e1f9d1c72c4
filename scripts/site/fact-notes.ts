import type { FieldFact } from '../../src/catalog/build/facts.ts'
import type { FieldNotes } from '../../src/cli/catalog/document-notes.ts'

/** Units and remarks of facts. */
export function notesOf({ unit, note, properties, items, json }: FieldFact): FieldNotes {
  const inside = items ?? json
  return {
    ...(unit !== undefined && { unit }),
    ...(note !== undefined && { note }),
    notes: name => {
      if (inside !== undefined) return notesOf(inside).notes?.(name) ?? {}
      const field = properties?.[name]
      return field === undefined ? {} : notesOf(field)
    },
  }
}
