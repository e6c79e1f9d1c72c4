/** A page of a list, as `page_size` and `page_token` ask for it. */
export function pageOf<Item>(
  { page_size = '20', page_token = '' }: Readonly<Record<string, string>>,
  all: readonly Item[],
): { readonly total_count: number; readonly next_page_token?: string; readonly items: readonly Item[] } {
  const from = Number(page_token.slice(1)) || 0
  const until = from + Number(page_size)
  return {
    total_count: all.length,
    ...(until < all.length && { next_page_token: `P${until}` }),
    items: all.slice(from, until),
  }
}
