/** Which rows of a long list are drawn. */
export interface Window {
  readonly first: number
  /** Not drawn any more. */
  readonly end: number
}

/** Rows drawn beyond what is seen, so that a fast finger sees none missing. */
const BEYOND = 12

/** The rows between two edges of a scrolled box, of rows that are all of one height. */
export function windowOf(count: number, rowHeight: number, scrollTop: number, height: number): Window {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - BEYOND)
  return { first, end: Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + BEYOND) }
}
