/** Whether the values of a record have WeChat Pay's back-ticks, which headers have not. */
export function isTicked(record: string): boolean {
  return record.startsWith('`')
}

/**
 * The values of a record, without back-ticks and quotes. WeChat Pay puts a back-tick before each value, so
 * that a comma inside one does not part it; a record without any is read as RFC 4180 has it.
 *
 * @param take gets each value and its index: a large bill spends its time here, and no list is made
 * @returns how many there are
 */
export function forEachField(record: string, take: (field: string, index: number) => void): number {
  const end = record.endsWith('\r') ? record.length - 1 : record.length
  if (isTicked(record)) return forEachTicked(record, end, take)
  const line = record.slice(0, end)
  const fields = line.includes('"') ? splitQuoted(line) : line.split(',')
  fields.forEach(take)
  return fields.length
}

function forEachTicked(record: string, end: number, take: (field: string, index: number) => void): number {
  let start = 1
  for (let index = 0; ; index++) {
    const comma = record.indexOf(',`', start)
    take(record.slice(start, comma === -1 ? end : comma), index)
    if (comma === -1) return index + 1
    start = comma + 2
  }
}

/** The same as a list. */
export function fieldsOf(record: string): readonly string[] {
  const fields: string[] = []
  forEachField(record, field => fields.push(field))
  return fields
}

/** A comma parts two values where the quotes before it are even in number. */
function splitQuoted(line: string): string[] {
  const fields: string[] = []
  let start = 0
  let isQuoted = false
  for (let index = 0; index < line.length; index++) {
    const character = line[index]
    if (character === '"') isQuoted = !isQuoted
    if (character !== ',' || isQuoted) continue
    fields.push(unquote(line.slice(start, index)))
    start = index + 1
  }
  return [...fields, unquote(line.slice(start))]
}

function unquote(field: string): string {
  const inner =
    field.startsWith('"') && field.endsWith('"') && field.length > 1
      ? field.slice(1, -1).replaceAll('""', '"')
      : field
  return inner.startsWith('`') ? inner.slice(1) : inner
}
